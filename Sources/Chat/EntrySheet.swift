import Dialogue
package import Knowledge

/// An entry of the pack as a person reads it, outside a conversation.
package struct EntrySheet {
  private let speaker: Speaker

  package init(pack: Pack, region: Region) {
    speaker = Speaker(pack: pack, region: region, dialogue: Dialogue.begin(in: pack).0)
  }

  /// All that is said of an entry, its parts one after the other; `nil` when no entry has the id.
  package func blocks(of id: String) -> [Block]? {
    let words = speaker.words
    if let entry = words.library.position(of: id) {
      let parts = words.library[entry].parts.indices.map { part in
        speaker.read(.entry(entry, part: part, from: .result)).filter { !$0.isHint }
      }
      // Each part begins with a space and the title; once is enough on one sheet.
      return parts.enumerated().flatMap {
        $0.offset == 0 ? $0.element : [.space] + $0.element.dropFirst(2)
      }
    }
    if let question = words.faq.firstIndex(where: { $0.id == id }) {
      return speaker.question(question + 1)
    }
    let advice = words.seeDoctor + words.dos + words.donts + words.plan
    return advice.first { $0.id == id }.map { entry in
      [.heading(entry.id), .text(speaker.adviceText(entry)), speaker.sources(entry.sources)]
    }
  }

  /// What an entry is called in lists: its sentence in the patient's own voice, slots filled.
  package func title(of entry: EntrySummary) -> String { speaker.said(entry.title) }
}

extension Block {
  fileprivate var isHint: Bool {
    if case .hint = self { true } else { false }
  }
}

import Dialogue
package import Knowledge

/// A piece of the pack's content, and the block by which a person is shown it.
package struct SpokenContent: Sendable {
  /// What it is: `advice`, `safety-net`, `question` or `library`.
  package let kind: String
  /// Its stable name; of a sign, the fact's.
  package let id: String
  /// The block that shows it, in the words for this person.
  package let block: Block
}

extension Session {
  /// Everything the pack could show this person apart from the interview, with the blocks that do.
  ///
  /// Advice that is left out for this person is not among it.
  package func contents(in pack: Pack) -> [SpokenContent] {
    let speaker = Speaker(pack: pack, region: region, dialogue: dialogue)
    let words = pack.words
    let advice = (words.seeDoctor + words.dos + words.donts + words.plan)
      .filter { !speaker.isWithheld($0) }
      .map {
        SpokenContent(kind: "advice", id: $0.id, block: .item(mark: "-", speaker.adviceText($0)))
      }
    let signs = pack.safetyNet.map { line in
      SpokenContent(
        kind: "safety-net",
        id: pack.facts[line.slot].id.text,
        block: .item(mark: "-", speaker.statement(line))
      )
    }
    let questions = words.faq.map {
      SpokenContent(kind: "question", id: $0.id, block: .heading(speaker.said($0.title)))
    }
    let library = words.library.map {
      SpokenContent(kind: "library", id: $0.id, block: .heading(speaker.said($0.title)))
    }
    return advice + signs + questions + library
  }
}

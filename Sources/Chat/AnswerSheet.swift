import Dialogue
package import Knowledge
package import Language

/// The answer to a question asked outside a conversation, as a person reads it.
package struct AnswerSheet {
  private let speaker: Speaker
  private let entries: EntrySheet

  package init(pack: Pack, region: Region) {
    speaker = Speaker(pack: pack, region: region, dialogue: Dialogue.begin(in: pack).0)
    entries = EntrySheet(pack: pack, region: region)
  }

  /// All that is said to a question.
  ///
  /// - Parameters:
  ///   - found: what answers it.
  ///   - urgency: how urgent what the words tell is; `nil` when they tell nothing urgent.
  ///   - wantsVerdict: whether a verdict is asked for, which is never given.
  /// - Returns: what to do first, then the answer.
  package func blocks(_ found: Found, urgency: Urgency?, wantsVerdict: Bool) -> [Block] {
    let first = urgency.map { firstThing(to: $0) } ?? []
    let shown = found.shown(at: urgency, in: speaker.words)
    if shown == .none, urgency?.isPressing == true { return first }
    let warning: [Block] =
      wantsVerdict && shown != .none ? [.space, .text(speaker.phrase(.askVerdict))] : []
    return first + warning + answer(shown)
  }

  /// What two things taken together are called in lists.
  package func title(of first: Found.Substance, with second: Found.Substance) -> String {
    speaker.phrase(.togetherTitle, ["first": name(first), "second": name(second)])
  }

  private func name(_ substance: Found.Substance) -> String {
    switch substance {
    case .medicine(let entry): speaker.said(speaker.words.library.title(at: entry))
    case .group(let group): speaker.said(speaker.words.interactions.groups[group]?.title ?? group)
    case .something: speaker.phrase(.togetherSomething)
    }
  }

  /// The card's title and its first step.
  private func firstThing(to urgency: Urgency) -> [Block] {
    guard urgency.isPressing, let card = speaker.words.cards[urgency] else { return [] }
    let step = card.steps.first.map { [Block.item(mark: "-", speaker.said($0))] } ?? []
    return [.space, .alert(card.title, urgency), .text(speaker.phrase(.askUrgent))] + step
      + [.text(speaker.phrase(.askLater))]
  }

  private func answer(_ found: Found) -> [Block] {
    switch found {
    case .one(let match): blocks(of: match.id)
    case .several(let matches): choice(of: matches.map(\.id))
    case .together(let first, let second):
      speaker.together(first.substance, second.substance)
    case .none:
      [.space, .text(speaker.phrase(.askNone)), .text(speaker.phrase(.askWhom))]
    }
  }

  /// An entry in full; advice with its reason, without its id.
  private func blocks(of id: String) -> [Block] {
    guard let advice = speaker.words.advice(id) else {
      return entries.blocks(of: id).map { [.space] + $0 } ?? []
    }
    return [
      .space, .text(speaker.adviceText(advice)), speaker.sources(advice.sources),
    ]
  }

  /// A few entries by title, each with its first sentence.
  private func choice(of ids: [String]) -> [Block] {
    let items = ids.enumerated().map { index, id in
      Block.item(mark: "\(index + 1)", inShort(id))
    }
    return [.space, .text(speaker.phrase(.askSeveral))] + items
      + [.text(speaker.phrase(.askSeveralHow))]
  }

  private func inShort(_ id: String) -> String {
    let words = speaker.words
    if let advice = words.advice(id) { return speaker.adviceText(advice) }
    let library = words.library.position(of: id).map { words.library[$0] }
      .map { ($0.title, $0.summary) }
    let question = words.faq.first { $0.id == id }.map { ($0.title, $0.summary) }
    guard let (title, summary) = library ?? question else { return id }
    let end = question != nil && library == nil ? " " : ": "
    return speaker.said(title) + end + speaker.said(summary)
  }
}

extension Urgency {
  /// Whether what to do comes before any answer.
  fileprivate var isPressing: Bool { self >= .today }
}

extension Words {
  func advice(_ id: String) -> Advice? {
    [seeDoctor, dos, donts, plan].lazy.compactMap { list in list.first { $0.id == id } }.first
  }

  /// Whether an entry tells what to do or take for the pain, which waits where help cannot.
  fileprivate func canWait(_ id: String) -> Bool {
    if let position = library.position(of: id) {
      return [.nonDrug, .medicines, .supplements, .prevention].contains(library[position].section)
    }
    if let question = faq.first(where: { $0.id == id }) {
      return [.recommended, .mayHelp].contains(question.stance)
    }
    return [dos, donts, plan].contains { list in list.contains { $0.id == id } }
  }
}

extension Found {
  /// What may be shown of it: at an emergency and the same day no exercise and no medicine.
  package func shown(at urgency: Urgency?, in words: Words) -> Found {
    guard urgency?.isPressing == true else { return self }
    switch self {
    case .one(let match): return words.canWait(match.id) ? .none : self
    case .several(let matches):
      let rest = matches.filter { !words.canWait($0.id) }
      return rest.isEmpty ? .none : .several(rest)
    case .together, .none: return .none
    }
  }
}

extension Found {
  /// What a line with these facts is answered with: from the same day on first what says when to get
  /// help with the signs told.
  package func led(by facts: Facts, at urgency: Urgency?, in words: Words) -> Found {
    guard urgency?.isPressing == true else { return self }
    let told = words.seeDoctor.filter { $0.answersWhen.map { $0.truth(in: facts) != .no } ?? false }
    let leading = told.map(\.id)
    guard !leading.isEmpty else { return self }
    let score = max(Self.leadScore, matches.first?.score ?? 0)
    let first = leading.map { Match(id: $0, score: score) }
    let all = first + matches.filter { !leading.contains($0.id) }
    return .several(Array(all.prefix(3)))
  }

  /// The least score of what was not asked for, but told.
  private static let leadScore = 0.6
}

extension Found.Substance {
  var substance: Event.Substance {
    switch self {
    case .medicine(let entry): .medicine(entry)
    case .group(let group): .group(group)
    case .something: .something
    }
  }
}

import Dialogue
import Knowledge

/// What is said back of a person's own words, and answers to questions in them.
extension Speaker {
  /// What was understood and counts now.
  func understood(_ told: [Event.Told]) -> [Block] {
    let isDenied = told.allSatisfy {
      pack.facts[$0.given.slot].kind == .yesNo && $0.given.answer == .no
    }
    let names = told.compactMap { words.questions[$0.given.slot] }.map { said($0.short) }
    let items =
      isDenied
      ? phrase(.heardNo, ["item": names.joined(separator: "”, “")])
      : saidBack(told).joined(separator: "; ")
    return [.space, .text(phrase(.understood, ["items": items])), .hint(phrase(.understoodUndo))]
  }

  /// What was understood, and whether it is right.
  func checkHeard(_ told: [Event.Told]) -> [Block] {
    [.space, .text(phrase(.checkHeard)), .space]
      + saidBack(told).map { .item(mark: "-", $0) }
      + [.space, .text(phrase(.checkHeardAsk))]
  }

  /// The facts as they were understood, what only says how bad or how long one is beside it.
  private func saidBack(_ told: [Event.Told]) -> [String] {
    let slots = Set(told.map(\.given.slot))
    let parent = { (item: Event.Told) -> Int? in
      guard case .followUp(let of) = pack.facts[item.given.slot].path else { return nil }
      return of.slots.first(where: slots.contains)
    }
    return told.filter { parent($0) == nil }.map { item in
      let details = told.filter { parent($0) == item.given.slot }
        .map { whole($0.given.answer, of: $0.given.slot) }
      let said = saidBack(item)
      if details.isEmpty { return said }
      let values = ["item": said, "detail": details.joined(separator: ", ")]
      return phrase(.answerWith, values)
    }
  }

  /// One fact as it was understood.
  private func saidBack(_ told: Event.Told) -> String {
    let slot = told.given.slot
    guard let question = words.questions[slot] else { return "" }
    let short = said(question.short)
    switch (pack.facts[slot].kind, told.given.answer) {
    case (.yesNo, .choice(1)): return short
    case (.yesNo, .choice): return phrase(.heardNo, ["item": short])
    case (_, .notSure): return phrase(.answerUnsureItem, ["item": short])
    case (_, let answer):
      return phrase(.heardValue, ["item": short, "detail": whole(answer, of: slot)])
    }
  }

  /// Which words led to what was understood last.
  var whyHeard: [Block] {
    if dialogue.heard.isEmpty { return [.space, .text(phrase(.whyHeardNone))] }
    let rows = dialogue.heard.map { heard in
      let values = ["words": heard.told.words, "item": saidBack(heard.told)]
      return Block.item(mark: "-", phrase(.whyHeardRow, values))
    }
    return [.space, .text(phrase(.whyHeardTitle))] + rows
  }

  /// A question once more, in few words.
  func askBriefly(_ asked: Asked) -> [Block] {
    let label = words.screens[asked.screen].label
    let question: [Block] =
      switch asked.form(in: pack) {
      case .yesNo(let line) where line.value != nil:
        [.text(statement(line)), .text(phrase(.isThisTrue))]
      case .yesNo(let line): brief(line.slot, asked)
      case .number(let slot), .choice(let slot): brief(slot, asked)
      case .checklist: [.text(said(words.screens[asked.screen].ask))]
      }
    return [.space, .heading(phrase(.askBriefly, ["label": label]))] + question
      + [.hint(phrase(.askBrieflyHow))]
  }

  private func brief(_ slot: Int, _ asked: Asked) -> [Block] {
    let owner = pack.screens[asked.screen].again?.mark ?? slot
    return words.questions[owner].map { [.text(said($0.question))] } ?? []
  }

  // MARK: Answers to questions

  /// Several things that may be the answer, each with a letter: a number would be an answer to what is
  /// asked.
  func choices(_ topics: [Event.Topic]) -> [Block] {
    let items = zip(Letter.all, topics).map { letter, topic in
      Block.item(mark: letter, title(of: topic))
    }
    return reminder + [.space, .text(phrase(.askSeveral))] + items
      + [.hint(phrase(.choiceHow))]
  }

  private func title(of topic: Event.Topic) -> String {
    switch topic {
    case .entry(let entry):
      words.library.indices.contains(entry) ? said(words.library.title(at: entry)) : ""
    case .question(let number):
      words.faq.indices.contains(number - 1) ? said(words.faq[number - 1].title) : ""
    case .advice(let id): words.advice(id).map(adviceText) ?? ""
    default: ""
    }
  }

  /// An entry of the library, read on the way: what it is and, for a medicine, who must take care.
  func entryOnTheWay(_ position: Int) -> [Block] {
    guard words.library.indices.contains(position) else { return unanswered }
    let entry = words.library[position]
    let first = entryPart(entry, 0).filter { if case .hint = $0 { false } else { true } }
    let more: [Block] = entry.parts.count > 1 ? [.text(phrase(.entryMoreLater))] : []
    return reminder + first + more
  }

  /// One piece of advice with its sources.
  func advice(_ id: String) -> [Block] {
    guard let advice = words.advice(id) else { return unanswered }
    return reminder + [.space, .text(adviceText(advice)), sources(advice.sources)]
  }

  /// Nothing answers it; who can.
  var unanswered: [Block] { [.space, .text(phrase(.askNone)), .text(phrase(.askWhom))] }
}

/// The letters by which one of several things to read is chosen.
enum Letter {
  static let all = ["a", "b", "c"]
}

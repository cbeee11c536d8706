import Dialogue
import Knowledge

extension Speaker {
  /// The answers so far, numbered.
  var reviewRows: [Block] {
    let rows = reviewRowsAlone
    return rows.count == 1 ? rows : rows + [.space, .text(phrase(.reviewHow))]
  }

  /// The answers so far, numbered, without how to change them; one block when there are none.
  var reviewRowsAlone: [Block] {
    let rows = answeredScreens(facts, in: pack)
    guard !rows.isEmpty else { return [.text(phrase(.reviewEmpty))] }
    let lines = rows.enumerated().map { index, row in
      Block.text(
        phrase(
          .reviewRow,
          [
            "number": "\(index + 1)", "label": words.screens[row.screen].label,
            "answer": answer(to: row.lines),
          ]
        )
      )
    }
    return [.heading(phrase(.reviewTitle)), .space] + lines
  }

  /// The answer to the lines of one screen: what is true and what may be; "none" when nothing is.
  func answer(to lines: [Screen.Line]) -> String {
    if let line = lines.first, lines.count == 1, line.value == nil { return whole(line.slot) }
    var seen: Set<Int> = []
    let items = lines.flatMap { line -> [String] in
      guard pack.facts[line.slot].isList || seen.insert(line.slot).inserted else { return [] }
      return item(line)
    }
    return items.isEmpty ? phrase(.answerNone) : items.joined(separator: "; ")
  }

  /// One line's part of a list of what is true; nothing when it is not.
  private func item(_ line: Screen.Line) -> [String] {
    guard let answer = facts[line.slot], let question = words.questions[line.slot] else {
      return []
    }
    let short = said(question.short)
    switch answer {
    case .notSure:
      return [unsure(named(line))]
    case .preferNotToSay:
      return [phrase(.answerWith, ["item": short, "detail": phrase(.answerPrivate)])]
    case .choice(0), .number:
      return []
    case .orWorse(let value):
      return [phrase(.answerOrWorse, ["item": said(question.values[value].short)])]
    case .choice(let value):
      return [question.values.isEmpty ? short : said(question.values[value].short)]
    case .list(let list):
      guard let item = line.value else { return [] }
      if list.yes.contains(ItemSet(item: item)) { return [named(line)] }
      return list.unsure.contains(ItemSet(item: item)) ? [unsure(named(line))] : []
    }
  }

  private func unsure(_ item: String) -> String {
    phrase(.answerUnsureItem, ["item": item])
  }

  /// The short name of a line: of the list item, or of the fact.
  private func named(_ line: Screen.Line) -> String {
    guard let question = words.questions[line.slot] else { return "" }
    if pack.facts[line.slot].isList, let item = line.value {
      return said(question.values[item].short)
    }
    return said(question.short)
  }

  /// The answer to a whole fact in words.
  func whole(_ slot: Int) -> String {
    facts[slot].map { whole($0, of: slot) } ?? ""
  }

  /// An answer to a whole fact in words.
  func whole(_ answer: Answer, of slot: Int) -> String {
    guard let question = words.questions[slot] else { return "" }
    switch answer {
    case .notSure: return phrase(.answerNotSure)
    case .preferNotToSay: return phrase(.answerPrivate)
    case .number(1): return question.writtenOne ?? 1.0.written
    case .number(let number):
      return Template(question.written ?? "{number}").filled { _ in number.written }
    case .orWorse(let value):
      return phrase(.answerOrWorse, ["item": said(question.values[value].short)])
    case .choice(let value):
      if question.values.isEmpty { return phrase(value == 0 ? .answerNo : .answerYes) }
      return said(question.values[value].short)
    case .list(let list):
      let items =
        list.yes.items.map { said(question.values[$0].short) }
        + list.unsure.items.map { unsure(said(question.values[$0].short)) }
      return items.isEmpty ? phrase(.answerNone) : items.joined(separator: ", ")
    }
  }

  /// A fact as a finding: its name, and how bad or how long where that is known.
  func finding(_ slot: Int) -> String {
    guard let question = words.questions[slot] else { return "" }
    let short = said(question.short)
    var details = followUps(of: slot).map(detail)
    if pack.facts[slot].kind != .yesNo, facts[slot] != .notSure {
      details.insert(whole(slot), at: 0)
    }
    if details.isEmpty { return short }
    return phrase(.answerWith, ["item": short, "detail": details.joined(separator: ", ")])
  }

  /// What a scale says of the fact above it; a doubt names what it is about.
  private func detail(_ slot: Int) -> String {
    guard facts[slot] == .notSure, let question = words.questions[slot] else { return whole(slot) }
    return unsure(said(question.short))
  }

  /// The answered scales that say more about a fact.
  private func followUps(of slot: Int) -> [Int] {
    facts.answered.filter { other in
      guard case .followUp(let of) = pack.facts[other].path else { return false }
      return pack.facts[other].kind != .yesNo && of.slots.contains(slot)
    }
  }

  /// Several findings in a row; who the person is comes after what is wrong.
  func findings(_ slots: [Int]) -> String {
    let wrong = slots.filter { pack.facts[$0].hasDirection }
    let person = slots.filter { !pack.facts[$0].hasDirection }
    return (wrong + person).map(finding).joined(separator: "; ")
  }
}

extension Double {
  /// The number as people write it: no fraction where there is none, else one digit.
  var written: String {
    if self == rounded() { return String(Int(self)) }
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

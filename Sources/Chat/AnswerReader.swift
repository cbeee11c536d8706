import Dialogue
import Knowledge

/// Reads a typed line as an answer to what is asked.
struct AnswerReader {
  let pack: Pack
  let asked: Asked
  let line: Typed
  private let keyword: Keyword?

  init(pack: Pack, asked: Asked, line: Typed) {
    self.pack = pack
    self.asked = asked
    self.line = line
    keyword = pack.words.vocabulary.keyword(of: line)
  }

  /// The answer as an event, or `nil` when the line is none.
  var event: Event? {
    if keyword == .preferNotToSay { return keptPrivate }
    switch asked.form(in: pack) {
    case .yesNo(let line): return yesNo(line)
    case .choice(let slot): return choice(slot)
    case .number(let slot): return number(slot)
    case .checklist: return checklist
    }
  }

  private func answered(_ slot: Int, _ answer: Answer) -> Event {
    .answered([Event.Given(slot: slot, answer: answer)])
  }

  /// Keeps private what may be; the other lines stay open.
  private var keptPrivate: Event {
    let slots = asked.slots.filter { pack.facts[$0].allowsPreferNotToSay }
    if slots.isEmpty { return .unusable(.privateNotTaken) }
    return .answered(slots.map { Event.Given(slot: $0, answer: .preferNotToSay) })
  }

  private func yesNo(_ asked: Screen.Line) -> Event? {
    let truth: Truth
    switch keyword {
    case .yes: truth = .yes
    case .no: truth = .no
    case .notSure: truth = .notSure
    default: return nil
    }
    guard let item = asked.value else {
      return answered(asked.slot, truth == .notSure ? .notSure : truth == .yes ? .yes : .no)
    }
    let set = ItemSet(item: item)
    let list = ListAnswer(
      yes: truth == .yes ? set : [],
      unsure: truth == .notSure ? set : [],
      asked: set
    )
    return answered(asked.slot, .list(list))
  }

  // MARK: One of several values

  private func choice(_ slot: Int) -> Event? {
    if let value = value(of: slot) { return answered(slot, .choice(value)) }
    guard keyword == .notSure else { return nil }
    return pack.takesNotSure(slot) ? answered(slot, .notSure) : .unusable(.notSureNotTaken)
  }

  private func value(of slot: Int) -> Int? {
    let fact = pack.facts[slot]
    if let number = Int(line.word) {
      return fact.values.indices.contains(number - 1) ? number - 1 : nil
    }
    if let words = pack.words.questions[slot] {
      let named = words.values.firstIndex { $0.isNamed(by: line) }
      if let named { return named }
    }
    switch keyword {
    case .yes: return fact.values.firstIndex(of: "yes")
    case .no: return fact.values.firstIndex(of: "no")
    case Optional(.none): return fact.values.firstIndex(of: "none")
    default: return nil
    }
  }

  // MARK: A number

  private func number(_ slot: Int) -> Event? {
    if keyword == .notSure { return answered(slot, .notSure) }
    guard case .number(let range, let whole) = pack.facts[slot].kind,
      let typed = TypedNumber(line.word), let scale = scale(typed.rest, of: slot)
    else { return nil }
    let value = typed.value * scale
    guard range.contains(value), !whole || value == value.rounded() else { return nil }
    return answered(slot, .number(value))
  }

  /// What one of the unit typed is in the fact's unit: a bare number is in the fact's unit already.
  ///
  /// Weeks take days, months and years; whole numbers take their own unit alone.
  private func scale(_ unit: String, of slot: Int) -> Double? {
    if unit.isEmpty { return 1 }
    guard case .number(_, let whole) = pack.facts[slot].kind else { return nil }
    switch (pack.words.vocabulary.keyword(unit), whole) {
    case (.day, false): return 1.0 / 7
    case (.week, false): return 1
    case (.month, false): return 52.0 / 12
    case (.year, false): return 52
    case (.year, true): return 1
    default: return nil
    }
  }

  // MARK: Several lines

  private var checklist: Event? {
    switch keyword {
    case .no, Optional(.none): return checklist(true: [], unsure: [])
    case .yes: return .unusable(.whichLines)
    case .notSure:
      guard let slot = asked.wholeList(in: pack) else { return .splitUp }
      return answered(slot, .notSure)
    default: return numbers
    }
  }

  /// "1 3?": the lines that are true, and those that may be; "0" for none.
  private var numbers: Event? {
    var holds: Set<Int> = []
    var unsure: Set<Int> = []
    let words = pack.words.vocabulary.words[.and] ?? []
    let parts = line.parts.filter { !words.contains($0) }
    for part in parts {
      let digits = part.hasSuffix("?") ? part.dropLast() : part[...]
      guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits) else {
        return nil
      }
      if number == 0, parts.count == 1, part == "0" { return checklist(true: [], unsure: []) }
      guard asked.lines.indices.contains(number - 1) else { return nil }
      if part.hasSuffix("?") { unsure.insert(number - 1) } else { holds.insert(number - 1) }
    }
    guard !parts.isEmpty, holds.isDisjoint(with: unsure) else { return nil }
    return checklist(true: holds, unsure: unsure)
  }

  private func checklist(true holds: Set<Int>, unsure: Set<Int>) -> Event {
    .answered(
      asked.slots.map { slot in
        let lines = asked.lines.indices.filter { asked.lines[$0].slot == slot }
        let answer = answer(slot, lines, holds, unsure)
        return Event.Given(slot: slot, answer: answer)
      }
    )
  }

  /// Brings the lines of one fact together.
  ///
  /// On a scale the worst true line counts; a worse line that may be true is kept as "or worse", and
  /// where no line is certain the whole fact is "not sure".
  private func answer(
    _ slot: Int,
    _ lines: [Int],
    _ holds: Set<Int>,
    _ unsure: Set<Int>
  ) -> Answer {
    let values = { (set: Set<Int>) in
      lines.filter(set.contains).map { asked.lines[$0].value ?? 1 }
    }
    if pack.facts[slot].isList {
      let items = lines.compactMap { asked.lines[$0].value }
      return .list(
        ListAnswer(
          yes: ItemSet(items: values(holds)),
          unsure: ItemSet(items: values(unsure)),
          asked: ItemSet(items: items)
        )
      )
    }
    let worst = values(holds).max() ?? 0
    guard let doubtful = values(unsure).max(), doubtful > worst else { return .choice(worst) }
    return worst == 0 ? .notSure : .orWorse(worst)
  }
}

extension ValueWords {
  /// Whether the line is one of the value's names.
  fileprivate func isNamed(by line: Typed) -> Bool {
    if words.contains(line.word) { return true }
    return [label.own, label.other, short].contains { name in
      line.mayBe(name) && Typed(name).word == line.word
    }
  }
}

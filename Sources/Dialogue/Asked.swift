package import Knowledge

/// What is being asked: a screen with the lines that are open.
package struct Asked: Sendable, Equatable {
  /// The screen's position in the interview.
  package let screen: Int
  /// The lines to answer, in order; never empty.
  package let lines: [Screen.Line]
  /// Why it is asked.
  package let reason: Reason

  /// Why something is asked.
  package enum Reason: Sendable, Equatable {
    /// Its turn has come.
    case next
    /// The person went back to it or wants to change it; the old answer counts until it is replaced.
    case revisit
    /// The person asked for the questions after the result.
    case details
    /// The person's own words touch it; the facts that they touch too come next. A place when it was
    /// said there, after the result.
    case heard(then: [Int], at: ReadingPlace?)
    /// It decides what is said at a place the person wants to read.
    case beforeReading(ReadingPlace)

    /// Whether the result has been shown before it.
    var isAfterResult: Bool {
      switch self {
      case .details, .beforeReading: true
      case .heard(_, let place): place != nil
      case .next, .revisit: false
      }
    }
  }

  /// How the lines are asked together.
  package enum Form: Sendable, Equatable {
    /// One question with yes, no or not sure; for a list item, its line.
    case yesNo(Screen.Line)
    /// One question with exactly one of the fact's values.
    case choice(slot: Int)
    /// One question with a number.
    case number(slot: Int)
    /// Several lines, any of which may be true.
    case checklist
  }

  /// The same, for the reason that led to it: what comes after words said at a place returns there.
  func reasoned(by reason: Reason) -> Asked {
    guard case .heard(_, .some(let place)) = reason else { return self }
    return Asked(screen: screen, lines: lines, reason: .heard(then: [], at: place))
  }

  /// How it is asked.
  package func form(in pack: Pack) -> Form {
    guard let line = lines.first, lines.count == 1 else { return .checklist }
    switch pack.facts[line.slot].kind {
    case .yesNo, .list: return .yesNo(line)
    case .scale, .one: return .choice(slot: line.slot)
    case .number: return .number(slot: line.slot)
    }
  }

  /// The one list all lines belong to, when they are all its lines.
  package func wholeList(in pack: Pack) -> Int? {
    guard let slot = lines.first?.slot, lines.allSatisfy({ $0.slot == slot }) else { return nil }
    let items = ItemSet(items: lines.compactMap(\.value))
    return pack.facts[slot].isList && items == pack.facts[slot].allItems ? slot : nil
  }

  /// The facts asked about, by position, without repeats, in order.
  package var slots: [Int] {
    var seen: Set<Int> = []
    return lines.map(\.slot).filter { seen.insert($0).inserted }
  }
}

import Knowledge

/// Brings statements together: what counts, and what must be asked.
struct Summary {
  let facts: Facts
  let doubts: [Int]

  init(statements: [Heard.Statement], pack: Pack) {
    var facts = Facts(count: pack.facts.count)
    var doubts: Set<Int> = []
    for statement in statements {
      let slot = statement.slot
      guard statement.standing == .present, statement.certainty != .unclear else {
        if statement.standing != .denied, statement.standing != .anotherPerson {
          doubts.insert(slot)
        }
        continue
      }
      let isHedged = statement.certainty == .hedged && pack.facts[slot].hasDirection
      facts[slot] = Self.worse(
        facts[slot],
        isHedged ? Self.hedged(statement.answer) : statement.answer,
        pack.facts[slot]
      )
    }
    // "I have to run when I need to pee, never leaked" denies a part of what it touches.
    let touched = Set(
      statements.filter { $0.standing == .present && $0.certainty == .unclear }.map(\.slot)
    )
    for statement in statements where statement.standing == .denied && statement.isExact {
      let slot = statement.slot
      if pack.facts[slot].kind == .yesNo, facts[slot] == nil, !touched.contains(slot),
        statement.answer == .yes
      {
        facts[slot] = .no
      }
    }
    self.facts = facts
    self.doubts = doubts.filter { facts[$0] == nil }.sorted()
  }

  private static func hedged(_ answer: Answer) -> Answer {
    guard case .list(let list) = answer else { return .notSure }
    return .list(ListAnswer(yes: [], unsure: list.yes, asked: list.asked))
  }

  /// The worse of two answers; where there is no worse side, the first of a choice.
  private static func worse(_ old: Answer?, _ new: Answer, _ fact: Fact) -> Answer {
    guard let old else { return new }
    switch (old, new) {
    case (.list(let before), .list(let after)):
      return .list(
        ListAnswer(
          yes: before.yes.union(after.yes),
          unsure: before.unsure.union(after.unsure),
          asked: before.asked.union(after.asked)
        )
      )
    case (.choice(let before), .choice(let after)): return choice(before, after, fact)
    case (.number(let before), .number(let after)): return .number(max(before, after))
    case (.notSure, .choice(let value)), (.choice(let value), .notSure):
      return value == 0 && fact.hasDirection ? .notSure : .choice(value)
    default: return old
    }
  }

  private static func choice(_ before: Int, _ after: Int, _ fact: Fact) -> Answer {
    if fact.hasDirection || before == 0 { return .choice(max(before, after)) }
    // Left and right together are both; elsewhere what was said first stays.
    if fact.values.count > 3, before != after, fact.values.firstIndex(of: "both") != nil {
      return .choice(fact.values.firstIndex(of: "both") ?? before)
    }
    return .choice(before)
  }
}

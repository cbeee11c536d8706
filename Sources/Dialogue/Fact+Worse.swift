import Knowledge

extension Fact {
  /// The worse of two answers; of a list both together.
  ///
  /// Without a direction the first stays, but for lists.
  func worse(_ old: Answer, _ new: Answer) -> Answer {
    switch (old, new) {
    case (.list(let left), .list(let right)):
      let yes = left.yes.union(right.yes)
      return .list(
        ListAnswer(
          yes: yes,
          unsure: left.unsure.union(right.unsure).subtracting(yes),
          asked: left.asked.union(right.asked)
        )
      )
    case _ where !hasDirection: return old
    case (.choice(let left), .choice(let right)): return right > left ? new : old
    case (.orWorse(let left), .choice(let right)): return right > left ? new : old
    case (.choice(let left), .orWorse(let right)): return right >= left ? new : old
    case (.orWorse(let left), .orWorse(let right)): return right > left ? new : old
    case (.number(let left), .number(let right)): return right > left ? new : old
    case (.choice(0), .notSure): return new
    case (.notSure, .choice(let value)): return value > 0 ? new : old
    case (.notSure, .list(let list)): return list.yes.isEmpty ? old : new
    case (.list(let list), .notSure): return list.yes.isEmpty ? new : old
    case (.preferNotToSay, _): return new == leastAnswer ? old : new
    default: return old
    }
  }
}

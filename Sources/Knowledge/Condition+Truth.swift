extension Condition {
  /// Whether the condition holds: `all` is the least of its parts, `any` the greatest.
  package func truth(in facts: Facts, reading: Reading = .judged) -> Truth {
    switch self {
    case .all(let parts):
      return Self.least(parts, facts, reading)
    case .any(let parts):
      return Self.greatest(parts, facts, reading)
    case .atLeast(let count, let parts):
      let truths = parts.map { $0.truth(in: facts, reading: reading) }
      if truths.count(where: { $0 == .yes }) >= count { return .yes }
      return truths.count(where: { $0 != .no }) >= count ? .notSure : .no
    case .group(_, let condition):
      return condition.truth(in: facts, reading: reading)
    case .test(let test):
      return test.truth(in: facts, reading: reading)
    }
  }

  private static func least(_ parts: [Condition], _ facts: Facts, _ reading: Reading) -> Truth {
    var result = Truth.yes
    for part in parts where result != .no {
      result = min(result, part.truth(in: facts, reading: reading))
    }
    return result
  }

  private static func greatest(_ parts: [Condition], _ facts: Facts, _ reading: Reading) -> Truth {
    var result = Truth.no
    for part in parts where result != .yes {
      result = max(result, part.truth(in: facts, reading: reading))
    }
    return result
  }

  /// The tests that make the condition hold, or hold as "not sure"; empty when it does not hold.
  ///
  /// Of an `any`, all parts that hold are named: each of them alone would be enough.
  package func holdingTests(in facts: Facts) -> [Test] {
    guard truth(in: facts) != .no else { return [] }
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      return parts.flatMap { $0.holdingTests(in: facts) }
    case .group(_, let condition):
      return condition.holdingTests(in: facts)
    case .test(let test):
      return [test]
    }
  }
}

extension Condition.Test {
  /// Whether the fact's answer reaches the bar.
  package func truth(in facts: Facts, reading: Condition.Reading) -> Truth {
    guard let answer = facts[slot] else { return truthWhenMissing(reading) }
    switch answer {
    case .notSure:
      return fact.notSureIsWorst || orUnknown ? .yes : truthWhenNotSure
    case .preferNotToSay:
      return orUnknown ? .yes : .no
    case .choice, .orWorse, .list, .number:
      let plain = reached(by: answer, reading)
      return negated ? plain.negated : plain
    }
  }

  private func truthWhenMissing(_ reading: Condition.Reading) -> Truth {
    switch reading {
    case .possible: .yes
    case .judged: fact.isFollowUp || orUnknown ? .yes : .no
    case .settled: orUnknown || (fact.isFollowUp && bar == .choice(atLeast: 0)) ? .yes : .no
    }
  }

  /// A list at "not sure" reads as "any one of them", so it never reaches two.
  private var truthWhenNotSure: Truth {
    if case .items(_, let count) = bar, count > 1, !negated { .no } else { .notSure }
  }

  private func reached(by answer: Answer, _ reading: Condition.Reading) -> Truth {
    switch (bar, answer) {
    case (.choice(let least), .choice(let value)):
      value >= least ? .yes : .no
    case (.choice(let least), .orWorse(let value)):
      value >= least ? .yes : .notSure
    case (.oneOf(let values), .orWorse(let value)):
      values.contains(ItemSet(item: value)) ? .yes : .notSure
    case (.oneOf(let values), .choice(let value)):
      values.contains(ItemSet(item: value)) ? .yes : .no
    case (.items(let items, let count), .list(let list)):
      reached(items, count, by: list, reading)
    case (.number(atLeast: let least), .number(let value)):
      value >= least ? .yes : .no
    case (.below(let limit), .number(let value)):
      value < limit ? .yes : .no
    default:
      .no
    }
  }

  private func reached(
    _ items: ItemSet,
    _ count: Int,
    by list: ListAnswer,
    _ reading: Condition.Reading
  ) -> Truth {
    if list.yes.intersection(items).count >= count { return .yes }
    let open = reading == .possible && !negated ? fact.listItems.subtracting(list.asked) : []
    if !open.isEmpty, list.yes.union(open).intersection(items).count >= count { return .yes }
    return list.yes.union(list.unsure).union(open).intersection(items).count >= count
      ? .notSure : .no
  }
}

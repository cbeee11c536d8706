extension PackReader {
  /// Reads a condition; `nil` when any part of it is wrong.
  ///
  /// A fact's name alone means "at least yes". `negated` is set below a `not`, which is pushed down
  /// to the tests and allowed only on facts without a direction.
  mutating func condition(_ outline: Outline, negated: Bool = false) -> Condition? {
    if let name = outline.text {
      return test(of: name, at: outline.place, shortFor: outline, negated: negated)
    }
    guard let entries = entries(outline) else { return nil }
    guard let entry = entries.first, entries.count == 1 else {
      report(.wrongShape(wanted: "one test, or one of all, any, at-least, not"), at: outline.place)
      return nil
    }
    switch entry.key {
    case "all", "any": return parts(entry, negated: negated)
    case "at-least": return counted(entry, negated: negated)
    case "not": return condition(entry.value, negated: !negated)
    case "group": return group(entry, negated: negated)
    default: return test(entry, negated: negated)
    }
  }

  private mutating func parts(_ entry: Outline.Entry, negated: Bool) -> Condition? {
    guard let conditions = conditions(entry.value, negated: negated) else { return nil }
    return (entry.key == "all") != negated ? .all(conditions) : .any(conditions)
  }

  private mutating func conditions(_ outline: Outline, negated: Bool) -> [Condition]? {
    guard let outlines = list(outline) else { return nil }
    if outlines.isEmpty { report(.emptyCondition, at: outline.place) }
    let conditions = outlines.compactMap { condition($0, negated: negated) }
    return conditions.count == outlines.count && !outlines.isEmpty ? conditions : nil
  }

  private mutating func counted(_ entry: Outline.Entry, negated: Bool) -> Condition? {
    guard let fields = fields(entry.value, ["count", "of"]), let of = fields["of"] else {
      return nil
    }
    guard let count = number(fields["count"]).map({ Int($0) }) else { return nil }
    guard let conditions = conditions(of, negated: negated) else { return nil }
    guard count >= 1, count <= conditions.count else {
      report(.impossibleCount(count, of: conditions.count), at: entry.place)
      return nil
    }
    // Fewer than n hold exactly when at least (all - n + 1) do not.
    return .atLeast(negated ? conditions.count - count + 1 : count, conditions)
  }

  private mutating func group(_ entry: Outline.Entry, negated: Bool) -> Condition? {
    guard let name = text(entry.value) else { return nil }
    guard let group = groups.first(where: { $0.id == name }) else {
      report(.unknownGroup(name), at: entry.value.place)
      return nil
    }
    guard negated else { return .group(name: name, group.condition) }
    for slot in group.condition.slots where facts[slot].fact.hasDirection {
      report(.negatesDirected(fact: facts[slot].fact.id.text), at: entry.value.place)
    }
    return group.condition.inverted
  }

  private mutating func test(_ entry: Outline.Entry, negated: Bool) -> Condition? {
    test(of: entry.key, at: entry.place, shortFor: entry.value, negated: negated)
  }

  private mutating func test(
    of name: String,
    at place: Place,
    shortFor outline: Outline,
    negated: Bool
  ) -> Condition? {
    guard let slot = slots[FactID(name)] else {
      report(.unknownFact(name), at: place)
      return nil
    }
    let fact = facts[slot].fact
    if negated, fact.hasDirection {
      report(.negatesDirected(fact: name), at: place)
      return nil
    }
    guard let (bar, orUnknown) = bar(outline, for: fact) else { return nil }
    let traits = Condition.Test.Traits(
      isFollowUp: fact.isFollowUp,
      notSureIsWorst: fact.notSureIsWorst,
      listItems: fact.allItems
    )
    return .test(
      Condition.Test(
        slot: slot,
        bar: bar,
        negated: negated,
        orUnknown: orUnknown,
        fact: traits
      )
    )
  }
}

extension Condition {
  /// The condition that holds where this one does not; for facts without a direction.
  fileprivate var inverted: Condition {
    switch self {
    case .all(let parts): .any(parts.map(\.inverted))
    case .any(let parts): .all(parts.map(\.inverted))
    case .atLeast(let count, let parts): .atLeast(parts.count - count + 1, parts.map(\.inverted))
    case .group(_, let condition): condition.inverted
    case .test(let test):
      .test(
        Test(
          slot: test.slot,
          bar: test.bar,
          negated: !test.negated,
          orUnknown: test.orUnknown,
          fact: test.fact
        )
      )
    }
  }
}

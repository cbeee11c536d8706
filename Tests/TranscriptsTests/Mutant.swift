@testable import Knowledge

/// A pack's rules with one thing wrong in them.
struct Mutant {
  /// What is wrong, in ids and words.
  let change: String
  /// The rules that it changes.
  let rules: [Changed]

  /// A rule as it is with the mistake.
  struct Changed {
    /// Which rule, by position.
    let rule: Int
    /// The urgency it gives.
    let urgency: Urgency
    /// When it holds; `nil` where the rule is dropped.
    let condition: Condition?
  }

  /// All mutants of a pack's rules: tiers swapped, rules dropped, bars and counts shifted by one, tests
  /// and named conditions inverted or left out, `all` and `any` exchanged.
  ///
  /// A named condition is changed in all rules that use it, as a mistake in its file would.
  static func all(of pack: Pack) -> [Mutant] {
    pack.rules.indices.flatMap { ofRule($0, in: pack) }
      + pack.groups.flatMap { ofGroup($0, in: pack) }
  }

  private static func ofRule(_ index: Int, in pack: Pack) -> [Mutant] {
    let rule = pack.rules[index]
    let mutant = { (change: String, urgency: Urgency, condition: Condition?) in
      Mutant(
        change: "\(rule.id): \(change)",
        rules: [Changed(rule: index, urgency: urgency, condition: condition)]
      )
    }
    let tiers = Urgency.allCases.filter { abs($0.position - rule.urgency.position) == 1 }
    return tiers.map { mutant("\($0.rawValue)", $0, rule.condition) }
      + [mutant("dropped", rule.urgency, nil)]
      + rule.condition.mutations(in: pack).map { mutant($0.0, rule.urgency, $0.1) }
  }

  private static func ofGroup(_ group: Group, in pack: Pack) -> [Mutant] {
    let users = pack.rules.indices.filter { pack.rules[$0].condition.names(group.id) }
    return group.condition.mutations(in: pack).map { change, condition in
      Mutant(
        change: "\(group.id): \(change)",
        rules: users.map { index in
          let rule = pack.rules[index]
          let changed = rule.condition.replacing(group.id, with: condition)
          return Changed(rule: index, urgency: rule.urgency, condition: changed)
        }
      )
    }
  }
}

extension Urgency {
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Condition {
  /// Whether a named condition is part of it.
  fileprivate func names(_ group: String) -> Bool {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.contains { $0.names(group) }
    case .group(let name, let condition): name == group || condition.names(group)
    case .test: false
    }
  }

  /// The condition with another meaning for a name.
  fileprivate func replacing(_ group: String, with other: Condition) -> Condition {
    switch self {
    case .all(let parts): .all(parts.map { $0.replacing(group, with: other) })
    case .any(let parts): .any(parts.map { $0.replacing(group, with: other) })
    case .atLeast(let count, let parts):
      .atLeast(count, parts.map { $0.replacing(group, with: other) })
    case .group(let name, let condition):
      .group(name: name, name == group ? other : condition.replacing(group, with: other))
    case .test: self
    }
  }

  /// Holds where this does not.
  fileprivate var inverted: Condition {
    switch self {
    case .all(let parts): .any(parts.map(\.inverted))
    case .any(let parts): .all(parts.map(\.inverted))
    case .atLeast(let count, let parts): .atLeast(parts.count - count + 1, parts.map(\.inverted))
    case .group(let name, let condition): .group(name: name, condition.inverted)
    case .test(let test): .test(test.with(test.bar, negated: !test.negated))
    }
  }

  /// The condition with one thing wrong, each with what it is; named conditions stay whole.
  fileprivate func mutations(in pack: Pack) -> [(String, Condition)] {
    switch self {
    case .all(let parts):
      Self.changed(parts, in: pack) { .all($0) } + swapped(parts) { .any(parts) }
    case .any(let parts):
      Self.changed(parts, in: pack) { .any($0) } + swapped(parts) { .all(parts) }
    case .atLeast(let count, let parts):
      Self.changed(parts, in: pack) { .atLeast(count, $0) }
        + [count - 1, count + 1].map { ("at least \($0)", .atLeast($0, parts)) }
    case .group(let name, _): [("\(name) inverted", inverted)]
    case .test(let test): test.mutations(in: pack).map { ($0.0, .test($0.1)) }
    }
  }

  private func swapped(_ parts: [Condition], _ other: () -> Condition) -> [(String, Condition)] {
    parts.count > 1 ? [("all and any exchanged", other())] : []
  }

  private static func changed(
    _ parts: [Condition],
    in pack: Pack,
    _ whole: ([Condition]) -> Condition
  ) -> [(String, Condition)] {
    parts.indices.flatMap { index -> [(String, Condition)] in
      var fewer = parts
      fewer.remove(at: index)
      let left = parts.count > 1 ? [("without \(parts[index].named(in: pack))", whole(fewer))] : []
      return left
        + parts[index].mutations(in: pack).map { change, condition in
          var changed = parts
          changed[index] = condition
          return (change, whole(changed))
        }
    }
  }

  private func named(in pack: Pack) -> String {
    switch self {
    case .group(let name, _): name
    case .test(let test): test.named(in: pack)
    case .all, .any, .atLeast: "(\(slots.map { pack.facts[$0].id.text }.joined(separator: " ")))"
    }
  }
}

extension Condition.Test {
  fileprivate func named(in pack: Pack) -> String {
    let fact = pack.facts[slot]
    switch bar {
    case .choice(atLeast: let value):
      let name = fact.values.indices.contains(value) ? fact.values[value] : "nothing"
      return "\(fact.id.text) ≥ \(name)"
    case .number(atLeast: let number): return "\(fact.id.text) ≥ \(number)"
    case .below(let number): return "\(fact.id.text) < \(number)"
    case .items(_, let count): return "\(fact.id.text) has \(count)"
    case .oneOf(let values):
      return "\(fact.id.text) is \(values.items.map { fact.values[$0] }.joined(separator: "|"))"
    }
  }

  fileprivate func mutations(in pack: Pack) -> [(String, Condition.Test)] {
    let name = named(in: pack)
    let inverted = ("\(name) inverted", with(bar, negated: !negated))
    return [inverted]
      + shiftedBars(in: pack).map { bar in
        let shifted = with(bar, negated: negated)
        return ("\(name) → \(shifted.named(in: pack))", shifted)
      }
  }

  fileprivate func with(_ bar: Condition.Bar, negated: Bool) -> Condition.Test {
    Condition.Test(slot: slot, bar: bar, negated: negated, orUnknown: orUnknown, fact: fact)
  }

  /// The bar one step lower and one step higher, where these are bars at all.
  private func shiftedBars(in pack: Pack) -> [Condition.Bar] {
    switch bar {
    case .choice(atLeast: let value):
      [value - 1, value + 1].filter { (0...pack.facts[slot].values.count).contains($0) }
        .map(Condition.Bar.choice)
    case .number(atLeast: let number): [number - 1, number + 1].map(Condition.Bar.number)
    case .below(let number): [number - 1, number + 1].map(Condition.Bar.below)
    case .items(let items, let count): [count - 1, count + 1].map { .items(items, count: $0) }
    case .oneOf: []
    }
  }
}

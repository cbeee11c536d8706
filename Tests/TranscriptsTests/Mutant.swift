@testable import Knowledge

/// A rule with one thing wrong in it.
struct Mutant {
  /// Which rule, by position.
  let rule: Int
  /// What is wrong, in words and ids.
  let change: String
  /// The urgency it gives.
  let urgency: Urgency
  /// When it holds; `nil` where the rule is dropped.
  let condition: Condition?

  /// All mutants of a pack's rules: tiers swapped, rules dropped, bars shifted by one, tests inverted or
  /// left out, counts shifted, `all` and `any` exchanged.
  static func all(of pack: Pack) -> [Mutant] {
    pack.rules.enumerated().flatMap { index, rule in
      let tiers = Urgency.allCases.filter { abs($0.position - rule.urgency.position) == 1 }.map {
        Mutant(
          rule: index,
          change: "\(rule.id): \($0.rawValue)",
          urgency: $0,
          condition: rule.condition
        )
      }
      let dropped = Mutant(
        rule: index,
        change: "\(rule.id): dropped",
        urgency: rule.urgency,
        condition: nil
      )
      let conditions = rule.condition.mutations(in: pack).map { change, condition in
        Mutant(
          rule: index,
          change: "\(rule.id): \(change)",
          urgency: rule.urgency,
          condition: condition
        )
      }
      return tiers + [dropped] + conditions
    }
  }
}

extension Urgency {
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Condition {
  /// The condition with one thing wrong, each with what it is; named conditions are changed inside too.
  func mutations(in pack: Pack) -> [(String, Condition)] {
    switch self {
    case .all(let parts):
      return Self.changed(parts, in: pack) { .all($0) } + swapped(parts) { .any(parts) }
    case .any(let parts):
      return Self.changed(parts, in: pack) { .any($0) } + swapped(parts) { .all(parts) }
    case .atLeast(let count, let parts):
      let counts = [count - 1, count + 1].map { ("at least \($0)", Condition.atLeast($0, parts)) }
      return Self.changed(parts, in: pack) { .atLeast(count, $0) } + counts
    case .group(let name, let condition):
      return condition.mutations(in: pack).map { ("\(name) \($0.0)", .group(name: name, $0.1)) }
    case .test(let test):
      return test.mutations(in: pack).map { ($0.0, .test($0.1)) }
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
    case .test(let test): "\(pack.facts[test.slot].id.text) \(test.bar)"
    case .all, .any, .atLeast: "(\(slots.map { pack.facts[$0].id.text }.joined(separator: " ")))"
    }
  }
}

extension Condition.Test {
  fileprivate func mutations(in pack: Pack) -> [(String, Condition.Test)] {
    let name = pack.facts[slot].id.text
    let inverted = ("\(name) \(bar) inverted", with(bar, negated: !negated))
    return [inverted]
      + shiftedBars(in: pack).map { ("\(name) \(bar) → \($0)", with($0, negated: negated)) }
  }

  private func with(_ bar: Condition.Bar, negated: Bool) -> Condition.Test {
    Condition.Test(slot: slot, bar: bar, negated: negated, orUnknown: orUnknown, fact: fact)
  }

  /// The bar one step lower and one step higher, where these are bars at all.
  private func shiftedBars(in pack: Pack) -> [Condition.Bar] {
    switch bar {
    case .choice(atLeast: let value):
      return [value - 1, value + 1].filter { (0...pack.facts[slot].values.count).contains($0) }
        .map(Condition.Bar.choice)
    case .number(atLeast: let number): return [number - 1, number + 1].map(Condition.Bar.number)
    case .below(let number): return [number - 1, number + 1].map(Condition.Bar.below)
    case .items(let items, let count):
      return [count - 1, count + 1].map { .items(items, count: $0) }
        + items.items.filter { _ in items.count > 1 }.map {
          .items(items.subtracting(ItemSet(item: $0)), count: count)
        }
    case .oneOf(let values):
      return values.items.filter { _ in values.count > 1 }.map {
        .oneOf(values.subtracting(ItemSet(item: $0)))
      }
    }
  }
}

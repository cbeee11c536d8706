/// What is asked of a pack at every turn, worked out once.
package struct PackIndex: Sendable {
  /// All conditions of rules and questions.
  package let conditions: FlatConditions
  /// The rules, most urgent first; those of one urgency in the order of the pack.
  package let ranked: [RankedRule]
  /// The rules in the order of the pack.
  package let rules: [RankedRule]
  /// When each fact is asked and counts, by position.
  package let paths: [PathConditions]

  /// The numbers that each fact is compared with anywhere in rules and questions, ascending.
  package let thresholds: [[Double]]

  /// A rule's urgency and condition.
  package struct RankedRule: Sendable {
    /// How soon.
    package let urgency: Urgency
    /// When it holds.
    package let condition: FlatConditions.Start
  }

  /// The conditions on the path to a fact.
  package struct PathConditions: Sendable {
    /// Without it the fact is neither asked nor counts; `nil` when it always is.
    package let condition: FlatConditions.Start?
    /// Without it the fact is not asked before the result; `nil` when it always is.
    package let opening: FlatConditions.Start?
    /// The items of a list that are asked only when a condition holds.
    package let items: [(item: ItemSet, condition: FlatConditions.Start)]
    /// Whether it counts whatever its condition says.
    package let isCrisis: Bool
    /// Whether it is a list.
    package let isList: Bool
    /// All items of a list.
    package let allItems: ItemSet
    /// The answer that says nothing is there.
    package let leastAnswer: Answer
  }

  init(facts: [Fact], rules: [Rule]) {
    var conditions = FlatConditions()
    self.rules = rules.map {
      RankedRule(urgency: $0.urgency, condition: conditions.add($0.condition))
    }
    let inOrder = self.rules
    ranked = Urgency.allCases.reversed().flatMap { tier in inOrder.filter { $0.urgency == tier } }
    paths = facts.map { fact in
      PathConditions(
        condition: fact.condition.map { conditions.add($0) },
        opening: fact.opening.map { conditions.add($0) },
        items: fact.itemConditions.sorted { $0.key < $1.key }.map {
          (ItemSet(item: $0.key), conditions.add($0.value))
        },
        isCrisis: fact.isCrisis,
        isList: fact.isList,
        allItems: fact.allItems,
        leastAnswer: fact.leastAnswer
      )
    }
    self.conditions = conditions
    let tests = (rules.map(\.condition) + facts.flatMap(\.conditions)).flatMap(\.tests)
    var numbers = [Set<Double>](repeating: [], count: facts.count)
    for test in tests {
      if let number = test.bar.number { numbers[test.slot].insert(number) }
    }
    thresholds = numbers.map { $0.sorted() }
  }
}

extension PackIndex.PathConditions {
  /// The items of the list whose conditions do not hold.
  package func closedItems(
    in facts: Facts,
    _ conditions: FlatConditions,
    reading: Condition.Reading
  ) -> ItemSet {
    items.reduce(into: []) { closed, item in
      if conditions.truth(item.condition, in: facts, reading: reading) == .no {
        closed.insert(item.item)
      }
    }
  }
}

extension Condition.Bar {
  /// The number compared with; `nil` for the other kinds.
  fileprivate var number: Double? {
    switch self {
    case .number(atLeast: let number), .below(let number): number
    case .choice, .oneOf, .items: nil
    }
  }
}

extension Fact {
  /// The condition without which it is not asked before the result; `nil` when it always is.
  fileprivate var opening: Condition? {
    switch path {
    case .question(let when): when
    case .followUp(let of): of
    case .afterResult(let beforeWhen): beforeWhen ?? .any([])
    case .mark: nil
    }
  }
}

/// Finds, for a condition, the least answers that make it hold; with them, whether a rule can decide.
struct Deciders {
  /// The facts, by position.
  let facts: [Fact]
  /// The rules that may be more urgent.
  let rules: [Rule]

  /// What a rule can do.
  enum Power {
    /// There are answers for which no rule is more urgent.
    case decides
    /// Whenever it holds, a more urgent rule holds too.
    case overruled
    /// It never holds.
    case never
  }

  func power(of rule: Rule) -> Power {
    let examples = examples(of: rule.condition)
    if examples.isEmpty { return .never }
    let decides = examples.contains { facts in
      !rules.contains { other in
        other.urgency > rule.urgency && other.condition.truth(in: facts) == .yes
      }
    }
    return decides ? .decides : .overruled
  }

  /// Sets of answers that make a condition hold, each as harmless as it can be; empty when it never
  /// holds.
  ///
  /// All other facts are at their least answer, or unanswered where they have no direction.
  func examples(of condition: Condition) -> [Facts] {
    terms(of: condition).compactMap { facts(for: $0) }
      .filter { condition.truth(in: $0) == .yes }
  }

  /// The ways to make a condition hold, each a list of tests that must hold together.
  private func terms(of condition: Condition) -> [[Condition.Test]] {
    switch condition {
    case .test(let test): [[test]]
    case .group(_, let inner): terms(of: inner)
    case .any(let parts): parts.flatMap(terms)
    case .all(let parts): product(parts[...])
    case .atLeast(let count, let parts): choose(count, of: parts[...]).flatMap { product($0[...]) }
    }
  }

  private func product(_ parts: ArraySlice<Condition>) -> [[Condition.Test]] {
    guard let first = parts.first else { return [[]] }
    let rest = product(parts.dropFirst())
    return terms(of: first).flatMap { head in rest.map { head + $0 } }
  }

  private func choose(_ count: Int, of parts: ArraySlice<Condition>) -> [[Condition]] {
    if count == 0 { return [[]] }
    guard let first = parts.first, parts.count >= count else { return [] }
    let with = choose(count - 1, of: parts.dropFirst()).map { [first] + $0 }
    return with + choose(count, of: parts.dropFirst())
  }

  /// The least answers that pass all tests, or `nil` when no answers do.
  private func facts(for tests: [Condition.Test]) -> Facts? {
    var answers = leastAnswers
    for (slot, tests) in Dictionary(grouping: tests, by: \.slot) {
      guard let answer = leastAnswer(to: tests, of: facts[slot]) else { return nil }
      answers[slot] = answer
    }
    return answers
  }

  private var leastAnswers: Facts {
    var answers = Facts(count: facts.count)
    for (slot, fact) in facts.enumerated() where fact.hasDirection {
      answers[slot] = fact.leastAnswer
    }
    return answers
  }

  /// The first of a fact's telling answers that passes all tests.
  private func leastAnswer(to tests: [Condition.Test], of fact: Fact) -> Answer? {
    telling(tests, of: fact).first { answer in
      var answers = Facts(count: facts.count)
      guard let slot = tests.first?.slot else { return false }
      answers[slot] = answer
      return tests.allSatisfy { $0.truth(in: answers, reading: .judged) == .yes }
    }
  }

  /// Answers among which the least one lies that passes the tests, least first.
  private func telling(_ tests: [Condition.Test], of fact: Fact) -> [Answer] {
    switch fact.kind {
    case .yesNo, .scale, .one:
      return fact.values.indices.map(Answer.choice)
    case .list(let values):
      let counts = (0...values.count).map { ItemSet(items: 0..<$0) }
      let wanted = tests.compactMap { test -> ItemSet? in
        guard case .items(let items, let count) = test.bar, !test.negated else { return nil }
        return ItemSet(items: items.items.prefix(count))
      }
      let all = ([wanted.reduce([]) { $0.union($1) }] + counts)
      return all.map { .list(ListAnswer(yes: $0, asked: fact.allItems)) }
    case .number(let range, _):
      let bounds = tests.flatMap { test -> [Double] in
        switch test.bar {
        case .number(atLeast: let least): [least]
        case .below(let limit): [limit - 1]
        default: []
        }
      }
      return ([range.lowerBound, range.upperBound] + bounds).filter(range.contains).sorted()
        .map(Answer.number)
    }
  }
}

/// A condition on facts, built so that a worse answer can never make it stop holding.
///
/// `not` does not appear here: the pack reader pushes it down to the tests, where it is allowed only
/// on facts without a direction.
package indirect enum Condition: Sendable {
  /// Holds when every part holds; all of nothing holds.
  case all([Condition])
  /// Holds when some part holds; any of nothing does not.
  case any([Condition])
  /// Holds when at least this many parts hold.
  case atLeast(Int, [Condition])
  /// A condition with a name of its own, as `neurology` or `leg-pain`.
  case group(name: String, Condition)
  /// A test of one fact.
  case test(Test)

  /// One fact compared with a bar.
  package struct Test: Sendable {
    /// The fact's position in the pack.
    package let slot: Int
    /// What its answer is compared with.
    package let bar: Bar
    /// Whether the test holds where the bar is not reached; only for facts without a direction.
    package let negated: Bool
    /// Whether it also holds when the fact is not answered, not sure or kept private.
    package let orUnknown: Bool
    /// What the fact takes as the worst answer when it is not sure or a missing follow-up.
    package let fact: Traits

    /// The traits of the fact that decide how a missing or unsure answer reads.
    package struct Traits: Sendable {
      package let isFollowUp: Bool
      package let notSureIsWorst: Bool
      package let listItems: ItemSet
    }
  }

  /// What an answer is compared with.
  package enum Bar: Sendable, Hashable {
    /// A value at this position or worse.
    case choice(atLeast: Int)
    /// One of these values.
    case oneOf(ItemSet)
    /// At least `count` of these items.
    case items(ItemSet, count: Int)
    /// A number no less than this.
    case number(atLeast: Double)
    /// A number less than this.
    case below(Double)
  }

  /// How answers that are missing are read.
  package enum Reading: Sendable {
    /// As the rules are judged: a missing follow-up counts as its worst answer, others not at all.
    case judged
    /// What holds for certain: a missing follow-up counts as its least answer.
    case settled
    /// What could still hold: everything missing counts as its worst answer.
    case possible
  }

  /// The positions of all facts tested, in order of first appearance.
  package var slots: [Int] {
    var seen: Set<Int> = []
    return tests.map(\.slot).filter { seen.insert($0).inserted }
  }

  /// All tests, in the order written.
  package var tests: [Test] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.tests)
    case .group(_, let condition): condition.tests
    case .test(let test): [test]
    }
  }
}

/// Whether a condition holds; "not sure" lies between no and yes.
package enum Truth: Int, Sendable, Comparable {
  /// It does not hold.
  case no
  /// It holds only if something the person is not sure about is true.
  case notSure
  /// It holds.
  case yes

  package static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  /// Yes for no and no for yes; not sure stays.
  package var negated: Truth {
    switch self {
    case .no: .yes
    case .notSure: .notSure
    case .yes: .no
    }
  }
}

package import Knowledge

/// What a text says about the facts of a pack.
package struct Heard: Sendable, Equatable {
  /// Everything the text states, in the order of its words.
  package let statements: [Statement]
  /// What counts: present, certain or hedged; what is denied in plain words counts as "no".
  package let facts: Facts
  /// Facts the text touches without saying whether they hold, by position; never in `facts`.
  package let doubts: [Int]
  /// Whether the text takes back something said before: "no wait", "i meant".
  package let takesBack: Bool

  /// One thing the text says about one fact.
  package struct Statement: Sendable, Hashable {
    /// The fact, by position.
    package let slot: Int
    /// What is said of it; for a denial what is denied.
    package let answer: Answer
    /// How certain the reading is.
    package let certainty: Certainty
    /// Whether it is said to be so.
    package let standing: Standing
    /// Whether its words say exactly this fact and no more.
    package let isExact: Bool
    /// Where the words stand that led to it, in UTF-8 bytes of the text.
    package let ranges: [Range<Int>]
    /// The first word, by position, for "what was said later".
    let start: Int
  }

  /// How certain a reading is, surest first.
  package enum Certainty: Sendable, Hashable {
    /// Said in plain words.
    case stated
    /// Said with a "maybe".
    case hedged
    /// Read with a slip of the keyboard put right.
    case corrected
    /// Touched, but whether it holds cannot be told.
    case unclear
  }

  /// Whether something is said to be so.
  package enum Standing: Sendable, Hashable {
    /// It is so now.
    case present
    /// It is said not to be so.
    case denied
    /// It was so.
    case past
    /// It is imagined, feared or asked about.
    case hypothetical
    /// It is so for another person.
    case anotherPerson
  }
}

extension Heard {
  /// What a text says that tells nothing.
  static func nothing(in pack: Pack) -> Heard {
    Heard(statements: [], facts: Facts(count: pack.facts.count), doubts: [], takesBack: false)
  }
}

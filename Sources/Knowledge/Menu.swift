/// A topic of what can be read after the result.
package struct Topic: Sendable {
  /// Its stable name, in kebab-case.
  package let id: String
  /// What it is called.
  package let title: Spoken
  /// Whether it may be opened even when help is needed today or now.
  package let isUrgent: Bool
  /// What it holds; never empty.
  package let shelves: [Shelf]

  /// One list of a topic.
  package struct Shelf: Sendable {
    /// What it is called.
    package let title: Spoken
    /// What stands on it.
    package let holding: Holding
  }

  /// What a shelf holds.
  package enum Holding: Sendable {
    /// Entries of the library, by position.
    case entries([Int])
    /// A list of advice, shown whole.
    case advice([Advice])
    /// The questions people ask.
    case questions

    /// How many lines it has for a person; the questions are shown on one page.
    package func count(for facts: Facts) -> Int {
      switch self {
      case .entries(let entries): entries.count
      case .advice(let list): list.count { $0.isShown(for: facts) }
      case .questions: 1
      }
    }
  }
}

/// A caution that medicines name, and when it is about this person.
package struct Caution: Sendable {
  /// Its name, as the medicines use it.
  package let name: String
  /// When it is about this person.
  package let condition: Condition
}

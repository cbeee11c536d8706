package import Knowledge

/// Something to show; the words are looked up by who shows it.
package enum Effect: Sendable, Equatable {
  /// Ask this.
  case ask(Asked)
  /// Ask this once more, in few words, after something else was answered.
  case askBriefly(Asked)
  /// Ask whether this was understood rightly.
  case checkHeard([Event.Told])
  /// Tell the person something about what just happened.
  case say(Notice)
  /// Show something to read.
  case show(Event.Topic)
  /// Show the answers for checking before the result.
  case check
  /// Ask whether a change that drops answers or lowers the urgency is meant.
  case confirm(Consequences)
  /// Ask whether to stop.
  case confirmStop
  /// Show the result.
  case present(Assessment)
  /// Show what stands at a place to read.
  case read(ReadingPlace)
  /// Say what can be typed after the result.
  case offer
  /// The conversation is over before the result: show what is known.
  case endEarly(Assessment)
  /// The conversation is over after the result.
  case farewell

  /// Something to tell.
  package enum Notice: Sendable, Equatable {
    /// The line could not be read; say what is accepted.
    case unclear
    /// This was understood, and counts now.
    case understood([Event.Told])
    /// This was understood, but the answers given earlier stay; by position.
    case staysAsAnswered([Int])
    /// All of it is known already.
    case knownAlready
    /// What was said is asked about later.
    case askedLater
    /// What was guessed does not count.
    case notUnderstood
    /// What was understood last is taken back.
    case undone
    /// There is nothing to take back.
    case nothingToUndo
    /// The line could not be used.
    case unusable(Event.Unusable)
    /// Three unclear answers in a row count as "not sure".
    case tookAsNotSure
    /// Three unclear answers to several lines count as "not sure": each is asked by itself.
    case tookAsNotSureApart
    /// Now each line by itself.
    case oneByOne
    /// The same question once more, because a later answer does not fit.
    case askedAgain
    /// There is no question before this one.
    case firstQuestion
    /// This is being changed; these facts depend on it, and the advice may or may not.
    case revisiting(dependents: [Int], canAlterAdvice: Bool)
    /// A change was made.
    case changeMade(Consequences)
    /// A change was not made.
    case changeNotMade
    /// There are no more questions.
    case detailsDone
    /// The topics can be read after the result.
    case readingLater
    /// There is nothing more to read here.
    case nothingMore
    /// Reading and questions for better advice wait until the person is seen.
    case detailsLater
  }
}

/// What a change of answers does.
package struct Consequences: Sendable, Equatable {
  /// The facts whose answers no longer count, by position.
  package let dropped: [Int]
  /// The urgency before; `nil` while nothing can be said yet.
  package let before: Urgency?
  /// The urgency after; `nil` while nothing can be said yet.
  package let after: Urgency?
  /// Whether the urgency goes down.
  package let isLower: Bool
  /// Whether it goes up.
  package let isHigher: Bool
}

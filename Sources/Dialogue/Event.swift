package import Knowledge

/// Something that happened in a conversation; the list of them is its record.
package enum Event: Sendable, Equatable {
  /// The person answered what was asked.
  case answered([Given])
  /// What the person typed could not be read as an answer.
  case unclear
  /// The person said it in words of their own, perhaps more than was asked; `doubts` are facts, by
  /// position, that the words touch without telling whether they hold.
  case told([Told], doubts: [Int])
  /// What the person said can only be guessed: nothing of it counts until they say that it is right.
  case guessed([Told])
  /// The person takes back what was understood last.
  case undone
  /// The person typed nothing, or too much; nothing is counted.
  case unusable(Unusable)
  /// "Not sure" about several lines at once: each is to be asked by itself.
  case splitUp
  /// The person wants the question before.
  case wentBack
  /// The person wants to change the answers of a screen, by its position.
  case changed(screen: Int)
  /// The person leaves the answer they came back to as it is.
  case kept
  /// The person said yes to a confirmation.
  case confirmed
  /// The person said no to a confirmation.
  case declined
  /// The person checked their answers and wants the result.
  case approved
  /// The person asked for something to read; the question stays.
  case asked(Topic)
  /// The person typed the number of a line of what can be read.
  case opened(Int)
  /// The person named an entry of the library, by its position.
  case openedEntry(Int)
  /// The person wants the questions after the result.
  case wantedDetails
  /// The person pressed Ctrl-C or Ctrl-D: they may want to stop.
  case interrupted
  /// The person left, or the input ended.
  case left

  /// An answer to one fact.
  package typealias Given = Knowledge.Given

  /// What was understood of a person's own words about one fact.
  package struct Told: Sendable, Equatable {
    /// The fact and the answer.
    package let given: Given
    /// The words that led to it, as they were typed.
    package let words: String

    package init(_ given: Given, words: String) {
      self.given = given
      self.words = words
    }
  }

  /// Something taken: a medicine, or a group that medicines are asked about with.
  package enum Substance: Sendable, Equatable {
    /// A medicine of the library, by position.
    case medicine(Int)
    /// A group of medicines, or a companion as alcohol, by name.
    case group(String)
    /// Something the pack does not know.
    case something
  }

  /// What the take-away summary is written on.
  package enum TakeAwayForm: Sendable, Equatable {
    case file, paper
  }

  /// Why a line could not be used at all.
  package enum Unusable: Sendable, Equatable {
    /// Enter alone.
    case empty
    /// More than this many bytes.
    case tooLong(limit: Int)
    /// "Yes" to several lines at once.
    case whichLines
    /// "Not sure" where it is no answer.
    case notSureNotTaken
    /// "Prefer not to say" where it is no answer.
    case privateNotTaken
    /// "Keep" where there is nothing to keep.
    case nothingToKeep
    /// "Change" without a number that names an answer.
    case changeUnknown
  }

  /// Something to read.
  package indirect enum Topic: Sendable, Equatable {
    /// Why the question is asked, or why the result is what it is.
    case why
    /// What can be typed.
    case help
    /// The answers so far.
    case review
    /// The question once more.
    case again
    /// The short text for those who help next.
    case summary
    /// General advice.
    case more
    /// The list of questions people ask.
    case questions
    /// One of them, by its number from 1.
    case question(Int)
    /// An entry of the library, by its position, read on the way.
    case entry(Int)
    /// A piece of advice, by its id.
    case advice(String)
    /// Something to read for a question that wants a verdict: what decides it, and who.
    case weighing(Topic)
    /// Several things that may answer a question, to choose from; two or three.
    case choices([Topic])
    /// A question that nothing here answers.
    case unanswered
    /// A question whose answer waits, because what was told cannot.
    case postponed
    /// Which words led to what was understood last.
    case whyHeard
    /// What the program is and is not.
    case about
    /// The topics that can be read after the result.
    case topics
    /// A file, or a sheet of paper, with all of it; made by who shows the conversation.
    case takeAway(TakeAwayForm)
    /// The medicines of a group, by the group's name.
    case group(String)
    /// What two medicines, or a medicine and something else, do together.
    case together(Substance, Substance)
  }
}

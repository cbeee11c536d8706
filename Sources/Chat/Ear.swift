package import Knowledge
import Language

/// What understands people's own words: made once per pack, when somebody first uses some.
///
/// A class, because it is large and handed on with every line.
package final class Ear: Sendable {
  let listener: Listener
  let answers: AnswerListener
  let finder: QuestionFinder
  /// The day it is, for "since tuesday"; `nil` when unknown.
  let day: Day?

  package init(pack: Pack, day: Day?) {
    listener = Listener(pack: pack)
    answers = AnswerListener(listener)
    finder = QuestionFinder(QuestionIndex(pack.words))
    self.day = day
  }

  private init(_ other: Ear, day: Day?) {
    listener = other.listener
    answers = other.answers
    finder = other.finder
    self.day = day
  }

  /// The same on another day.
  package func hearing(on day: Day?) -> Ear { Ear(self, day: day) }
}

package import Knowledge
package import Language

/// What understands people's own words: made once per pack, when somebody first uses some.
package struct Ear: Sendable {
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
}

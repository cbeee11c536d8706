package import Knowledge

extension Listener {
  /// What a text says of somebody.
  ///
  /// Who asks how something is in general tells nothing of anybody, unless the answer is when to get
  /// help.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - day: the day it was typed, for "since tuesday"; `nil` when unknown.
  ///   - finder: what finds the answers to questions.
  /// - Returns: every statement, what counts, and what must be asked; nothing of a general question.
  package func hear(_ text: String, on day: Day?, asking finder: QuestionFinder) -> Heard {
    let line = line(text, on: day)
    let question = PlainText(line.utterance)
    if finder.asksInGeneral(question) {
      let first = finder.answer(to: question).matches.first
      let isForHelp = pack.words.seeDoctor.contains { $0.id == first?.id }
      if !isForHelp { return .nothing(in: pack) }
    }
    return line.heard
  }
}

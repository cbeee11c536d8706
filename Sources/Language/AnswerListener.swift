package import Knowledge

/// Reads a line as the answer to what was asked, in whatever words.
///
/// It is tried after the plain answers: numbers of lines, values by name, and single words.
package struct AnswerListener: Sendable {
  let listener: Listener
  /// For every fact the words of each of its values; `nil` where it has none.
  private let valueWords: [[Set<String>]?]

  package init(_ listener: Listener) {
    self.listener = listener
    let spelling = listener.finder.lexicon.spelling
    valueWords = listener.pack.words.questions.map { question in
      question?.values.map { value in
        let texts = [value.label.own, value.label.other, value.short] + value.words
        return Set(texts.flatMap { Utterance($0, spelling: spelling).words.map(\.text) })
      }
    }
  }

  var pack: Pack { listener.pack }

  /// What a line says about the lines asked; `nil` when it answers none of them.
  ///
  /// Lines that are not spoken of stay open: only an answer to all of them ("none of those") says no
  /// to what it does not name.
  package func answer(_ text: String, to lines: [Screen.Line], on day: Day?) -> Reading? {
    answer(listener.line(text, on: day), to: lines)
  }

  /// What a line says about the lines asked; see `answer(_:to:on:)`.
  package func answer(_ line: Line, to lines: [Screen.Line]) -> Reading? {
    guard let first = lines.first, !line.hearing.ids.isEmpty else { return nil }
    let hearing = line.hearing(about: first.slot)
    let answering = Answering(
      pack: pack,
      hearing: hearing,
      heard: heard(in: line, hearing),
      reply: Reply(hearing),
      lines: lines,
      valueWords: valueWords,
      day: line.day
    )
    return answering.reading
  }

  /// What a line says as an answer.
  private func heard(in line: Line, _ hearing: Hearing) -> Heard {
    if hearing.context == nil, !line.namesOthers { return line.heard }
    var interpreter = Interpreter(pack: pack, hearing: hearing, day: line.day, isAnswer: true)
    return interpreter.heard()
  }
}

/// What a line says about the lines asked.
package struct Reading: Sendable, Equatable {
  /// The facts answered, in the order asked.
  package let answers: [Given]
  /// Facts that were spoken of, but too little to tell: ask for the rest.
  package let incomplete: [Int]
  /// Whether the person must say that it was understood: a guess or a slip put right, about a fact
  /// that an emergency or the same day may hang on.
  package let needsConfirming: Bool
  /// Where the words stand that led to it, in UTF-8 bytes of the line.
  package let ranges: [Range<Int>]
}

package import Knowledge

/// Reads a line as the answer to what was asked, in whatever words.
///
/// It is tried after the plain answers: numbers of lines, values by name, and single words.
package struct AnswerListener: Sendable {
  let listener: Listener

  package init(_ listener: Listener) { self.listener = listener }

  var pack: Pack { listener.pack }

  /// What a line says about the lines asked; `nil` when it answers none of them.
  ///
  /// Lines that are not spoken of stay open: only an answer to all of them ("none of those") says no
  /// to what it does not name.
  package func answer(_ text: String, to lines: [Screen.Line], on day: Day?) -> Reading? {
    guard let first = lines.first else { return nil }
    let hearing = listener.hearing(of: text, about: first.slot)
    if hearing.ids.isEmpty { return nil }
    var interpreter = Interpreter(pack: pack, hearing: hearing, day: day)
    let answering = Answering(
      pack: pack,
      hearing: hearing,
      heard: interpreter.heard(),
      reply: Reply(hearing),
      lines: lines,
      day: day
    )
    return answering.reading
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

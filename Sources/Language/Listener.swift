package import Knowledge

/// Understands what people type: from words to facts of a pack, the same for the same words.
package struct Listener: Sendable {
  let pack: Pack
  let finder: WordFinder

  /// Prepares to listen with a pack's words; made once, used for every line.
  package init(pack: Pack) {
    self.pack = pack
    finder = WordFinder(lexicon: pack.words.speech.lexicon())
  }

  /// Takes a line apart and finds its words, once for all that is asked of it.
  package func line(_ text: String) -> Line {
    let utterance = Utterance(text, spelling: finder.lexicon.spelling)
    return Line(Hearing(utterance, finder: finder))
  }

  /// What a text says.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - day: the day it was typed, for "since tuesday"; `nil` when unknown.
  /// - Returns: every statement, what counts, and what must be asked.
  package func hear(_ text: String, on day: Day?) -> Heard { hear(line(text), on: day) }

  /// What a line says; see `hear(_:on:)`.
  package func hear(_ line: Line, on day: Day?) -> Heard {
    var interpreter = Interpreter(pack: pack, hearing: line.hearing, day: day)
    return interpreter.heard()
  }
}

/// A line as it was typed, with its words found.
package struct Line: Sendable {
  /// Its words with all that they may mean, nothing going without saying.
  let hearing: Hearing

  init(_ hearing: Hearing) {
    var hearing = hearing
    hearing.plainMatches = hearing.matches
    self.hearing = hearing
  }

  /// Its words.
  package var utterance: Utterance { hearing.utterance }

  /// The same as an answer about a fact, where some things go without saying.
  func hearing(about slot: Int) -> Hearing {
    var hearing = hearing
    hearing.context = hearing.lexicon.contexts[slot]
    return hearing
  }
}

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

  /// Takes a line apart, finds its words, and tells what they say, once for all that is asked of it.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - day: the day it was typed, for "since tuesday"; `nil` when unknown.
  /// - Returns: the line.
  package func line(_ text: String, on day: Day?) -> Line {
    let utterance = Utterance(text, spelling: finder.lexicon.spelling)
    var hearing = Hearing(utterance, finder: finder)
    hearing.plainMatches = hearing.matches
    var interpreter = Interpreter(pack: pack, hearing: hearing, day: day)
    return Line(hearing: hearing, heard: interpreter.heard(), day: day)
  }

  /// What a text says.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - day: the day it was typed, for "since tuesday"; `nil` when unknown.
  /// - Returns: every statement, what counts, and what must be asked.
  package func hear(_ text: String, on day: Day?) -> Heard { line(text, on: day).heard }
}

/// A line as it was typed, with its words found.
package struct Line: Sendable {
  /// Its words with all that they may mean, nothing going without saying.
  let hearing: Hearing
  /// What it says by itself.
  package let heard: Heard
  /// The day it was typed.
  let day: Day?

  /// Its words.
  package var utterance: Utterance { hearing.utterance }

  /// The same as an answer about a fact, where some things go without saying.
  func hearing(about slot: Int) -> Hearing {
    var hearing = hearing
    hearing.context = hearing.lexicon.contexts[slot]
    return hearing
  }

  /// Whether it names people other than the one spoken for, which makes an answer of it another thing
  /// than what it says by itself.
  var namesOthers: Bool {
    !hearing.signs(.relative).isEmpty || !hearing.signs(.familyHistory).isEmpty
  }
}

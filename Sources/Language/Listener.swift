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

  /// What a text says.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - day: the day it was typed, for "since tuesday"; `nil` when unknown.
  /// - Returns: every statement, what counts, and what must be asked.
  package func hear(_ text: String, on day: Day?) -> Heard {
    let hearing = hearing(of: text)
    var interpreter = Interpreter(pack: pack, hearing: hearing, day: day)
    return interpreter.heard()
  }

  /// A text with its words found, as an answer about a fact when `slot` is given.
  func hearing(of text: String, about slot: Int? = nil) -> Hearing {
    let utterance = Utterance(text, spelling: finder.lexicon.spelling)
    let context = slot.flatMap { finder.lexicon.contexts[$0] }
    return Hearing(utterance, finder: finder, context: context)
  }
}

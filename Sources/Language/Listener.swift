package import Knowledge

/// Understands what people type: from words to facts of a pack, the same for the same words.
package struct Listener: Sendable {
  let pack: Pack
  let finder: WordFinder

  /// Prepares to listen with a pack's words; made once, used for every line.
  package init(pack: Pack) {
    self.pack = pack
    finder = WordFinder(lexicon: pack.words.lexicon)
  }

  /// What a text says.
  ///
  /// - Parameter day: the day it was typed, for "since tuesday"; `nil` when unknown.
  package func hear(_ text: String, on day: Day?) -> Heard {
    let utterance = Utterance(text, spelling: pack.words.lexicon.spelling)
    let hearing = Hearing(utterance, finder: finder)
    var interpreter = Interpreter(pack: pack, hearing: hearing, day: day)
    return interpreter.heard()
  }
}

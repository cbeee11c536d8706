package import Knowledge

/// What somebody typed, brought to one spelling and taken apart into words.
package struct Utterance: Sendable {
  /// The text as it was typed.
  package let original: String
  /// The words in order, contractions written out.
  package internal(set) var words: [Word] = []
  /// The sentences in order, as positions in `words`; none is empty.
  package internal(set) var sentences: [Sentence] = []

  /// One word of what was typed.
  package struct Word: Sendable, Hashable {
    /// The word in the form compared.
    package let text: String
    /// Where it stands in the original, in UTF-8 bytes; the words of one contraction share a place.
    package let range: Range<Int>
    /// The sentence it is in, from 0.
    package let sentence: Int
    /// The part of the text between commas and the like it is in, from 0.
    package let clause: Int
  }

  /// One sentence, or one turn of a conversation.
  package struct Sentence: Sendable, Hashable {
    /// Its words, by position.
    package let words: Range<Int>
    /// Whether it ends in a question mark.
    package let isQuestion: Bool
  }

  /// Takes a text apart; time grows with its length alone.
  package init(_ text: String, spelling: Spelling) {
    original = text
    var tokenizer = Tokenizer(spelling: spelling)
    tokenizer.read(text)
    words = tokenizer.words
    sentences = tokenizer.sentences
  }

  /// The words typed at a place of the original.
  package func typed(_ range: Range<Int>) -> String {
    let bytes = original.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let to = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
    return String(original[from..<to])
  }
}

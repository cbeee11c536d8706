import Knowledge

/// What a person typed, as bare words: made once for all that is asked of it.
package struct PlainText: Sendable {
  /// The sentences, in order; none is without words.
  let sentences: [PlainSentence]

  package init(_ utterance: Utterance) {
    sentences = utterance.sentences.compactMap { PlainSentence($0, of: utterance) }
  }
}

/// One sentence of what a person typed, as bare words.
struct PlainSentence: Equatable {
  /// The words in the form compared, without signs.
  let words: [String]
  /// The same words by clause.
  let clauses: [ArraySlice<String>]
  /// Whether it ends with a question mark.
  let hasQuestionMark: Bool

  /// The words of a text, whatever its sentences.
  static func words(of text: String, spelling: Spelling) -> [String] {
    Utterance(text, spelling: spelling).words.map(\.text).filter { !signs.contains($0) }
  }

  /// The words of a text of nothing but small letters and spaces, as most of a pack's are, which need
  /// not be taken apart any further; `nil` for any other.
  static func typedWords(of text: String) -> [String]? {
    text.utf8.withContiguousStorageIfAvailable { letters in
      guard letters.count <= longestPlain,
        letters.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x20 })
      else { return nil }
      return letters.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    } ?? nil
  }

  /// So short that no word is cut.
  private static let longestPlain = 64

  private static let signs: Set<String> = ["/", "%"]

  private init(_ clauses: some Collection<ArraySlice<String>>, hasQuestionMark: Bool) {
    let words = clauses.flatMap(\.self)
    var start = 0
    self.words = words
    self.clauses = clauses.map { clause in
      defer { start += clause.count }
      return words[start..<start + clause.count]
    }
    self.hasQuestionMark = hasQuestionMark
  }

  /// The sentence before the first clause of which something holds, and the rest; whole where it holds
  /// of none but the first.
  func split(where holds: (ArraySlice<String>) -> Bool) -> [PlainSentence] {
    guard let place = clauses.indices.dropFirst().first(where: { holds(clauses[$0]) }) else {
      return [self]
    }
    return [
      PlainSentence(clauses[..<place], hasQuestionMark: false),
      PlainSentence(clauses[place...], hasQuestionMark: hasQuestionMark),
    ]
  }

  init?(_ sentence: Utterance.Sentence, of utterance: Utterance) {
    let spoken = utterance.words[sentence.words].filter { !Self.signs.contains($0.text) }
    guard !spoken.isEmpty else { return nil }
    let words = spoken.map(\.text)
    let starts = spoken.indices.dropFirst().filter { spoken[$0].clause != spoken[$0 - 1].clause }
    let bounds = [0] + starts + [words.count]
    self.words = words
    clauses = zip(bounds, bounds.dropFirst()).map { words[$0..<$1] }
    hasQuestionMark = sentence.isQuestion
  }
}

import Knowledge

/// One sentence of what a person typed, as bare words.
struct PlainSentence: Equatable {
  /// The words in the form compared, without signs.
  let words: [String]
  /// The same words by clause.
  let clauses: [ArraySlice<String>]
  /// Whether it ends with a question mark.
  let hasQuestionMark: Bool

  /// The sentences of a text, in order; none is without words.
  static func sentences(of text: String, spelling: Spelling) -> [PlainSentence] {
    let utterance = Utterance(text, spelling: spelling)
    return utterance.sentences.compactMap { PlainSentence($0, of: utterance) }
  }

  /// The words of a text, whatever its sentences.
  static func words(of text: String, spelling: Spelling) -> [String] {
    plainWords(of: text, spelling: spelling)
      ?? Utterance(text, spelling: spelling).words.map(\.text).filter { !signs.contains($0) }
  }

  /// The words of a text of nothing but small letters and spaces, as most of a pack's are, which
  /// need not be taken apart; `nil` for any other.
  private static func plainWords(of text: String, spelling: Spelling) -> [String]? {
    let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x20 }
    guard isPlain, text.utf8.count <= longestPlain else { return nil }
    let typed = text.utf8.split(separator: 0x20).map { String(Substring($0)) }
    var words: [String] = []
    words.reserveCapacity(typed.count + 2)
    var index = 0
    while index < typed.count {
      let word = typed[index]
      if index + 1 < typed.count, spelling.pairStarts.contains(word),
        let pair = spelling.standing["\(word) \(typed[index + 1])"]
      {
        words += pair
        index += 1
      } else if let standing = spelling.standing[word] {
        words += standing
      } else {
        words.append(word)
      }
      index += 1
    }
    return words
  }

  /// So short that no word and no sentence is cut.
  private static let longestPlain = 60

  private static let signs: Set<String> = ["/", "%"]

  private init?(_ sentence: Utterance.Sentence, of utterance: Utterance) {
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

import Knowledge

/// Finds typed words in the lexicon: as they are, by their endings, or as a slip of the keyboard.
///
/// A class, because everything heard of a line holds on to it, and a lexicon has many parts to hold.
final class WordFinder: Sendable {
  let lexicon: Lexicon
  /// For every sign its symbol; `nil` where the language has no words for it.
  let symbols: [Int?]
  /// For every word, by number, whether it is one of the small ones that phrases are heard around.
  let isDeterminer: [Bool]
  /// Words of denial, as they are typed.
  private let negations: [[UInt8]]
  /// Words a slip may stand for, by their first letter.
  private let candidates: [UInt8: [Candidate]]

  private struct Candidate {
    let bytes: [UInt8]
    let bits: UInt32
    let id: Int
  }

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    symbols = Sign.allCases.map { lexicon.signs[$0] }
    let determiners = Self.words(of: [.determiner], in: lexicon)
    isDeterminer = lexicon.phrases.indices.map(determiners.contains)
    negations = Self.negations(in: lexicon)
    let signs: [Sign] = [
      .negation, .listNegation, .backwardNegation, .breaker, .falseNegation, .determiner,
    ]
    let excluded = Self.words(of: signs, in: lexicon)
    var candidates: [UInt8: [Candidate]] = [:]
    for (word, id) in lexicon.wordIDs where !excluded.contains(id) {
      let bytes = Array(word.utf8)
      guard bytes.count >= 4, let first = bytes.first else { continue }
      candidates[first, default: []].append(
        Candidate(bytes: bytes, bits: bytes.letterBits, id: id)
      )
    }
    self.candidates = candidates.mapValues { list in
      list.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }
  }

  private static func words(of signs: [Sign], in lexicon: Lexicon) -> Set<Int> {
    let symbols = Set(signs.compactMap { lexicon.signs[$0] })
    var words: Set<Int> = []
    for (first, phrases) in lexicon.phrases.enumerated() {
      for phrase in phrases where symbols.contains(phrase.symbol) {
        words.formUnion([first] + phrase.rest)
      }
    }
    return words
  }

  /// Whole words of denial, and the shortened forms that hold one: never, didnt.
  private static func negations(in lexicon: Lexicon) -> [[UInt8]] {
    let words = lexicon.spelling.standing.filter { !$0.key.contains(" ") }
    let ids = Set(
      lexicon.phrases.indices.filter { id in
        lexicon.phrases[id].contains { $0.symbol == lexicon.signs[.negation] && $0.rest.isEmpty }
      }
    )
    let isNegation = { (word: String) in lexicon.wordIDs[word].map(ids.contains) ?? false }
    let short = words.filter { $0.value.contains(where: isNegation) }.keys
    let whole = lexicon.wordIDs.keys.filter(isNegation)
    return (short + whole).map { Array($0.utf8) }.filter { $0.count >= 4 }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether an unknown word is one letter off a word of denial.
  func isPerhapsNegation(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (4...10).contains(bytes.count), !isKnown(text) else { return false }
    return negations.contains { word in
      (word[0] == bytes[0] || word[0] == bytes[1]) && bytes.slips(from: word, atMost: 1) != nil
    }
  }

  private func isKnown(_ text: String) -> Bool {
    lexicon.common.contains(text) || lexicon.spelling.numbers[text] != nil
      || lexicon.spelling.stems(of: text).contains(where: lexicon.common.contains)
  }

  /// The number of a word, and whether a slip was put right; `nil` when nothing is heard by it.
  func word(_ text: String) -> (id: Int, isCorrected: Bool)? {
    if let id = lexicon.wordIDs[text] { return (id, false) }
    for stem in lexicon.spelling.stems(of: text) {
      if let id = lexicon.wordIDs[stem] { return (id, false) }
    }
    return slip(text).map { ($0, true) }
  }

  /// The number that a word is, in digits or letters; `nil` for any other.
  func figure(_ text: String) -> Double? {
    if let number = lexicon.spelling.numbers[text] { return number }
    guard let first = text.utf8.first, (0x30...0x39).contains(first), text.utf8.count <= 7 else {
      return nil
    }
    return Double(text)
  }

  /// The word a slip stands for: one letter off from four letters, two from eight.
  private func slip(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard (4...24).contains(bytes.count), let first = bytes.first, first >= 0x61 else { return nil }
    if lexicon.common.contains(text) { return nil }
    if lexicon.spelling.stems(of: text).contains(where: lexicon.common.contains) { return nil }
    let limit = bytes.count >= 8 ? 2 : 1
    let bits = bytes.letterBits
    var best: (id: Int, distance: Int)?
    // Of two as near, the word that a letter too many or a swap hides at the start: "lbadder" is no
    // ladder.
    for letter in first == bytes[1] ? [first] : [bytes[1], first] {
      for candidate in candidates[letter] ?? [] {
        guard abs(candidate.bytes.count - bytes.count) <= limit else { continue }
        let allowed = min(limit, best.map { $0.distance - 1 } ?? limit)
        guard allowed > 0, bits.isNear(candidate.bits, slips: allowed),
          !bytes.isPrefixed(candidate.bytes),
          let distance = bytes.slips(from: candidate.bytes, atMost: allowed)
        else { continue }
        best = (candidate.id, distance)
      }
    }
    return best?.id
  }
}

extension [UInt8] {
  /// Whether letters stand before a whole word, as "a" and "non" do to turn it round.
  fileprivate func isPrefixed(_ word: [UInt8]) -> Bool {
    count > word.count && suffix(word.count) == word[...]
  }
}

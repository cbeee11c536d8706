import Knowledge

/// A text with its words found in the lexicon, and every symbol at its places.
struct Hearing {
  let utterance: Utterance
  private let finder: WordFinder
  /// A symbol that goes without saying; `nil` when everything must be said.
  var context: Int?
  /// The number of each word; -1 for words nothing is heard by.
  let ids: [Int]
  /// The number that each word is; `nil` for all other words.
  let figures: [Double?]
  /// Words read with a slip put right, by position.
  let corrected: Set<Int>
  /// Words nothing is heard by that may be a mistyped "not", by position.
  let perhapsNegations: [Int]
  /// The phrasings found with nothing going without saying, once they are known.
  var plainMatches: [Match]?
  /// Every symbol at its places.
  private let places: SymbolPlaces

  /// Words in a row.
  struct Span: Hashable {
    var start: Int
    var end: Int

    func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  }

  init(_ utterance: Utterance, finder: WordFinder) {
    self.utterance = utterance
    self.finder = finder
    var ids: [Int] = []
    var corrected: Set<Int> = []
    for (index, word) in utterance.words.enumerated() {
      let found = finder.word(word.text)
      ids.append(found?.id ?? -1)
      if found?.isCorrected == true { corrected.insert(index) }
    }
    self.ids = ids
    figures = utterance.words.map { finder.figure($0.text) }
    self.corrected = corrected
    perhapsNegations = ids.indices.filter { word in
      (ids[word] < 0 || corrected.contains(word))
        && finder.isPerhapsNegation(utterance.words[word].text)
    }
    places = SymbolPlaces(of: ids, in: utterance, finder)
  }

  var lexicon: Lexicon { finder.lexicon }

  /// The symbols found.
  var symbols: [Int] { places.symbols }

  /// The places of a symbol, in the order of the text.
  func places(of symbol: Int) -> ArraySlice<Span> { places[symbol] }

  /// The places of a sign.
  func signs(_ sign: Sign) -> ArraySlice<Span> {
    finder.symbols[sign.rawValue].map { places[$0] } ?? []
  }

  /// The places of a sign that start within words, found without looking at the others.
  private func starting(_ sign: Sign, in words: Range<Int>) -> ArraySlice<Span> {
    let all = signs(sign)
    if all.isEmpty { return all }
    let from = all.firstIndex(startingFrom: words.lowerBound)
    return all[from..<max(from, all.firstIndex(startingFrom: words.upperBound))]
  }

  /// The places of a sign within words.
  func signs(_ sign: Sign, in words: Range<Int>) -> [Span] {
    starting(sign, in: words).filter { $0.end <= words.upperBound }
  }

  /// Whether a sign stands within words.
  func has(_ sign: Sign, in words: Range<Int>) -> Bool {
    starting(sign, in: words).contains { $0.end <= words.upperBound }
  }

  /// Whether a sign starts at a word, and where its longest reading ends.
  func end(of sign: Sign, at word: Int) -> Int? {
    starting(sign, in: word..<(word + 1)).lazy.map(\.end).max()
  }

  /// Whether a sign ends right before a word.
  func has(_ sign: Sign, before word: Int) -> Bool {
    starting(sign, in: max(word - 8, 0)..<word).contains { $0.end == word }
  }

  /// The words of the sentence a word is in.
  func sentence(of word: Int) -> Range<Int> {
    utterance.sentences[utterance.words[word].sentence].words
  }

  /// The words between the commas around a word.
  func clause(of word: Int) -> Range<Int> {
    let clause = utterance.words[word].clause
    var start = word
    while start > 0, utterance.words[start - 1].clause == clause { start -= 1 }
    var end = word + 1
    while end < ids.count, utterance.words[end].clause == clause { end += 1 }
    return start..<end
  }
}

import Knowledge

/// A text with its words found in the lexicon, and every symbol at its places.
struct Hearing {
  let utterance: Utterance
  let lexicon: Lexicon
  /// A symbol that goes without saying; `nil` when everything must be said.
  let context: Int?
  /// The number of each word; -1 for words nothing is heard by.
  let ids: [Int]
  /// Words read with a slip put right, by position.
  let corrected: Set<Int>
  /// Words nothing is heard by that may be a mistyped "not", by position.
  let perhapsNegations: [Int]
  /// For every symbol its places, in the order of the text.
  private(set) var places: [[Span]]

  /// Words in a row.
  struct Span: Hashable {
    var start: Int
    var end: Int

    func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  }

  init(_ utterance: Utterance, finder: WordFinder, context: Int? = nil) {
    self.utterance = utterance
    lexicon = finder.lexicon
    self.context = context
    var ids: [Int] = []
    var corrected: Set<Int> = []
    for (index, word) in utterance.words.enumerated() {
      let found = finder.word(word.text)
      ids.append(found?.id ?? -1)
      if found?.isCorrected == true { corrected.insert(index) }
    }
    self.ids = ids
    self.corrected = corrected
    perhapsNegations = ids.indices.filter { word in
      (ids[word] < 0 || corrected.contains(word))
        && finder.isPerhapsNegation(utterance.words[word].text)
    }
    places = Array(repeating: [], count: lexicon.symbolCount)
    spot(determiners: finder.determiners)
    dropIdioms()
  }

  /// Notes every phrase at its place.
  private mutating func spot(determiners: Set<Int>) {
    for start in ids.indices where ids[start] >= 0 {
      for phrase in lexicon.phrases[ids[start]] {
        guard let end = end(of: phrase.rest, after: start, determiners) else { continue }
        let span = Span(start: start, end: end)
        if places[phrase.symbol].last != span { places[phrase.symbol].append(span) }
      }
    }
  }

  /// Where a phrase ends that starts at a word; small words within it are passed over.
  private func end(of rest: [Int], after start: Int, _ determiners: Set<Int>) -> Int? {
    var position = start + 1
    let sentence = utterance.words[start].sentence
    for word in rest {
      if position < ids.count, ids[position] != word, determiners.contains(ids[position]) {
        position += 1
      }
      guard position < ids.count, ids[position] == word,
        utterance.words[position].sentence == sentence
      else { return nil }
      position += 1
    }
    return position
  }

  /// What stands within words that mean something else is not heard.
  private mutating func dropIdioms() {
    // "That is gone, my back …" holds no "go back".
    let idioms = signs(.idiom).filter {
      utterance.words[$0.start].clause == utterance.words[$0.end - 1].clause
    }
    if idioms.isEmpty { return }
    var isIdiom = Array(repeating: false, count: ids.count)
    for idiom in idioms { for word in idiom.start..<idiom.end { isIdiom[word] = true } }
    for symbol in places.indices where !places[symbol].isEmpty {
      places[symbol].removeAll { place in (place.start..<place.end).contains { isIdiom[$0] } }
    }
  }

  /// The places of a sign.
  func signs(_ sign: Sign) -> [Span] {
    lexicon.signs[sign].map { places[$0] } ?? []
  }

  /// The places of a sign that start within words, found without looking at the others.
  private func starting(_ sign: Sign, in words: Range<Int>) -> ArraySlice<Span> {
    let all = signs(sign)
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
    starting(sign, in: word..<(word + 1)).map(\.end).max()
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

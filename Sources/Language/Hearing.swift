import Knowledge

/// A text with its words found in the lexicon, and every symbol at its places.
struct Hearing {
  let utterance: Utterance
  private let finder: WordFinder
  /// A symbol that goes without saying; `nil` when everything must be said.
  var context: Int?
  /// The number of each word; -1 for words nothing is heard by.
  let ids: [Int]
  /// Words read with a slip put right, by position.
  let corrected: Set<Int>
  /// Words nothing is heard by that may be a mistyped "not", by position.
  let perhapsNegations: [Int]
  /// The symbols found.
  private(set) var symbols: [Int] = []
  /// Their places, in the order of the text; the first list is that of all the others.
  private var lists: [[Span]] = [[]]
  /// For every symbol the position of its list.
  private var listOfSymbol: [Int32]

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
    self.corrected = corrected
    perhapsNegations = ids.indices.filter { word in
      (ids[word] < 0 || corrected.contains(word))
        && finder.isPerhapsNegation(utterance.words[word].text)
    }
    listOfSymbol = Array(repeating: 0, count: finder.lexicon.symbolCount)
    spot()
    dropIdioms()
  }

  var lexicon: Lexicon { finder.lexicon }

  /// Notes every phrase at its place.
  private mutating func spot() {
    for start in ids.indices where ids[start] >= 0 {
      let next = start + 1 < ids.count ? ids[start + 1] : -1
      let behind = isDeterminer(next) && start + 2 < ids.count ? ids[start + 2] : next
      for phrase in finder.lexicon.phrases[ids[start]] {
        // Most phrases end here: they go on with another word.
        if let second = phrase.next, second != next, second != behind { continue }
        guard let end = end(of: phrase.rest, after: start) else { continue }
        note(Span(start: start, end: end), of: phrase.symbol)
      }
    }
  }

  private mutating func note(_ span: Span, of symbol: Int) {
    var list = Int(listOfSymbol[symbol])
    if list == 0 {
      list = lists.count
      lists.append([])
      symbols.append(symbol)
      listOfSymbol[symbol] = Int32(list)
    }
    if lists[list].last != span { lists[list].append(span) }
  }

  private func isDeterminer(_ word: Int) -> Bool { word >= 0 && finder.isDeterminer[word] }

  /// Where a phrase ends that starts at a word; small words within it are passed over.
  private func end(of rest: [Int], after start: Int) -> Int? {
    var position = start + 1
    let sentence = utterance.words[start].sentence
    for word in rest {
      if position < ids.count, ids[position] != word, isDeterminer(ids[position]) {
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
    let idioms = signs(.idiom)
    if idioms.isEmpty { return }
    var isIdiom = Array(repeating: false, count: ids.count)
    for idiom in idioms { for word in idiom.start..<idiom.end { isIdiom[word] = true } }
    for list in lists.indices {
      lists[list].removeAll { place in (place.start..<place.end).contains { isIdiom[$0] } }
    }
  }

  /// The places of a symbol, in the order of the text.
  func places(of symbol: Int) -> [Span] { lists[Int(listOfSymbol[symbol])] }

  /// The places of a sign.
  func signs(_ sign: Sign) -> [Span] {
    finder.symbols[sign.rawValue].map(places) ?? []
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

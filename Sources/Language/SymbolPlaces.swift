import Knowledge

/// Where every symbol of the lexicon stands in a text.
struct SymbolPlaces {
  /// The symbols found, in the order first met.
  private(set) var symbols: [Int] = []
  /// The places of one symbol after the other, each in the order of the text.
  private var spans: [Hearing.Span] = []
  /// The bounds of each symbol's places, in the order of `symbols`, behind those of all that are not
  /// found.
  private var bounds = [0..<0]
  /// For every symbol the position of its bounds; a lexicon has thousands, a text a hundred.
  private var boundsOfSymbol: [Int32]

  /// Finds every phrase in the numbers of a text's words.
  init(of ids: [Int], in utterance: Utterance, _ finder: WordFinder) {
    boundsOfSymbol = Array(repeating: 0, count: finder.lexicon.symbolCount)
    var spotter = PhraseSpotter(ids: ids, utterance: utterance, finder: finder)
    spotter.spot()
    let found = spotter.heard
    // How many places each symbol has, then where they start, then the places.
    for (symbol, _) in found {
      if boundsOfSymbol[symbol] == 0 {
        symbols.append(symbol)
        bounds.append(0..<0)
        boundsOfSymbol[symbol] = Int32(symbols.count)
      }
      let position = Int(boundsOfSymbol[symbol])
      bounds[position] = 0..<(bounds[position].count + 1)
    }
    var start = 0
    for position in bounds.indices {
      let count = bounds[position].count
      bounds[position] = start..<start
      start += count
    }
    spans = Array(repeating: Hearing.Span(start: 0, end: 0), count: found.count)
    for (symbol, span) in found {
      let position = Int(boundsOfSymbol[symbol])
      spans[bounds[position].upperBound] = span
      bounds[position] = bounds[position].lowerBound..<(bounds[position].upperBound + 1)
    }
  }

  /// The places of a symbol, in the order of the text.
  subscript(symbol: Int) -> ArraySlice<Hearing.Span> { spans[bounds[Int(boundsOfSymbol[symbol])]] }
}

/// Finds the phrases of a lexicon in a text.
private struct PhraseSpotter {
  let ids: [Int]
  let utterance: Utterance
  let finder: WordFinder
  private var found: [(symbol: Int, span: Hearing.Span)] = []

  init(ids: [Int], utterance: Utterance, finder: WordFinder) {
    self.ids = ids
    self.utterance = utterance
    self.finder = finder
  }

  /// Notes every phrase at its place, once.
  mutating func spot() {
    for start in ids.indices where ids[start] >= 0 {
      let first = found.count
      let next = start + 1 < ids.count ? ids[start + 1] : -1
      let behind = isDeterminer(next) && start + 2 < ids.count ? ids[start + 2] : next
      for phrase in finder.lexicon.phrases[ids[start]] {
        // Most phrases end here: they go on with another word.
        if let second = phrase.next, second != next, second != behind { continue }
        guard let end = end(of: phrase.rest, after: start) else { continue }
        let span = Hearing.Span(start: start, end: end)
        // Two phrases of a symbol may differ only in small words that are passed over.
        if found[first...].last(where: { $0.symbol == phrase.symbol })?.span == span { continue }
        found.append((phrase.symbol, span))
      }
    }
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

  private func isInOneClause(_ span: Hearing.Span) -> Bool {
    utterance.words[span.start].clause == utterance.words[span.end - 1].clause
  }

  /// What was found, without what stands within words that mean something else.
  var heard: [(symbol: Int, span: Hearing.Span)] {
    let idiom = finder.symbols[Sign.idiom.rawValue]
    var isIdiom: [Bool] = []
    // "That is gone, my back …" holds no "go back".
    for (symbol, span) in found where symbol == idiom && isInOneClause(span) {
      if isIdiom.isEmpty { isIdiom = Array(repeating: false, count: ids.count) }
      for word in span.start..<span.end { isIdiom[word] = true }
    }
    if isIdiom.isEmpty { return found }
    return found.filter { !($0.span.start..<$0.span.end).contains { isIdiom[$0] } }
  }
}

/// Gathers symbols and phrases while the lexicon is read.
struct LexiconBuilder {
  let spelling: Spelling
  private(set) var wordIDs: [String: Int] = [:]
  private(set) var symbolCount = 0
  var phrasings: [Lexicon.Phrasing] = []
  var lasting: Set<Int> = []
  var contexts: [Int: Int] = [:]
  var signs: [Sign: Int] = [:]

  /// The phrases of each concept, so that others may take them in.
  private(set) var concepts: [String: Int] = [:]
  private var phrasesOfSymbol: [[[Int]]] = []
  private var byText: [String: Int] = [:]

  init(spelling: Spelling) { self.spelling = spelling }

  /// A new symbol for phrases, and for all that other symbols stand for.
  mutating func symbol(_ texts: [String], takingIn others: [Int] = []) -> Int {
    let symbol = symbolCount
    symbolCount += 1
    let own = texts.map { words($0) } + others.flatMap { phrasesOfSymbol[$0] }
    var seen: Set<[Int]> = []
    let all = own.filter { !$0.isEmpty && seen.insert($0).inserted }
    phrasesOfSymbol.append(all)
    return symbol
  }

  /// Gives a symbol a name by which phrasings use it.
  mutating func name(_ symbol: Int, _ name: String) { concepts[name] = symbol }

  /// The symbol of one part of a phrasing, made once for each text.
  mutating func symbol(forPart text: String, _ texts: [String], takingIn others: [Int]) -> Int {
    if texts.isEmpty, others.count == 1 { return others[0] }
    if let known = byText[text] { return known }
    let made = symbol(texts, takingIn: others)
    byText[text] = made
    return made
  }

  /// The numbers of a phrase's words, in the spelling kept.
  private mutating func words(_ text: String) -> [Int] {
    let typed = text.split(separator: " ").map(String.init)
    return typed.flatMap { spelling.standing[$0] ?? [$0] }.map { number(of: $0) }
  }

  private mutating func number(of word: String) -> Int {
    if let known = wordIDs[word] { return known }
    wordIDs[word] = wordIDs.count
    return wordIDs.count - 1
  }

  /// Brings all forms of a word to one number, and files the phrases under their first words.
  mutating func phrases() -> [[Lexicon.Phrase]] {
    var plain = Array(0..<wordIDs.count)
    for (word, number) in wordIDs {
      let stems = spelling.stems(of: word).compactMap { wordIDs[$0] }
      plain[number] = stems.first ?? number
    }
    for number in plain.indices {
      while plain[plain[number]] != plain[number] { plain[number] = plain[plain[number]] }
    }
    let small = Set(signs[.determiner].map { phrasesOfSymbol[$0].flatMap { $0 } } ?? [])
    var phrases = Array(repeating: [Lexicon.Phrase](), count: wordIDs.count)
    for (symbol, all) in phrasesOfSymbol.enumerated() {
      let inner = all.map { words in
        words.indices.filter { $0 == 0 || $0 == words.count - 1 || !small.contains(words[$0]) }
          .map { plain[words[$0]] }
      }
      // In the order written, so that a text is always heard the same.
      var seen: Set<[Int]> = []
      for words in inner where seen.insert(words).inserted {
        phrases[words[0]].append(.init(rest: Array(words.dropFirst()), symbol: symbol))
      }
    }
    wordIDs = wordIDs.mapValues { plain[$0] }
    return phrases
  }

  /// For every symbol the phrasings that start there, each at its rarest symbol.
  func anchored() -> (phrasings: [Lexicon.Phrasing], bySymbol: [[Int]]) {
    var uses = Array(repeating: 0, count: symbolCount)
    for phrasing in phrasings { for symbol in phrasing.symbols { uses[symbol] += 1 } }
    var bySymbol = Array(repeating: [Int](), count: symbolCount)
    let placed = phrasings.enumerated().map { index, phrasing in
      let rarest = phrasing.symbols.indices.min {
        uses[phrasing.symbols[$0]] < uses[phrasing.symbols[$1]]
      }
      bySymbol[phrasing.symbols[rarest ?? 0]].append(index)
      return phrasing.anchored(at: rarest ?? 0)
    }
    return (placed, bySymbol)
  }
}

extension Lexicon.Phrasing {
  fileprivate func anchored(at anchor: Int) -> Lexicon.Phrasing {
    Lexicon.Phrasing(
      symbols: symbols,
      anchor: anchor,
      without: without,
      elsewhere: elsewhere,
      isOrdered: isOrdered,
      slack: slack,
      slot: slot,
      meaning: meaning,
      isBroad: isBroad
    )
  }
}

extension PackReader {
  /// The files of what people say, in the language's folder.
  static let languageFiles = [
    "language/spelling.yaml", "language/concepts.yaml", "language/signs.yaml",
    "language/common-words.yaml",
  ]

  /// Reads the words by which facts are heard; `nil` when how words are written is not known.
  mutating func readLexicon() -> Lexicon? {
    guard let spelling = readSpelling() else { return nil }
    var builder = LexiconBuilder(spelling: spelling)
    readConcepts(&builder)
    readSigns(&builder)
    readPhrasings(&builder)
    let common = readCommonWords()
    let phrases = builder.phrases()
    let (phrasings, anchored) = builder.anchored()
    var signOfSymbol = [Sign?](repeating: nil, count: builder.symbolCount)
    for (sign, symbol) in builder.signs { signOfSymbol[symbol] = sign }
    return Lexicon(
      spelling: spelling,
      wordIDs: builder.wordIDs,
      common: common,
      phrases: phrases,
      symbolCount: builder.symbolCount,
      phrasings: phrasings,
      anchored: anchored,
      signs: builder.signs,
      signOfSymbol: signOfSymbol,
      lasting: builder.lasting,
      contexts: builder.contexts,
      timings: readTimings(),
      people: .init(
        who: slots["who"],
        age: slots["age"],
        sex: slots["sex"],
        weeks: slots["duration-weeks"]
      )
    )
  }

  private mutating func readConcepts(_ builder: inout LexiconBuilder) {
    for entry in entries(words("language/concepts.yaml")) ?? [] {
      guard let name = identifier(entry.key, at: entry.place) else { continue }
      let (texts, others) = meanings(entry.value, builder)
      builder.name(builder.symbol(texts, takingIn: others), name)
    }
  }

  private mutating func readSigns(_ builder: inout LexiconBuilder) {
    let names = Sign.allCases.map(\.name)
    guard let fields = fields(words("language/signs.yaml"), names) else { return }
    for sign in Sign.allCases {
      guard let outline = fields[sign.name] else { continue }
      let (texts, others) = meanings(outline, builder)
      builder.signs[sign] = builder.symbol(texts, takingIn: others)
    }
  }

  /// Phrases with commas between; a name in angle brackets takes in a concept above.
  private mutating func meanings(
    _ outline: Outline,
    _ builder: LexiconBuilder
  ) -> (texts: [String], others: [Int]) {
    guard let text = text(outline) else { return ([], []) }
    var texts: [String] = []
    var others: [Int] = []
    for part in text.split(separator: ",") {
      let phrase = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if phrase.isEmpty { report(.emptyText, at: outline.place) }
      guard phrase.hasPrefix("<") else {
        texts.append(phrase)
        continue
      }
      if let other = concept(phrase, builder, at: outline.place) { others.append(other) }
    }
    return (texts, others)
  }

  /// The concept a name in angle brackets stands for.
  mutating func concept(_ text: String, _ builder: LexiconBuilder, at place: Place) -> Int? {
    let name = String(text.dropFirst().prefix { $0 != ">" })
    if text == "<\(name)>", let symbol = builder.concepts[name] { return symbol }
    report(.unknownConcept(text), at: place)
    return nil
  }

  /// Reads the words that are never taken for a slip.
  mutating func readCommonWords() -> Set<String> {
    guard let outline = words("language/common-words.yaml") else { return [] }
    return Set((text(outline) ?? "").split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

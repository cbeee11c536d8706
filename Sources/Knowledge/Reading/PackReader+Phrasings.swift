extension PackReader {
  /// Reads how every fact is heard; each fact that is asked must be heard somehow.
  mutating func readPhrasings(_ builder: inout LexiconBuilder) {
    var heard: Set<Int> = []
    for outline in files(in: "\(language)/language/heard") {
      for entry in entries(outline) ?? [] {
        guard let slot = slots[FactID(entry.key)] else {
          report(.unknownFact(entry.key), at: entry.place)
          continue
        }
        if !heard.insert(slot).inserted { report(.duplicateID(entry.key), at: entry.place) }
        readFactPhrasings(slot, entry.value, &builder)
      }
    }
    if isHidden(below: "\(language)/language/") { return }
    for slot in facts.indices where !heard.contains(slot) && mustBeHeard(slot) {
      report(.notHeard(fact: facts[slot].fact.id.text), at: facts[slot].place)
    }
  }

  private func mustBeHeard(_ slot: Int) -> Bool {
    if case .number = facts[slot].fact.kind { return false }
    if case .question = facts[slot].fact.path { return true }
    return false
  }

  private mutating func readFactPhrasings(
    _ slot: Int,
    _ outline: Outline,
    _ builder: inout LexiconBuilder
  ) {
    let fact = facts[slot].fact
    let keys = fact.values.map { $0 + "?" } + ["lasting?", "context?", "touched?"]
    guard let fields = fields(outline, keys) else { return }
    if flag(fields["lasting"]) { builder.lasting.insert(slot) }
    if let outline = fields["context"], let text = text(outline) {
      builder.contexts[slot] = concept(text, builder, at: outline.place)
    }
    for entry in fields.entries {
      if let value = fact.values.firstIndex(of: entry.key) {
        readLines(entry.value, slot, .value(value), &builder)
      } else if entry.key == "touched" {
        readLines(entry.value, slot, .touched, &builder)
      }
    }
  }

  /// One phrasing a line.
  private mutating func readLines(
    _ outline: Outline,
    _ slot: Int,
    _ meaning: Lexicon.Meaning,
    _ builder: inout LexiconBuilder
  ) {
    guard let text = text(outline) else { return }
    let isBlock = text.contains("\n")
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let parts = line.split(separator: " ")
      if parts.isEmpty { continue }
      let place =
        isBlock
        ? Place(file: outline.place.file, line: outline.place.line + 1 + index, column: 1)
        : outline.place
      readPhrasing(parts, slot, meaning, &builder, at: place)
    }
  }

  private mutating func readPhrasing(
    _ parts: [Substring],
    _ slot: Int,
    _ meaning: Lexicon.Meaning,
    _ builder: inout LexiconBuilder,
    at place: Place
  ) {
    var symbols: [Int] = []
    var without: [Int] = []
    var elsewhere: [Int] = []
    var slack = 4
    for part in parts where part != ">" && part != "~" {
      if part.hasPrefix("/") {
        guard let number = Int(part.dropFirst()) else {
          report(.notANumber(String(part)), at: place)
          continue
        }
        slack = number
      } else if part.hasPrefix("!") {
        without += symbol(part.dropFirst(), &builder, at: place).map { [$0] } ?? []
      } else if part.hasPrefix("&") {
        guard let symbol = symbol(part.dropFirst(), &builder, at: place) else { return }
        elsewhere.append(symbol)
      } else {
        guard let symbol = symbol(part, &builder, at: place) else { return }
        symbols.append(symbol)
      }
    }
    guard !symbols.isEmpty else { return report(.emptyPhrasing, at: place) }
    builder.phrasings.append(
      .init(
        symbols: symbols,
        anchor: 0,
        without: without,
        elsewhere: elsewhere,
        isOrdered: parts.contains(">"),
        slack: slack,
        slot: slot,
        meaning: meaning,
        isBroad: parts.contains("~")
      )
    )
  }

  /// Words with `_` between stand in a row; `|` stands between alternatives.
  private mutating func symbol(
    _ part: Substring,
    _ builder: inout LexiconBuilder,
    at place: Place
  ) -> Int? {
    var texts: [String] = []
    var others: [Int] = []
    for alternative in part.split(separator: "|") {
      if alternative.hasPrefix("<") {
        guard let other = concept(String(alternative), builder, at: place) else { return nil }
        others.append(other)
      } else {
        texts.append(String(alternative.map { $0 == "_" ? " " : $0 }))
      }
    }
    if texts.isEmpty && others.isEmpty { return nil }
    return builder.symbol(forPart: String(part), texts, takingIn: others)
  }
}

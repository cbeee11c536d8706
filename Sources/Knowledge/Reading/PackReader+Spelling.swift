extension PackReader {
  /// Reads how words are written; `nil` when the file is missing or no mapping.
  mutating func readSpelling() -> Spelling? {
    let keys = ["contractions", "variants", "forms", "distinct", "endings", "numbers"]
    guard let fields = fields(words("language/spelling.yaml"), keys) else { return nil }
    var standing: [String: [String]] = [:]
    for entry in entries(fields["contractions"]) ?? [] {
      guard let text = text(entry.value) else { continue }
      stand(entry.key, for: text.split(separator: " ").map(String.init), &standing, entry.place)
    }
    for key in ["variants", "forms"] {
      for entry in entries(fields[key]) ?? [] {
        for outline in texts(entry.value) {
          stand(outline.text ?? "", for: [entry.key], &standing, outline.place)
        }
      }
    }
    let endings = texts(fields["endings"]).compactMap(\.text)
    return Spelling(
      standing: settled(standing),
      distinct: Set(texts(fields["distinct"]).compactMap(\.text)),
      endings: endings,
      numbers: readNumberWords(fields["numbers"])
    )
  }

  private mutating func stand(
    _ typed: String,
    for words: [String],
    _ standing: inout [String: [String]],
    _ place: Place
  ) {
    if standing.updateValue(words, forKey: typed) != nil {
      report(.ambiguousWord(typed, fact: "spelling.yaml"), at: place)
    }
  }

  /// Replaces values that are keys themselves, once.
  private func settled(_ standing: [String: [String]]) -> [String: [String]] {
    standing.mapValues { words in
      words.flatMap { word in standing[word].map { $0 == words ? [word] : $0 } ?? [word] }
    }
  }

  private mutating func readNumberWords(_ outline: Outline?) -> [String: Double] {
    var numbers: [String: Double] = [:]
    for entry in entries(outline) ?? [] { numbers[entry.key] = number(entry.value) }
    return numbers
  }
}

extension PackReader {
  /// The files about the language itself.
  static let askingFiles = [
    "language/questions.yaml", "language/synonyms.yaml", "language/intents.yaml",
  ]

  /// Reads how people word questions; `nil` when it cannot be read.
  mutating func readAsking() -> Asking? {
    let synonyms = readSynonyms()
    let keys = [
      "fillers", "asks", "asks-within", "verdicts", "joins", "weak", "denies", "persons",
      "elsewhere", "unanswered", "home", "settings", "tried", "spellings", "endings", "uncut",
      "plain",
    ]
    let intents = readIntents()
    guard let fields = fields(words("language/questions.yaml"), keys) else { return nil }
    return Asking(
      synonyms: synonyms,
      fillers: questionWords(fields["fillers"]),
      asks: questionWords(fields["asks"]),
      asksWithin: questionWords(fields["asks-within"]),
      verdicts: questionWords(fields["verdicts"]),
      joins: questionWords(fields["joins"]),
      weak: questionWords(fields["weak"]),
      denies: questionWords(fields["denies"]),
      persons: questionWords(fields["persons"]),
      elsewhere: questionWords(fields["elsewhere"]),
      unanswered: questionWords(fields["unanswered"]),
      home: questionWords(fields["home"]),
      settings: questionWords(fields["settings"]),
      tried: questionWords(fields["tried"]),
      intents: intents,
      spellings: replacements(fields["spellings"]),
      endings: replacements(fields["endings"]),
      uncut: questionWords(fields["uncut"]),
      plain: questionWords(fields["plain"])
    )
  }

  /// What people ask for an entry by; a problem where two entries share it.
  mutating func askedPhrasings(_ outline: Outline?) -> TextList {
    for outline in isTrusted ? [] : texts(outline) {
      guard let text = outline.text, isQuestionText(text, at: outline.place) else { continue }
      if let first = phrasingPlaces[text] {
        report(.phrasingOfTwo(text, first: first), at: outline.place)
      } else {
        phrasingPlaces[text] = outline.place
      }
    }
    return TextList(outline)
  }

  /// Rows of words of one meaning; a problem where a word stands in two of them.
  private mutating func readSynonyms() -> [[String]] {
    var places: [String: Place] = [:]
    var rows: [[String]] = []
    for row in list(words("language/synonyms.yaml")) ?? [] {
      guard let outlines = list(row) else { continue }
      if outlines.count < 2 { report(.wrongShape(wanted: "two words or more"), at: row.place) }
      for outline in outlines {
        guard let text = text(outline), isQuestionText(text, at: outline.place) else { continue }
        if let first = places[text] {
          report(.synonymOfTwo(text, first: first), at: outline.place)
        } else {
          places[text] = outline.place
        }
      }
      rows.append(outlines.compactMap(\.text))
    }
    return rows
  }

  /// What people want to know; a problem where nothing bears the id of what it offers.
  private mutating func readIntents() -> [Asking.Intent] {
    (list(words("language/intents.yaml")) ?? []).compactMap { outline in
      let fields = fields(outline, ["id", "begins", "words", "of-medicines?", "offers?"])
      guard let fields, let id = entryID(fields) else { return nil }
      return Asking.Intent(
        id: id,
        begins: questionWords(fields["begins"]),
        words: questionWords(fields["words"]),
        isOfMedicines: flag(fields["of-medicines"]),
        offers: entryNames(fields["offers"])
      )
    }
  }

  /// Ids of entries, which must be there.
  private mutating func entryNames(_ outline: Outline?) -> [String] {
    texts(outline).compactMap { outline in
      guard let name = outline.text else { return nil }
      seeAlso.append((name, outline.place))
      return name
    }
  }

  private mutating func questionWords(_ outline: Outline?) -> [String] {
    texts(outline).compactMap { outline in
      guard let text = outline.text, isQuestionText(text, at: outline.place) else { return nil }
      return text
    }
  }

  /// Whether a text is as people's words are compared: lower case, and no mark that ends a sentence.
  private mutating func isQuestionText(_ text: String, at place: Place) -> Bool {
    if isTrusted { return true }
    let marks: Set<Character> = ["?", "!", ".", ",", ";", ":"]
    if text == text.lowercased(), !text.contains(where: marks.contains) { return true }
    report(.notPlainWords(text), at: place)
    return false
  }

  private mutating func replacements(_ outline: Outline?) -> [Asking.Replacement] {
    (entries(outline) ?? []).compactMap { entry in
      guard let new = entry.value.text else {
        report(.wrongShape(wanted: "letters"), at: entry.value.place)
        return nil
      }
      return Asking.Replacement(old: entry.key, new: new)
    }
  }
}

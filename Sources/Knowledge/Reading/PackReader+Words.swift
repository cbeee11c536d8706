extension PackReader {
  /// The files of advice in the language's folder.
  static let adviceFiles = [
    "advice/cards.yaml", "advice/rule-steps.yaml", "advice/see-a-doctor.yaml", "advice/dos.yaml",
    "advice/donts.yaml",
    "advice/plan.yaml", "advice/patterns.yaml", "advice/disclaimer.yaml",
  ]

  /// Reads everything a patient can read; `nil` when any of it is missing.
  mutating func readWords() -> Words? {
    let vocabulary = readVocabulary()
    voiceWords = vocabulary?.voiceWords ?? []
    longestVoiceWord = voiceWords.map(\.utf8.count).max() ?? 0
    let questions = readQuestions()
    let screenWords = readScreenWords()
    let phrases = readPhrases()
    let cards = readCards()
    let ruleSteps = readRuleSteps()
    let patterns = readPatterns()
    let faq = readFAQ()
    let advice = ["see-a-doctor", "dos", "donts", "plan"].map { readAdvice("advice/\($0).yaml") }
    let disclaimer = readDisclaimer()
    let library = readLibrary()
    readReadings()
    let interactions = readInteractions()
    let menu = readMenu(
      library,
      ["see-a-doctor": advice[0], "dos": advice[1], "donts": advice[2], "plan": advice[3]]
    )
    if !isTrusted {
      _ = readAsking()
      checkSeeAlso()
      _ = readLexicon()
    }
    guard let vocabulary, let interactions, problems.isEmpty else { return nil }
    return Words(
      questions: questions,
      screens: screenWords,
      phrases: phrases,
      vocabulary: vocabulary,
      cards: cards,
      ruleSteps: ruleSteps,
      seeDoctor: advice[0],
      dos: advice[1],
      donts: advice[2],
      plan: advice[3],
      patterns: patterns.named,
      otherPatterns: patterns.otherwise,
      faq: faq,
      disclaimer: disclaimer,
      library: library,
      menu: menu,
      interactions: interactions,
      speech: Speech(self)
    )
  }

  /// A file of the language's folder.
  mutating func words(_ path: String) -> Outline? { file("\(language)/\(path)") }

  /// A sentence: one text where both voices say the same, or `self` and `other`.
  mutating func spoken(_ outline: Outline?, slots allowed: [String] = []) -> Spoken? {
    guard let outline else { return nil }
    if outline.isText {
      guard isTrusted || isSentence(outline, slots: allowed, inBothVoices: true) else { return nil }
      return Spoken(own: outline, other: outline)
    }
    guard let fields = fields(outline, ["self", "other"]) else { return nil }
    guard let own = fields["self"], let other = fields["other"] else { return nil }
    let areSentences = isTrusted || [own, other].allSatisfy { isSentence($0, slots: allowed) }
    return areSentences ? Spoken(own: own, other: other) : nil
  }

  /// A list of sentences.
  mutating func spokenList(_ outline: Outline?) -> [Spoken] {
    (list(outline) ?? []).compactMap { spoken($0) }
  }

  /// Whether a text is a sentence whose words and slots fit; a problem where it is not.
  private mutating func isSentence(
    _ outline: Outline,
    slots allowed: [String],
    inBothVoices isBoth: Bool = false
  ) -> Bool {
    guard let text = text(outline) else { return false }
    if isBoth { checkVoice(text, in: outline) }
    checkSlots(text, allowed, in: outline)
    return true
  }

  private mutating func checkVoice(_ text: String, in outline: Outline) {
    let words = text.utf8.split { !(0x41...0x5A).contains($0 & 0xDF) }
    for word in words where word.count <= longestVoiceWord {
      let lower = String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
      if voiceWords.contains(lower) { return report(.missingVoice(word: lower), at: outline.place) }
    }
  }

  private mutating func checkSlots(_ text: String, _ allowed: [String], in outline: Outline) {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return }
    let known = allowed + Region.slotNames
    for slot in Template(text).slots where !known.contains(slot) {
      report(.unknownSlot(slot, known: known), at: outline.place)
    }
  }

  private mutating func readVocabulary() -> Vocabulary? {
    let keys = Keyword.allCases.map(\.rawValue) + ["voice-words"]
    guard let fields = fields(words("words.yaml"), keys) else { return nil }
    var words: [Keyword: [String]] = [:]
    var seen: Set<String> = []
    for keyword in Keyword.allCases {
      let texts = texts(fields[keyword.rawValue])
      for text in texts {
        guard let word = text.text, !seen.insert(word).inserted else { continue }
        report(.ambiguousWord(word, fact: "words.yaml"), at: text.place)
      }
      words[keyword] = texts.compactMap(\.text)
    }
    let voice = texts(fields["voice-words"]).compactMap(\.text)
    return Vocabulary(words: words, voiceWords: Set(voice))
  }

  private mutating func readScreenWords() -> [ScreenWords] {
    var found: [String: ScreenWords] = [:]
    guard let top = fields(words("screens.yaml"), ["screens", "phrases"]) else { return [] }
    for entry in entries(top["screens"]) ?? [] {
      guard let screen = screens.first(where: { $0.screen.id.text == entry.key })?.screen else {
        report(.wordsForNoOne(entry.key), at: entry.place)
        continue
      }
      let needsAsk = screen.lines.count > 1
      guard let fields = fields(entry.value, ["label", needsAsk ? "ask" : "ask?"]) else { continue }
      guard let label = text(fields["label"]) else { continue }
      found[entry.key] = ScreenWords(label: label, ask: spoken(fields["ask"]) ?? Spoken(label))
    }
    return screens.compactMap { screen, place in
      if let words = found[screen.id.text] { return words }
      report(.missingEntry("the screen \(screen.id.text)"), at: place)
      return nil
    }
  }

  private mutating func readPhrases() -> [Phrase: Spoken] {
    var phrases: [Phrase: Spoken] = [:]
    guard let outline = files["\(language)/screens.yaml"],
      case .mapping(let top) = outline.content,
      let list = top.first(where: { $0.key == "phrases" })?.value,
      let fields = fields(list, Phrase.allCases.map(\.rawValue))
    else { return [:] }
    for phrase in Phrase.allCases {
      phrases[phrase] = spoken(fields[phrase.rawValue], slots: phrase.slots)
    }
    return phrases
  }
}

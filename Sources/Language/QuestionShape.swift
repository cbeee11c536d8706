import Knowledge

/// Tells what kind of asking a sentence is, from the words that open it.
struct QuestionShape: Sendable {
  private let asks: WordRuns
  private let asksWithin: WordRuns
  private let verdicts: WordRuns
  private let denies: WordRuns
  private let persons: WordRuns
  private let tried: WordRuns

  init(_ asking: Asking, _ wording: Wording) {
    asks = WordRuns(asking.asks, wording)
    asksWithin = WordRuns(asking.asksWithin, wording)
    verdicts = WordRuns(asking.verdicts, wording)
    denies = WordRuns(asking.denies, wording)
    persons = WordRuns(asking.persons, wording)
    tried = WordRuns(asking.tried, wording)
  }

  /// Whether a sentence asks, by its mark or by its words.
  func asks(_ sentence: PlainSentence) -> Bool {
    sentence.hasQuestionMark || asksInWords(sentence)
  }

  /// Whether words ask from the first on.
  func asksFromStart(_ words: some Collection<String>) -> Bool { asks.stands(atStartOf: words) }

  /// Whether a sentence asks by its words.
  func asksInWords(_ sentence: PlainSentence) -> Bool {
    asksFromStart(sentence.words) || asksWithin.stands(in: sentence.words)
  }

  /// Whether a sentence wants a verdict that only a clinician who knows the person can give.
  func wantsVerdict(_ sentence: PlainSentence) -> Bool { verdicts.stands(in: sentence.words) }

  /// Whether a sentence asks about people in general, and tells nothing of anybody.
  ///
  /// "Cannot pee since last night" leaves out who it is, and asks nothing.
  func asksInGeneral(_ sentence: PlainSentence) -> Bool {
    let words = sentence.words
    return asksFromStart(words) && !persons.stands(in: words) && !denies(words.dropFirst())
  }

  /// Whether a clause denies what it speaks of.
  func denies(_ words: some Collection<String>) -> Bool { denies.stands(atStartOf: words) }

  /// Whether words tell what was done or said before.
  func tellsOfTrying(_ words: ArraySlice<String>) -> Bool { tried.stands(in: words) }
}

/// Runs of words, found by the first of each.
struct WordRuns: Sendable {
  private var runs: [String: [[String]]] = [:]

  init(_ texts: [String], _ wording: Wording) {
    for text in texts {
      let words = wording.words(of: text)
      if let first = words.first { runs[first, default: []].append(words) }
    }
  }

  /// Whether one of the runs opens these words.
  func stands(atStartOf words: some Collection<String>) -> Bool {
    guard let first = words.first else { return false }
    return runs[first]?.contains { words.starts(with: $0) } ?? false
  }

  /// Whether one of the runs stands anywhere in these words.
  func stands(in words: some RandomAccessCollection<String>) -> Bool {
    words.indices.contains { stands(atStartOf: words[$0...]) }
  }
}

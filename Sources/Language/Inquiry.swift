/// A line, taken apart for finding what answers it.
struct Inquiry {
  let parts: [Part]
  /// What the sentences that ask want to know.
  let intents: [Int]

  /// One sentence.
  struct Part {
    let sentence: PlainSentence
    /// Its words made comparable.
    let pieces: [Wording.Term]
    let terms: QuestionTerms
    /// Whether it asks, by its mark or by its words.
    let asks: Bool
    /// Whether it asks by its words.
    let asksInWords: Bool
    /// What it wants to know.
    let intents: [Int]

    /// Its words without endings.
    var stems: [String] { pieces.map(\.stem) }

    /// Whether it names nothing but complaints, and asks about what is told: "what could it be?".
    var isBare: Bool { !terms.hasTopic && terms.subjects <= 1 }
  }

  init(_ sentences: [PlainSentence], index: QuestionIndex) {
    parts = sentences.map { sentence in
      let pieces = index.pieces(of: sentence.words)
      return Part(
        sentence: sentence,
        pieces: pieces,
        terms: index.terms(of: pieces),
        asks: index.shape.asks(sentence),
        asksInWords: index.shape.asksInWords(sentence),
        intents: index.intents.wanted(by: sentence)
      )
    }
    intents = parts.filter(\.asks).flatMap(\.intents)
  }

  /// Whether it is more than one sentence.
  var isStory: Bool { parts.count > 1 }

  /// The sentences that ask.
  var asking: [Part] { parts.filter(\.asks) }

  /// Whether it asks about what it tells: "what should I do?".
  var isAboutStory: Bool {
    asking.allSatisfy { $0.terms.subjects <= 1 || !$0.terms.hasTopic && !$0.intents.isEmpty }
  }

  /// Whether one answer alone may be right: not where it only states something, and not where it asks
  /// about something of elsewhere too.
  var mayBeSure: Bool {
    let isAsked = parts.contains(where: \.asksInWords) || wordCount <= Self.fewWords
    return isAsked && !asking.contains { $0.terms.isElsewhere || $0.terms.isStrange }
  }

  /// So few words are a name or a heading.
  private static let fewWords = 6

  /// How many words it has.
  var wordCount: Int { parts.reduce(0) { $0 + $1.sentence.words.count } }

  /// Whether it speaks of anything that the pack speaks of.
  var isHome: Bool { parts.contains { $0.terms.isHome } }

  /// Whether it is about something that the pack does not speak of.
  var isElsewhere: Bool {
    if isHome { return false }
    let asked = isAboutStory ? parts : asking
    return parts.contains { $0.terms.isElsewhere } || asked.contains { $0.terms.isStrange }
  }
}

/// A part of a line that is looked up by itself.
struct Segment {
  let terms: QuestionTerms
  /// How much it counts, from 0 to 1.
  let counts: Double
  /// What it asks for.
  let intents: [Int]
  /// Whether it only tells, among others, so that only a rare word says what matters.
  let isTold: Bool
}

extension Inquiry {
  /// What of the weight of a sentence a clause of it has.
  private static let clauseShare = 0.95
  /// What of its weight a sentence keeps that does not ask.
  private static let toldShare = 0.75
  /// What of that a sentence keeps that tells what was tried before.
  private static let triedShare = 0.6

  /// What of its weight a question keeps that only asks about what is told, as "what could it be?".
  private static let bareShare = 0.55

  /// The sentences, the long ones also in clauses, each with how much it counts.
  func segments(in index: QuestionIndex) -> [Segment] {
    parts.flatMap { part -> [Segment] in
      let intents = part.asks || !isAboutStory ? part.intents : self.intents
      let counts = share(of: part, in: index)
      let clauses = part.sentence.words.count > 12 ? part.sentence.clauses : []
      let told = clauses.filter { $0.count > 2 }
      let isDenied = { (words: ArraySlice<String>) in !part.asks && index.shape.denies(words) }
      let isLeftOut = isStory && isDenied(part.sentence.words[...])
      let sentence = part.sentence.words[...]
      let whole = isLeftOut ? [] : [(part.terms, counts * tried(sentence, part, index))]
      let parts = told.count > 1 ? told.filter { !isDenied($0) } : []
      let apart = parts.map { words in
        (
          index.terms(of: part.pieces[words.indices]),
          counts * Self.clauseShare * tried(words, part, index)
        )
      }
      return (whole + apart).map {
        Segment(terms: $0, counts: $1, intents: intents, isTold: isStory && !part.asks)
      }
    }
  }

  private func share(of part: Part, in index: QuestionIndex) -> Double {
    guard part.asks else { return isAboutStory ? 1 : Self.toldShare }
    return isStory && isHome && part.isBare ? Self.bareShare : 1
  }

  /// What words keep that only tell what was tried before.
  private func tried(
    _ words: ArraySlice<String>,
    _ part: Part,
    _ index: QuestionIndex
  ) -> Double {
    !part.asksInWords && index.shape.tellsOfTrying(words) ? Self.triedShare : 1
  }
}

/// A line, taken apart for finding what answers it.
struct Inquiry {
  let parts: [Part]
  /// The same, not cut where they begin to ask.
  let sentences: [Sentence]
  /// What the sentences that ask want to know.
  let intents: [Int]

  /// One sentence as it was typed.
  struct Sentence {
    let words: [String]
    /// Its words without endings.
    let stems: [String]
    let asks: Bool
  }

  /// One sentence, or what of it asks.
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
    /// Whether it tells what was done or said before.
    let isTried: Bool
    /// Whether it denies what it speaks of.
    let isDenied: Bool

    /// Its words without endings.
    var stems: [String] { pieces.map(\.stem) }

    init(_ sentence: PlainSentence, pieces: [Wording.Term], index: QuestionIndex) {
      self.sentence = sentence
      self.pieces = pieces
      terms = index.terms(of: pieces)
      asks = index.shape.asks(sentence)
      asksInWords = index.shape.asksInWords(sentence)
      intents = index.intents.wanted(by: sentence)
      isTried = index.shape.tellsOfTrying(sentence.words[...])
      isDenied = index.shape.denies(sentence.words)
    }
  }

  init(_ sentences: [PlainSentence], index: QuestionIndex) {
    var (whole, parts): ([Sentence], [Part]) = ([], [])
    for sentence in sentences {
      // Each word is made comparable once, whatever it is a part of.
      let pieces = index.pieces(of: sentence.words)
      let asks = index.shape.asks(sentence)
      whole.append(Sentence(words: sentence.words, stems: pieces.map(\.stem), asks: asks))
      // "I had a fusion, do I need another?" tells first, then asks; "my back hurts, what helps?" does not.
      let cut =
        index.shape.asksFromStart(sentence.words)
        ? [sentence]
        : sentence.split { clause in
          index.shape.asksFromStart(clause) && index.terms(of: pieces[clause.indices]).subjects > 0
        }
      var rest = pieces[...]
      for part in cut {
        parts.append(Part(part, pieces: Array(rest.prefix(part.words.count)), index: index))
        rest = rest.dropFirst(part.words.count)
      }
    }
    self.sentences = whole
    self.parts = parts
    intents = parts.filter(\.asks).flatMap(\.intents)
  }

  /// Whether it is more than one sentence.
  var isStory: Bool { parts.count > 1 }

  /// The sentences that ask.
  var asking: [Part] { parts.filter(\.asks) }

  /// Whether what it asks names nothing: "what should I do?".
  var isBare: Bool { asking.allSatisfy { $0.terms.subjects == 0 } }

  /// Whether it asks about what it tells: "what could this pain be?".
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

  /// Whether it is about something that the pack does not speak of, and about nothing else.
  var isElsewhere: Bool { !isHome && parts.contains { $0.terms.isElsewhere } }

  /// Whether it asks about something that nothing in the pack answers.
  var isUnanswered: Bool { asked.contains { $0.terms.isUnanswered } }

  /// Whether it asks about something that is neither known nor an ordinary word.
  var isStrange: Bool { asked.contains { $0.terms.isStrange } }

  /// The sentences that tell what is asked about: all, where what is asked is only what to do.
  private var asked: [Part] { isAboutStory || asking.isEmpty ? parts : asking }
}

extension Inquiry {
  /// What of its weight a sentence keeps that does not ask, where another asks more than what to do.
  private static let toldShare = 0.7
  /// What of that a sentence keeps that tells what was tried before, and asks nothing about it.
  private static let triedShare = 0.15
  /// The same of what is denied.
  private static let deniedShare = 0.3

  /// How much a sentence counts, from 0 to 1.
  func share(of part: Part) -> Double {
    guard isStory, !part.asks else { return 1 }
    if isBare, part.isTried { return 0 }
    let share = isBare ? 1 : Self.toldShare
    return share * (part.isTried ? Self.triedShare : 1) * (part.isDenied ? Self.deniedShare : 1)
  }
}

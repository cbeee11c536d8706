/// Finds what answers a question: the same words always find the same.
package struct QuestionFinder: Sendable {
  let index: QuestionIndex

  package init(_ index: QuestionIndex) { self.index = index }

  /// What an entry must reach to be said.
  private enum Bar {
    /// Where a line speaks of what the pack speaks of.
    static let home = 0.12
    /// Where it does not, or asks about something that nothing here answers beside it.
    static let elsewhere = 0.4
    /// From here an entry is asked for word for word, misspelt or not.
    static let wordForWord = 0.9
    /// What speaks for an entry at least, whatever else a long line says.
    static let proof = 3.0
    /// The same, where a line names no subject of the pack.
    static let proofAway = 4.5
    /// The same, where a line asks about something that nothing here answers.
    static let proofBesideOthers = 10.0
    /// The same, where it names something that nobody knows.
    static let proofBesideNames = 5.0
    /// From here one entry is shown alone.
    static let one = 0.45
    /// How far the first must be ahead to stand alone, in shares of its score.
    static let ahead = 0.3
    /// What the others must reach of the first to be offered beside it, and at least.
    static let beside = (share: 0.25, least: 0.05)
  }

  /// Whether a line asks something, by its marks and words.
  package func isQuestion(_ line: PlainText) -> Bool {
    line.sentences.contains { index.shape.asks($0) }
  }

  /// Whether a line wants a verdict: "should I", "is it safe".
  package func wantsVerdict(_ line: PlainText) -> Bool {
    line.sentences.contains { index.shape.wantsVerdict($0) }
  }

  /// Whether a line only asks about people in general, and tells nothing of anybody.
  package func asksInGeneral(_ line: PlainText) -> Bool {
    let sentences = line.sentences
    return !sentences.isEmpty && sentences.allSatisfy { index.shape.asksInGeneral($0) }
  }

  /// What answers a line.
  package func answer(to line: PlainText) -> Found {
    let inquiry = Inquiry(line.sentences, index: index)
    if let (first, second) = pair(in: inquiry) { return .together(first, second) }
    let ranked = likeliest(3, for: inquiry)
    guard let first = ranked.first, isSaid(first, to: inquiry) else { return .none }
    let least = max(first.score * Bar.beside.share, Bar.beside.least)
    let rivals = ranked.dropFirst().filter { $0.score >= least }
    let lead = first.score - (rivals.first?.score ?? 0)
    let isWordForWord = first.score >= Bar.wordForWord && lead > 0
    let isAhead = first.score >= Bar.one && lead >= first.score * Bar.ahead
    if inquiry.mayBeSure, isWordForWord || isAhead { return .one(first.match) }
    return .several(([first] + rivals).map(\.match))
  }

  /// Whether the likeliest entry fits well enough to be said.
  private func isSaid(_ entry: Ranked, to inquiry: Inquiry) -> Bool {
    if inquiry.isHome {
      if inquiry.isUnanswered, entry.proof < Bar.proofBesideOthers {
        return entry.score >= Bar.elsewhere
      }
      let isElsewhereToo = inquiry.parts.contains { $0.terms.isElsewhere }
      let proof = isElsewhereToo ? Bar.proofBesideNames : Bar.proof
      return entry.score >= Bar.home || entry.proof >= proof
    }
    if inquiry.isElsewhere { return !inquiry.isStory && entry.score >= Bar.wordForWord }
    if inquiry.isStrange { return entry.proof >= Bar.proofBesideNames }
    return entry.score >= Bar.elsewhere || entry.proof >= Bar.proofAway
  }

  /// The likeliest entries of a line, whatever their scores; at most ten.
  package func likeliest(_ line: PlainText) -> [Found.Match] {
    likeliest(10, for: Inquiry(line.sentences, index: index)).map(\.match)
  }

  /// The two things a question asks to take together.
  private func pair(in inquiry: Inquiry) -> (Found.Substance, Found.Substance)? {
    let asking = inquiry.sentences.filter(\.asks)
    for sentence in asking.isEmpty ? inquiry.sentences : asking {
      let (words, stems) = (sentence.words, sentence.stems)
      if let pair = index.substances.pair(in: words, stems: stems) { return pair }
      if let known = index.substances.joined(in: words, stems: stems, to: isUnknown) {
        return (known, .something)
      }
    }
    return nil
  }

  /// An entry that may answer a line.
  private struct Ranked {
    let match: Found.Match
    /// How much of the line speaks for it, whatever else the line says.
    let proof: Double

    var score: Double { match.score }
  }

  /// The likeliest entries, the first of two alike first.
  private func likeliest(_ count: Int, for inquiry: Inquiry) -> [Ranked] {
    let evidence = Evidence(of: inquiry, in: index)
    let proofs = evidence.proofs
    var scores = evidence.scores(of: proofs)
    offer(to: inquiry, in: &scores)
    raiseMedicines(of: inquiry, in: &scores)
    var best: [Int] = []
    for document in scores.indices where scores[document] > 0.02 {
      let place = best.firstIndex { scores[$0] < scores[document] } ?? best.count
      guard place < count else { continue }
      best.insert(document, at: place)
      if best.count > count { best.removeLast() }
    }
    return best.map {
      Ranked(match: .init(id: index.documents[$0], score: scores[$0]), proof: proofs[$0])
    }
  }
}

extension QuestionFinder {
  /// What is offered scores this, the next a little less: where what to do is asked about a complaint
  /// alone, about more, and where more is asked.
  private static let offered = (complaint: 0.7, bare: 0.2, besides: 0.17)

  /// Offers what answers such questions, where a line tells of the pack's subjects, or asks only of them.
  private func offer(to inquiry: Inquiry, in scores: inout [Double]) {
    guard inquiry.isHome, inquiry.isAboutStory || inquiry.isStory else { return }
    let isOfMore = inquiry.parts.contains { $0.terms.hasTopic && inquiry.share(of: $0) > 0 }
    let bare = isOfMore ? Self.offered.bare : Self.offered.complaint
    let score = inquiry.isBare ? bare : Self.offered.besides
    for (place, document) in index.intents.offered(in: inquiry.intents).enumerated() {
      scores[document] = max(scores[document], score - 0.02 * Double(place))
    }
  }

  /// What a medicine scores at least that is asked about.
  private static let named = 0.45

  /// Raises the medicines that are asked about: those a question names, or else those of the story when
  /// it asks about what is taken, or names no subject of the pack itself: "can it harm my liver?".
  private func raiseMedicines(of inquiry: Inquiry, in scores: inout [Double]) {
    let named = inquiry.parts.map { index.substances.medicines(in: $0.stems) }
    let asked = zip(inquiry.parts, named).filter { $0.0.asks || !inquiry.isStory }.flatMap(\.1)
    let isOfMedicines = index.intents.areOfMedicines(inquiry.intents)
    let isOfStory = isOfMedicines || !inquiry.asking.contains { $0.terms.isHome }
    let told = zip(inquiry.parts, named).filter { isOfMedicines || isOfStory && !$0.0.isTried }
      .flatMap(\.1)
    for entry in asked.isEmpty ? told : asked {
      guard let document = index.documentOfMedicine[entry] else { continue }
      scores[document] = max(scores[document], Self.named)
    }
  }

  /// Whether words name something, and nothing of it is known or an ordinary word.
  private func isUnknown(_ words: ArraySlice<String>) -> Bool {
    let terms = index.terms(of: index.pieces(of: words))
    return terms.isStrange && !terms.isElsewhere && terms.known.allSatisfy { !$0.role.isSubject }
  }
}

/// Finds what answers a question: the same words always find the same.
package struct QuestionFinder: Sendable {
  let index: QuestionIndex

  package init(_ index: QuestionIndex) { self.index = index }

  /// What scores must reach for something to be said.
  private struct Bar {
    /// From here something is said at all.
    let some: Double
    /// From here one entry is shown alone.
    let one: Double
    /// How far the first must be ahead to stand alone.
    let ahead: Double
    /// What the others must reach of the first to be offered beside it.
    let beside: Double

    static let short = Bar(some: 0.4, one: 0.66, ahead: 0.18, beside: 0.5)
    /// A story holds more that could be meant.
    static let story = Bar(some: 0.3, one: 0.8, ahead: 0.3, beside: 0.4)
    /// From here something is said to a line that asks about a subject of the pack.
    static let home = 0.25
    /// How many words make a story of a line.
    static let longest = 14
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
    guard let first = ranked.first else { return .none }
    let isSaid = !inquiry.isStory && first.score >= Self.said
    if inquiry.isElsewhere, !isSaid { return .none }
    let isStory = inquiry.wordCount > Bar.longest
    let bar = isStory ? Bar.story : .short
    let some = inquiry.isHome && inquiry.mayBeSure ? Bar.home : bar.some
    guard first.score >= some else { return .none }
    let rivals = ranked.dropFirst().filter { $0.score >= max(first.score * bar.beside, some * 0.7) }
    let lead = first.score - (rivals.first?.score ?? 0)
    let isClear = inquiry.mayBeSure && (lead >= bar.ahead || rivals.isEmpty)
    if first.score >= bar.one, isClear { return .one(first) }
    return .several([first] + rivals)
  }

  /// The likeliest entries of a line, whatever their scores; at most ten.
  package func likeliest(_ line: PlainText) -> [Found.Match] {
    likeliest(10, for: Inquiry(line.sentences, index: index))
  }

  /// The two things a question asks to take together.
  private func pair(in inquiry: Inquiry) -> (Found.Substance, Found.Substance)? {
    let asking = inquiry.asking
    for part in asking.isEmpty ? inquiry.parts : asking {
      let (words, stems) = (part.sentence.words, part.stems)
      if let pair = index.substances.pair(in: words, stems: stems) { return pair }
      if let known = index.substances.joined(in: words, stems: stems, to: isUnknown) {
        return (known, .something)
      }
    }
    return nil
  }

  /// The likeliest entries, the first of two alike first.
  private func likeliest(_ count: Int, for inquiry: Inquiry) -> [Found.Match] {
    var totals = DocumentScores(inquiry.segments(in: index), index: index).totals
    offer(to: inquiry, in: &totals)
    raiseMedicines(of: inquiry, in: &totals)
    var best: [Int] = []
    for document in totals.indices where totals[document] > 0.05 {
      let place = best.firstIndex { totals[$0] < totals[document] } ?? best.count
      guard place < count else { continue }
      best.insert(document, at: place)
      if best.count > count { best.removeLast() }
    }
    return best.map { Found.Match(id: index.documents[$0], score: min(1, totals[$0])) }
  }
}

extension QuestionFinder {
  /// From here an entry is asked for in its own words, whatever they are about.
  private static let said = 0.9
  /// What is offered scores this, the next a little less.
  private static let offered = 0.46

  /// Offers what answers such questions, where a line tells of the pack's subjects, or asks only of them.
  private func offer(to inquiry: Inquiry, in totals: inout [Double]) {
    guard inquiry.isHome, inquiry.isAboutStory || inquiry.isStory else { return }
    for (place, document) in index.intents.offered(in: inquiry.intents).enumerated() {
      totals[document] = max(totals[document], Self.offered - 0.02 * Double(place))
    }
  }

  /// What a medicine scores at least that is asked about.
  private static let named = 0.7

  /// Raises the medicines that are asked about: those a question names, or else those of the story when
  /// it asks about what is taken.
  private func raiseMedicines(of inquiry: Inquiry, in totals: inout [Double]) {
    let named = inquiry.parts.map { index.substances.medicines(in: $0.stems) }
    let asked = zip(inquiry.parts, named).filter { $0.0.asks || !inquiry.isStory }.flatMap(\.1)
    let told = index.intents.areOfMedicines(inquiry.intents) ? named.flatMap(\.self) : []
    for entry in asked.isEmpty ? told : asked {
      guard let document = index.documentOfMedicine[entry] else { continue }
      totals[document] = max(totals[document], Self.named)
    }
  }

  /// Whether words name something, and nothing of it is known or an ordinary word.
  private func isUnknown(_ words: ArraySlice<String>) -> Bool {
    let terms = index.terms(of: index.pieces(of: words))
    return terms.isStrange && !terms.isElsewhere && terms.known.allSatisfy { !$0.role.isSubject }
  }
}

/// Finds what answers a question: the same words always find the same.
package struct QuestionFinder: Sendable {
  private let index: QuestionIndex

  package init(_ index: QuestionIndex) { self.index = index }

  /// Scores from which something is said at all, and from which one entry is shown alone.
  private enum Bar {
    static let some = 0.4
    static let one = 0.62
    /// How far the first must be ahead to stand alone.
    static let ahead = 0.15
    /// What the others must reach of the first to be offered beside it.
    static let beside = 0.55
  }

  /// Whether a line asks something, by its marks and words.
  package func isQuestion(_ line: String) -> Bool {
    sentences(of: line).contains { index.shape.asks($0) }
  }

  /// Whether a line wants a verdict: "should I", "is it safe".
  package func wantsVerdict(_ line: String) -> Bool {
    sentences(of: line).contains { index.shape.wantsVerdict($0) }
  }

  /// Whether a line only asks about people in general, and tells nothing of anybody.
  package func asksInGeneral(_ line: String) -> Bool {
    let sentences = sentences(of: line)
    return !sentences.isEmpty && sentences.allSatisfy { index.shape.asksInGeneral($0) }
  }

  /// What answers a line.
  package func answer(to line: String) -> Found {
    let sentences = sentences(of: line)
    if let (first, second) = pair(in: sentences) { return .together(first, second) }
    let ranked = ranked(sentences)
    guard let first = ranked.first, first.score >= Bar.some else { return .none }
    let rivals = ranked.dropFirst().prefix(2).filter {
      $0.score >= max(first.score * Bar.beside, Bar.some * 0.7)
    }
    let lead = first.score - (rivals.first?.score ?? 0)
    if first.score >= Bar.one, lead >= Bar.ahead || rivals.isEmpty { return .one(first) }
    return .several([first] + rivals)
  }

  /// The likeliest entries of a line, whatever their scores; at most ten.
  package func likeliest(_ line: String) -> [Found.Match] {
    Array(ranked(sentences(of: line)).prefix(10))
  }

  /// The two things a question asks to take together.
  private func pair(in sentences: [PlainSentence]) -> (Found.Substance, Found.Substance)? {
    let isAsked = sentences.contains { index.shape.asks($0) }
    for sentence in sentences where !isAsked || index.shape.asks(sentence) {
      let stems = index.wording.mended(sentence.words, by: index.slips)
      if let pair = index.substances.pair(in: sentence.words, stems: stems) { return pair }
    }
    return nil
  }

  private func sentences(of line: String) -> [PlainSentence] {
    PlainSentence.sentences(of: line, spelling: index.wording.spelling)
  }

  private func ranked(_ sentences: [PlainSentence]) -> [Found.Match] {
    let totals = DocumentScores(segments(of: sentences), index: index).totals
    return totals.enumerated().filter { $0.element > 0.05 }
      .sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }
      .map { Found.Match(id: index.documents[$0.offset].id, score: min(1, $0.element)) }
  }

  /// The sentences, the long ones also in clauses, each with how much it counts.
  private func segments(of sentences: [PlainSentence]) -> [Segment] {
    let asking = sentences.filter { index.shape.asks($0) }
    let asked = asking.map { index.terms(of: $0.words).subjectWeight }.max() ?? 0
    // "What should I do?" asks about what was told before.
    let isAboutStory = asked < 4
    let adviceIsWanted = isAboutStory && asking.contains { index.shape.lean(of: $0) == .advice }
    let isStory = sentences.count > 1
    return sentences.flatMap { sentence -> [Segment] in
      let counts = index.shape.asks(sentence) || isAboutStory ? 1 : 0.75
      let lean = adviceIsWanted ? .advice : index.shape.lean(of: sentence)
      let asks = index.shape.asks(sentence)
      let parts = sentence.words.count > 12 ? sentence.clauses.filter { $0.count > 2 } : []
      let told = (parts.count > 1 ? parts : []).filter { !isDenied($0, asks) }
      let whole = isStory && isDenied(sentence.words[...], asks) ? [] : [sentence.words[...]]
      return (whole.map { ($0, counts) } + told.map { ($0, counts * 0.95) }).map {
        Segment(words: $0, counts: $1, lean: lean, isOfStory: isStory)
      }
    }
  }
}

extension QuestionFinder {
  /// Whether a clause that does not ask denies what it speaks of.
  private func isDenied(_ clause: ArraySlice<String>, _ asks: Bool) -> Bool {
    !asks && index.shape.denies(clause)
  }
}

/// A part of a line that is looked up by itself.
struct Segment {
  let words: ArraySlice<String>
  /// How much it counts, from 0 to 1.
  let counts: Double
  /// What kind of answer it asks for.
  let lean: Lean
  /// Whether it is one of several sentences, where only a rare word says what matters.
  let isOfStory: Bool

  /// What kind of answer is asked for.
  enum Lean {
    /// What something is.
    case explanation
    /// What to do.
    case advice
    case either
  }
}

/// Finds what answers a question: the same words always find the same.
package struct QuestionFinder: Sendable {
  private let index: QuestionIndex

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
    /// How many words make a story of a line.
    static let longest = 14
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
    let ranked = likeliest(3, for: sentences)
    let isStory = sentences.reduce(0) { $0 + $1.words.count } > Bar.longest
    let bar = isStory ? Bar.story : .short
    guard let first = ranked.first, first.score >= bar.some else { return .none }
    let rivals = ranked.dropFirst().filter {
      $0.score >= max(first.score * bar.beside, bar.some * 0.7)
    }
    let lead = first.score - (rivals.first?.score ?? 0)
    if first.score >= bar.one, lead >= bar.ahead || rivals.isEmpty { return .one(first) }
    return .several([first] + rivals)
  }

  /// The likeliest entries of a line, whatever their scores; at most ten.
  package func likeliest(_ line: String) -> [Found.Match] {
    likeliest(10, for: sentences(of: line))
  }

  /// The two things a question asks to take together.
  private func pair(in sentences: [PlainSentence]) -> (Found.Substance, Found.Substance)? {
    let isAsked = sentences.contains { index.shape.asks($0) }
    for sentence in sentences where !isAsked || index.shape.asks(sentence) {
      let stems = index.wording.mended(sentence.words, by: index.slips)
      if let pair = index.substances.pair(in: sentence.words, stems: stems) { return pair }
      if let known = index.substances.joined(in: sentence.words, stems: stems, to: isUnknown) {
        return (known, .something)
      }
    }
    return nil
  }

  private func sentences(of line: String) -> [PlainSentence] {
    PlainSentence.sentences(of: line, spelling: index.wording.spelling)
  }

  /// The likeliest entries, the first of two alike first.
  private func likeliest(_ count: Int, for sentences: [PlainSentence]) -> [Found.Match] {
    let totals = DocumentScores(segments(of: sentences), index: index).totals
    var best: [Int] = []
    for document in totals.indices where totals[document] > 0.05 {
      let place = best.firstIndex { totals[$0] < totals[document] } ?? best.count
      guard place < count else { continue }
      best.insert(document, at: place)
      if best.count > count { best.removeLast() }
    }
    return best.map { Found.Match(id: index.documents[$0].id, score: min(1, totals[$0])) }
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
  /// Whether words name something, and nothing of it is known.
  private func isUnknown(_ words: ArraySlice<String>) -> Bool {
    let terms = index.terms(of: words)
    return terms.weight > 0 && !terms.isElsewhere
      && terms.known.allSatisfy { index.weights[$0.number] <= QuestionIndex.fillerWeight }
  }

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

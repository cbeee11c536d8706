/// How well each document answers the parts of a line.
struct DocumentScores {
  private let index: QuestionIndex
  /// The score of a name or phrasing that is the question, word for word.
  private static let exact = 1.001
  /// For every document, its best score of a part, and the second best.
  private var best: [Double]
  private var second: [Double]

  init(_ segments: [Segment], index: QuestionIndex) {
    self.index = index
    best = [Double](repeating: 0, count: index.documents.count)
    second = best
    for segment in segments { add(segment) }
  }

  /// By the document's position; from 0, and 1 is already a perfect fit.
  var totals: [Double] {
    zip(best, second).map { $0 + 0.1 * $1 }
  }

  private mutating func add(_ segment: Segment) {
    let terms = index.terms(of: segment.words)
    let units = unitScores(terms, ofStory: segment.isOfStory)
    let bodies = bodyScores(terms)
    for document in best.indices where units[document] > 0 || bodies[document] > 0 {
      var score = 0.8 * units[document] + 0.2 * bodies[document]
      if units[document] >= Self.exact {
        score = 1.2
      } else {
        score *= share(of: segment.lean, in: index.documents[document])
      }
      score *= segment.counts
      if score > best[document] {
        second[document] = best[document]
        best[document] = score
      } else if score > second[document] {
        second[document] = score
      }
    }
  }

  private func share(of lean: Segment.Lean, in document: QuestionIndex.Document) -> Double {
    switch lean {
    case .explanation: document.explains ? 1 : 0.92
    case .advice: document.explains ? 0.85 : 1
    case .either: 1
    }
  }

  /// For every document, how well the best of its names and phrasings fits.
  private func unitScores(_ terms: QuestionTerms, ofStory: Bool) -> [Double] {
    var shared = [Double](repeating: 0, count: index.units.count)
    for term in terms.known {
      for unit in index.unitsOfTerm[term.number] { shared[unit] += term.weight }
    }
    var scores = [Double](repeating: 0, count: index.documents.count)
    for (unit, value) in index.units.enumerated() where shared[unit] > 0 {
      let ofUnit = shared[unit] / value.weight
      let ofQuestion = shared[unit] / terms.weight
      // A rare name says what is asked about, whatever else the sentence says.
      let rare = min(1, shared[unit] / 6)
      let fit = ofQuestion + (1 - ofQuestion) * 0.75 * rare * rare
      let isExact = ofUnit > 0.999 && ofQuestion > 0.999
      guard shared[unit] > 0.3 || isExact else { continue }
      let telling = ofStory ? 0.65 + 0.35 * min(1, shared[unit] / 5) : 1
      let score = isExact && !ofStory ? Self.exact : ofUnit * ofUnit.squareRoot() * fit * telling
      if score > scores[value.document] { scores[value.document] = score }
    }
    return scores
  }

  /// For every document, how much of the question its texts speak of.
  private func bodyScores(_ terms: QuestionTerms) -> [Double] {
    var scores = [Double](repeating: 0, count: index.documents.count)
    for term in terms.known {
      let weight = term.weight / terms.weight
      for (document, share) in index.documentsOfTerm[term.number] {
        scores[document] += weight * share
      }
    }
    return scores
  }
}

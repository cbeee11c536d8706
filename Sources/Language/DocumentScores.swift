/// How well each document answers the parts of a line.
struct DocumentScores {
  private let index: QuestionIndex
  /// For every document, its best score of a part, and the second best.
  private var best: [Double]
  private var second: [Double]

  init(_ segments: [Segment], index: QuestionIndex) {
    self.index = index
    best = [Double](repeating: 0, count: index.documents.count)
    second = best
    for segment in segments { add(segment) }
  }

  /// From 0 to 1, by the document's position.
  var totals: [Double] {
    zip(best, second).map { min(1, $0 + 0.1 * $1) }
  }

  private mutating func add(_ segment: Segment) {
    let (terms, unknown) = index.numbers(of: segment.words)
    let known = terms.reduce(0) { $0 + index.weights[$1] }
    let whole = known + Double(unknown) * QuestionIndex.unknownWeight
    guard known > QuestionIndex.fillerWeight * Double(terms.count) + 0.01 else { return }
    let units = unitScores(terms, whole)
    let bodies = bodyScores(terms, whole)
    for document in best.indices where units[document] > 0 || bodies[document] > 0 {
      var score = 0.8 * units[document] + 0.2 * bodies[document]
      if segment.defines, !index.documents[document].explains { score *= 0.92 }
      score *= segment.counts
      if score > best[document] {
        second[document] = best[document]
        best[document] = score
      } else if score > second[document] {
        second[document] = score
      }
    }
  }

  /// For every document, how well the best of its names and phrasings fits.
  private func unitScores(_ terms: [Int], _ whole: Double) -> [Double] {
    var shared = [Double](repeating: 0, count: index.units.count)
    for term in terms {
      for unit in index.unitsOfTerm[term] { shared[unit] += index.weights[term] }
    }
    var scores = [Double](repeating: 0, count: index.documents.count)
    for (unit, value) in index.units.enumerated() where shared[unit] > 0.3 {
      let ofUnit = shared[unit] / value.weight
      let ofQuestion = shared[unit] / whole
      // A rare name says what is asked about, whatever else the sentence says.
      let rare = min(1, shared[unit] / 6)
      let fit = ofQuestion + (1 - ofQuestion) * 0.75 * rare * rare
      let score = ofUnit * ofUnit.squareRoot() * fit
      if score > scores[value.document] { scores[value.document] = score }
    }
    return scores
  }

  /// For every document, how much of the question its texts speak of.
  private func bodyScores(_ terms: [Int], _ whole: Double) -> [Double] {
    var scores = [Double](repeating: 0, count: index.documents.count)
    for term in terms {
      let weight = index.weights[term] / whole
      for (document, share) in index.documentsOfTerm[term] { scores[document] += weight * share }
    }
    return scores
  }
}

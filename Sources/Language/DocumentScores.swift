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
    guard !terms.known.isEmpty else { return }
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
    var scores = [Double](repeating: 0, count: index.documents.count)
    for (unit, shared) in shares(of: terms) {
      let value = index.units[unit]
      let score = score(shared, of: value, for: terms, ofStory: ofStory)
      if score > scores[value.document] { scores[value.document] = score }
    }
    return scores
  }

  /// What a unit has in common with a question.
  private struct Shared {
    /// The weight of all terms in common.
    var weight = 0.0
    /// The weight of the rarest of them.
    var rarest = 0.0
  }

  /// The units that have a term in common with a question, other than a filler.
  private func shares(of terms: QuestionTerms) -> [(unit: Int, shared: Shared)] {
    var shared = [Shared](repeating: Shared(), count: index.units.count)
    var met: [Int] = []
    let subjects = terms.known.filter { index.weights[$0.number] > QuestionIndex.fillerWeight }
    let fillers = terms.known.filter { index.weights[$0.number] <= QuestionIndex.fillerWeight }
    for term in subjects {
      for unit in index.unitsOfTerm[term.number] {
        if shared[unit].weight == 0 { met.append(unit) }
        shared[unit].weight += term.weight
        shared[unit].rarest = max(shared[unit].rarest, term.weight)
      }
    }
    for term in fillers {
      for unit in index.unitsOfTerm[term.number] where shared[unit].weight > 0 || subjects.isEmpty {
        if shared[unit].weight == 0 { met.append(unit) }
        shared[unit].weight += term.weight
      }
    }
    return met.map { ($0, shared[$0]) }
  }

  private func score(
    _ shared: Shared,
    of unit: QuestionIndex.Unit,
    for terms: QuestionTerms,
    ofStory: Bool
  ) -> Double {
    let ofUnit = shared.weight / unit.weight
    let ofQuestion = shared.weight / terms.weight
    let isExact = ofUnit > 0.999 && ofQuestion > 0.999
    guard shared.weight > 0.3 || isExact else { return 0 }
    if isExact, !ofStory { return Self.exact }
    let fit = ofQuestion + (1 - ofQuestion) * boldness(shared, in: terms)
    let telling = ofStory ? 0.65 + 0.35 * min(1, shared.weight / 5) : 1
    return ofUnit * ofUnit.squareRoot() * fit * telling
  }

  /// How far what is in common decides, whatever else the sentence says, from 0 to 1.
  ///
  /// A rare name does. Beside a subject that the pack does not speak of, common words do not add up.
  private func boldness(_ shared: Shared, in terms: QuestionTerms) -> Double {
    let rare = min(1, (terms.isElsewhere ? shared.rarest : shared.weight) / 6)
    return (terms.isElsewhere ? 0.4 : 0.75) * rare * rare
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

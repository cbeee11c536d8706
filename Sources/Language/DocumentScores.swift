/// How well each document answers the parts of a line.
struct DocumentScores {
  private let index: QuestionIndex
  /// The score of a name or phrasing that is the question, word for word.
  private static let exact = 1.001
  /// The least score of one that differs only in words that say nothing.
  private static let same = 0.99
  /// For every document, its best score of a part, and the second best.
  private var best: [Double]
  private var second: [Double]
  /// What units have in common with the part looked at.
  private var shared: [Shared] = []
  /// For every unit the number of its part of `shared`, from 1; 0 while it has none.
  private var numbers: [Int32]

  init(_ segments: [Segment], index: QuestionIndex) {
    self.index = index
    best = [Double](repeating: 0, count: index.documents.count)
    second = best
    numbers = [Int32](repeating: 0, count: index.units.count)
    for segment in segments { add(segment) }
  }

  /// By the document's position; from 0, and 1 is already a perfect fit.
  var totals: [Double] {
    zip(best, second).map { $0 + 0.1 * $1 }
  }

  private mutating func add(_ segment: Segment) {
    let terms = segment.terms
    guard !terms.known.isEmpty else { return }
    let units = unitScores(segment)
    let bodies = bodyScores(terms)
    for document in best.indices where units[document] > 0 || bodies[document] > 0 {
      var score = 0.8 * units[document] + 0.2 * bodies[document]
      if units[document] >= Self.exact {
        score = 1.2
      } else if units[document] >= Self.same {
        score = units[document]
      } else if !index.intents.favour(document, in: segment.intents) {
        score *= segment.isTold ? Self.unwantedShareOfTold : Self.unwantedShare
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

  /// What the name of a complaint keeps of its score in a question about more.
  private static let besideTopic = 0.7
  /// What an entry keeps of its score that does not answer such questions.
  private static let unwantedShare = 0.86
  /// The same, of what is only told: what is asked about it decides.
  private static let unwantedShareOfTold = 0.65

  /// For every document, how well the best of its names and phrasings fits.
  private mutating func unitScores(_ segment: Segment) -> [Double] {
    var scores = [Double](repeating: 0, count: index.documents.count)
    compare(segment.terms)
    for shared in shared {
      let unit = index.units[shared.unit]
      let score = score(shared, of: unit, for: segment)
      if score > scores[unit.document] { scores[unit.document] = score }
      numbers[shared.unit] = 0
    }
    shared.removeAll(keepingCapacity: true)
    return scores
  }

  /// What a unit has in common with a question.
  private struct Shared {
    /// The unit, by position.
    let unit: Int
    /// How many terms are in common, fillers too.
    var count = 0
    /// How many of them are no fillers.
    var tellingCount = 0
    /// The weight of all terms in common.
    var weight = 0.0
    /// The same, with what it is of the question.
    var asked = 0.0
    /// The weight of the rarest of them.
    var rarest = 0.0
  }

  /// Finds what units have in common with a question: those that have a term in common, other than a
  /// filler.
  private mutating func compare(_ terms: QuestionTerms) {
    let subjects = terms.known.filter { !$0.role.contains(.filler) }
    for term in subjects {
      let isLess = term.role.contains(.setting)
      let less = term.weight * QuestionIndex.settingShare
      for unit in index.unitsOfTerm[term.number] {
        let weight = isLess && index.units[unit].hasSubject ? less : term.weight
        let place = place(of: unit)
        shared[place].count += 1
        shared[place].tellingCount += 1
        shared[place].weight += weight
        shared[place].asked += isLess && terms.hasTopic ? less : term.weight
        shared[place].rarest = max(shared[place].rarest, weight)
      }
    }
    for term in terms.known where term.role.contains(.filler) {
      for unit in index.unitsOfTerm[term.number] where numbers[unit] > 0 || subjects.isEmpty {
        let place = place(of: unit)
        shared[place].count += 1
        shared[place].weight += term.weight
        shared[place].asked += term.weight
      }
    }
  }

  /// Where what a unit has in common stands.
  private mutating func place(of unit: Int) -> Int {
    if numbers[unit] == 0 {
      shared.append(Shared(unit: unit))
      numbers[unit] = Int32(shared.count)
    }
    return Int(numbers[unit]) - 1
  }

  private func score(
    _ shared: Shared,
    of unit: QuestionIndex.Unit,
    for segment: Segment
  ) -> Double {
    let terms = segment.terms
    let isSame =
      terms.isWhole && shared.tellingCount == unit.tellingCount
      && shared.tellingCount == terms.tellingCount && !segment.isTold
    let hasSameFillers =
      shared.count == unit.terms.count && shared.count == terms.known.count
    if isSame, hasSameFillers, terms.isWholeWithFillers { return Self.exact }
    guard shared.weight > 0.3 else { return 0 }
    let ofUnit = min(1, shared.weight / unit.weight)
    let ofQuestion = min(1, shared.asked / terms.weight)
    if isSame { return Self.same + (1 - Self.same) * ofUnit * ofQuestion }
    let fit = ofQuestion + (1 - ofQuestion) * boldness(shared, in: terms)
    let telling = segment.isTold ? 0.65 + 0.35 * min(1, shared.weight / 5) : 1
    // What a complaint is answers no question about what to do with it.
    let topical = terms.hasTopic && !unit.hasSubject ? Self.besideTopic : 1
    return ofUnit * ofUnit.squareRoot() * fit * telling * topical
  }

  /// How far what is in common decides, whatever else the sentence says, from 0 to 1.
  ///
  /// A rare name does. Beside a subject that the pack does not speak of, common words do not add up.
  private func boldness(_ shared: Shared, in terms: QuestionTerms) -> Double {
    let isElsewhere = terms.isElsewhere && !terms.isHome
    let rare = min(1, (isElsewhere ? shared.rarest : shared.weight) / 6)
    return (isElsewhere ? 0.4 : 0.75) * rare * rare
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

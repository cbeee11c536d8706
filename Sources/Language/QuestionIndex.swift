package import Knowledge

/// All that can answer a question, made ready for finding; made once for a pack.
package struct QuestionIndex: Sendable {
  /// What can answer a question, in the order of the pack's entries.
  let documents: [Document]
  /// What people call a document or ask it by, each once.
  let units: [Unit]
  /// How rare each term is, by its number: the weight it has in a question.
  let weights: [Double]
  /// For every term, the units it stands in.
  let unitsOfTerm: [[Int]]
  /// For every term, the documents it stands in, and how much it says of each, from 0 to 1.
  let documentsOfTerm: [[(document: Int, share: Double)]]

  let wording: Wording
  let slips: Slips
  let shape: QuestionShape
  let substances: SubstanceFinder
  private let numbers: [String: Int]

  /// Something that can answer a question.
  struct Document: Sendable {
    let id: String
    /// Whether it says what something is, and not what to do.
    let explains: Bool
  }

  /// A name, a title, or a way people ask.
  struct Unit: Sendable {
    let document: Int
    /// Its terms by number, in order, each once; fillers among them.
    let terms: [Int]
    /// The weight of its terms together.
    let weight: Double
  }

  /// What a filler weighs: enough to decide between units that say the same.
  static let fillerWeight = 0.05
  /// What a word weighs that is nowhere in the pack.
  static let unknownWeight = 3.0

  package init(_ words: Words) {
    var draft = IndexDraft(Wording(words.asking, spelling: words.spelling))
    for source in words.questionSources { draft.add(source) }
    wording = draft.wording
    numbers = draft.numbers
    documents = draft.documents
    let weights = draft.weights
    self.weights = weights
    units = draft.units.map { unit in
      let weight = unit.terms.reduce(0) { $0 + weights[$1] }
      return Unit(document: unit.document, terms: unit.terms, weight: weight)
    }
    unitsOfTerm = draft.unitsOfTerm(ofCount: weights.count)
    documentsOfTerm = draft.documentsOfTerm
    slips = Slips(knowing: draft.stems.union(wording.knownStems))
    shape = QuestionShape(words.asking, wording)
    substances = SubstanceFinder(words, wording: wording)
  }

  /// The terms of words by number, in order, each once; `nil` for what is nowhere in the pack.
  func numbers(of words: some Collection<String>) -> (known: [Int], unknown: Int) {
    var seen: Set<String> = []
    var known: [Int] = []
    var unknown = 0
    for term in wording.terms(of: words, mending: slips.mended) {
      guard seen.insert(term.text).inserted else { continue }
      if let number = numbers[term.text] {
        known.append(number)
      } else if !term.isFiller {
        unknown += 1
      }
    }
    return (known, unknown)
  }
}

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
  private let weak: Set<String>
  private let elsewhere: Set<String>
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
  /// What a word weighs that is about something the pack does not speak of.
  static let elsewhereWeight = 7.0
  /// What of its weight a word proves that was misspelt.
  static let mendedShare = 0.8
  /// What of its weight a word keeps that says little.
  static let weakShare = 0.5

  package init(_ words: Words) {
    let asking = words.speech.asking()
    let wording = Wording(asking, spelling: words.speech.spelling())
    self.wording = wording
    weak = wording.terms(ofEach: asking.weak)
    elsewhere = wording.terms(ofEach: asking.elsewhere)
    var draft = IndexDraft(wording, weak: weak, elsewhere: elsewhere)
    for source in words.questionSources { draft.add(source) }
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
    let all = draft.words.union(asking.everyText.flatMap(wording.words))
    slips = Slips(knowing: all, stems: Set(all.map(wording.stem)))
    shape = QuestionShape(asking, wording)
    substances = SubstanceFinder(words, asking, wording: wording)
  }

  /// The terms of words, each once.
  func terms(of words: some Collection<String>) -> QuestionTerms {
    var seen: Set<String> = []
    var terms = QuestionTerms()
    for term in wording.terms(of: words, mending: slips) {
      guard seen.insert(term.text).inserted else { continue }
      if elsewhere.contains(term.text) { terms.isElsewhere = true }
      if let number = numbers[term.text] {
        terms.known.append((number, weights[number] * (term.isMended ? Self.mendedShare : 1)))
        terms.weight += weights[number]
      } else if !term.isFiller {
        terms.weight += elsewhere.contains(term.text) ? Self.elsewhereWeight : Self.unknownWeight
      }
      if !term.isFiller, !weak.contains(term.text) { terms.subjectWeight += Self.unknownWeight }
    }
    return terms
  }
}

/// The terms of a question.
struct QuestionTerms {
  /// The known ones by number, in order, each with what it proves.
  var known: [(number: Int, weight: Double)] = []
  /// The weight of all, the unknown ones too.
  var weight = 0.0
  /// How much it says of its subject; 0 for "what should I do?".
  var subjectWeight = 0.0
  /// Whether it speaks of something that the pack does not.
  var isElsewhere = false
}

extension Asking {
  /// All texts of the language's own, which are spelt as meant.
  fileprivate var everyText: [String] {
    synonyms.flatMap(\.self) + fillers + asks + asksWithin + verdicts + defines + advises + joins
      + weak + denies + persons + elsewhere
  }
}

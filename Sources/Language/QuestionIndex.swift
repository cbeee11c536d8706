package import Knowledge

/// All that can answer a question, made ready for finding; made once for a pack.
package struct QuestionIndex: Sendable {
  /// The ids of what can answer a question, in the order of the pack's entries.
  let documents: [String]
  /// What people call a document or ask it by, each once.
  let units: [Unit]
  /// How rare each term is, by its number: the weight it has in a question.
  let weights: [Double]
  /// For every term, the units it stands in.
  let unitsOfTerm: [[Int]]
  /// For every term, the documents it stands in.
  let placesOfTerm: [[Place]]
  /// For every term, what it is to a question.
  let roles: [TermRole]

  let wording: Wording
  let slips: Slips
  let shape: QuestionShape
  let intents: Intents
  let substances: SubstanceFinder
  /// The documents of the library's medicines, by the entry's position.
  let documentOfMedicine: [Int: Int]
  private let numbers: [String: Int]
  private let roleOf: [String: TermRole]
  private let common: Set<String>

  /// A name, a title, or a way people ask.
  struct Unit: Sendable {
    let document: Int
    /// Its terms by number, in order, each once; fillers among them.
    let terms: [Int]
    /// How many of them are no fillers.
    let tellingCount: Int
    /// The weight of its terms together.
    let weight: Double
  }

  /// A document that a term stands in.
  struct Place: Sendable {
    let document: Int
    /// How many of its names and phrasings have the term; 0 where only its summary has it.
    var units: Int
  }

  /// What a filler weighs: enough to decide between units that say the same.
  static let fillerWeight = 0.05
  /// What of its weight a word proves that was misspelt.
  static let mendedShare = 0.8
  /// What of its weight a word keeps that says little.
  static let weakShare = 0.5
  /// What of its weight the name of a complaint keeps beside a subject.
  static let settingShare = 0.5

  package init(_ words: Words) {
    let asking = words.speech.asking()
    let wording = Wording(asking, names: words.brandNames, spelling: words.speech.spelling())
    self.wording = wording
    roleOf = TermRole.roles(in: words, asking, wording: wording)
    var draft = IndexDraft(wording, roles: roleOf)
    let sources = words.questionSources
    for source in sources { draft.add(source) }
    numbers = draft.numbers
    documents = draft.documents
    weights = draft.weights
    roles = draft.roles
    units = draft.weighedUnits
    unitsOfTerm = draft.unitsOfTerm
    placesOfTerm = draft.placesOfTerm
    let all = draft.words.union(asking.everyText.flatMap(wording.words))
    // "Spreading" is written "spread" already, and is misspelt as itself.
    let written = wording.spelling.standing.filter { $1.count == 1 && all.contains($1[0]) }.keys
    slips = Slips(knowing: all.union(written), stems: Set(all.map(wording.stem)))
    shape = QuestionShape(asking, wording)
    intents = Intents(asking.intents, documents: draft.documents, wording: wording)
    substances = SubstanceFinder(words, asking, wording: wording)
    common = words.speech.commonWords()
    let positions = Dictionary(draft.documents.enumerated().map { ($1, $0) }) { first, _ in first }
    documentOfMedicine = words.library.positions(in: .medicines).reduce(into: [:]) {
      documents,
      entry in
      documents[entry] = positions[words.library[entry].id]
    }
  }

  /// Words made comparable, those that are misspelt mended.
  func pieces(of words: some Collection<String>) -> [Wording.Term] {
    words.map { wording.piece(of: $0, mending: slips) }
  }

  /// The terms of comparable words, each once.
  func terms(of pieces: some Collection<Wording.Term>) -> QuestionTerms {
    var seen: Set<String> = []
    var terms = QuestionTerms()
    for term in wording.merged(Array(pieces)) where seen.insert(term.text).inserted {
      if let number = numbers[term.text] {
        terms.take(number, role: roles[number], weight: weights[number], isMended: term.isMended)
      } else {
        let role = roleOf[term.text] ?? (term.isFiller ? .filler : [])
        terms.takeUnknown(role, isStrange: role.isEmpty && !isOrdinary(term))
      }
    }
    return terms
  }

  /// Whether a word is ordinary; else it most likely names something.
  private func isOrdinary(_ term: Wording.Term) -> Bool {
    if term.isMended || term.word.utf8.count < 4 || common.contains(term.word) { return true }
    return wording.spelling.stems(of: term.word).contains(where: common.contains)
  }
}

extension Asking {
  /// All texts of the language's own, which are spelt as meant.
  fileprivate var everyText: [String] {
    let intents = intents.flatMap { $0.begins + $0.words }
    return synonyms.flatMap(\.self) + fillers + asks + asksWithin + verdicts + joins + weak + denies
      + persons + elsewhere + unanswered + home + settings + tried + uncut + intents
  }
}

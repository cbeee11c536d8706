import Knowledge

/// An index of questions while it is made.
struct IndexDraft {
  let wording: Wording
  private(set) var numbers: [String: Int] = [:]
  /// All words met.
  private(set) var words: Set<String> = []
  private(set) var documents: [String] = []
  private var units: [(document: Int, terms: [Int])] = []
  /// For every term, the documents it stands in, in order.
  private(set) var placesOfTerm: [[QuestionIndex.Place]] = []
  /// For every term, what it is to a question.
  private(set) var roles: [TermRole] = []

  private let roleOf: [String: TermRole]
  /// Every word met, as it is written.
  private var written: [String: Written] = [:]

  init(_ wording: Wording, roles: [String: TermRole]) {
    self.wording = wording
    roleOf = roles
  }

  /// A word as it is written, made comparable.
  private struct Written {
    let pieces: [Wording.Term]
    /// Whether it may be the first of two words that stand for others.
    let startsPair: Bool
  }

  mutating func add(_ source: QuestionSource) {
    let document = documents.count
    documents.append(source.id)
    for text in source.units {
      let terms = terms(of: text)
      for term in terms { note(term, in: document, isUnit: true) }
      if !terms.isEmpty { units.append((document, terms)) }
    }
    for term in terms(of: source.summary) { note(term, in: document, isUnit: false) }
  }

  /// The terms of a text, each once.
  private mutating func terms(of text: String) -> [Int] {
    var terms: [Int] = []
    for term in wording.merged(pieces(of: text)) {
      let number = number(of: term)
      if !terms.contains(number) { terms.append(number) }
    }
    return terms
  }

  private mutating func note(_ term: Int, in document: Int, isUnit: Bool) {
    if roles[term].contains(.filler) { return }
    let count = isUnit ? 1 : 0
    let last = placesOfTerm[term].count - 1
    if last >= 0, placesOfTerm[term][last].document == document {
      placesOfTerm[term][last].units += count
    } else {
      placesOfTerm[term].append(.init(document: document, units: count))
    }
  }

  /// The words of a text, made comparable.
  private mutating func pieces(of text: String) -> [Wording.Term] {
    guard let typed = PlainSentence.typedWords(of: text) else {
      return wording.words(of: text).flatMap { pieces(ofWritten: $0).pieces }
    }
    var found: [Wording.Term] = []
    found.reserveCapacity(typed.count)
    var index = 0
    while index < typed.count {
      let written = pieces(ofWritten: typed[index])
      if written.startsPair, index + 1 < typed.count,
        wording.spelling.standing["\(typed[index]) \(typed[index + 1])"] != nil
      {
        found += pieces(ofWritten: "\(typed[index]) \(typed[index + 1])").pieces
        index += 2
      } else {
        found += written.pieces
        index += 1
      }
    }
    return found
  }

  /// What a word, or a pair of words, stands for.
  private mutating func pieces(ofWritten text: String) -> Written {
    if let known = written[text] { return known }
    let standing = wording.spelling.standing[text] ?? [text]
    words.formUnion(standing)
    let pieces = standing.map { wording.piece(of: $0, mending: nil) }
    let startsPair = wording.spelling.pairStarts.contains(text)
    let new = Written(pieces: pieces, startsPair: startsPair)
    written[text] = new
    return new
  }

  private mutating func number(of term: Wording.Term) -> Int {
    if let number = numbers[term.text] { return number }
    let number = roles.count
    numbers[term.text] = number
    placesOfTerm.append([])
    roles.append(term.isFiller ? .filler : roleOf[term.text] ?? [])
    return number
  }

  /// How rare each term is: what all entries are asked by says little, what one is asked by says much.
  var weights: [Double] {
    roles.indices.map { term in
      if roles[term].contains(.filler) { return QuestionIndex.fillerWeight }
      let asked = placesOfTerm[term].count { $0.units > 0 }
      let rarity = Self.logarithm(Double(documents.count + 1) / (Double(max(asked, 1)) + 0.5))
      if roles[term].contains(.weak) { return rarity * QuestionIndex.weakShare }
      // A word that only explanations use is no subject to ask about.
      return asked > 0 ? rarity : min(rarity, 2.5)
    }
  }

  /// The units, each with what its terms weigh.
  var weighedUnits: [QuestionIndex.Unit] {
    let weights = weights
    return units.map { document, terms in
      let hasSubject = terms.contains { roles[$0].isTopic }
      let weight = terms.reduce(0) { sum, term in
        let isLess = hasSubject && roles[term].contains(.setting)
        return sum + weights[term] * (isLess ? QuestionIndex.settingShare : 1)
      }
      return .init(
        document: document,
        terms: terms,
        tellingCount: terms.count { !roles[$0].contains(.filler) },
        weight: weight
      )
    }
  }

  /// For every term, the units it stands in.
  var unitsOfTerm: [[Int]] {
    var lists = [[Int]](repeating: [], count: roles.count)
    for (unit, value) in units.enumerated() {
      for term in value.terms { lists[term].append(unit) }
    }
    return lists
  }

  /// The natural logarithm of a number from 1, to about a millionth; the standard library has none.
  static func logarithm(_ number: Double) -> Double {
    var mantissa = number
    var doublings = 0.0
    while mantissa > 1.5 {
      mantissa /= 2
      doublings += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    let series = ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
    return 2 * series + doublings * 0.693_147_180_559_945
  }
}

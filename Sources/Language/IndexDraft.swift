/// An index of questions while it is made.
struct IndexDraft {
  let wording: Wording
  var numbers: [String: Int] = [:]
  /// All words met.
  var words: Set<String> = []
  var documents: [QuestionIndex.Document] = []
  var units: [(document: Int, terms: [Int])] = []
  /// For every term, how much it says of each document it stands in.
  private var shares: [[Int: Double]] = []
  private var isFiller: [Bool] = []

  private let weak: Set<String>
  private let elsewhere: Set<String>
  private var texts: [String] = []
  /// Every word met, made comparable.
  private var pieces: [String: Wording.Term] = [:]

  init(_ wording: Wording, weak: Set<String>, elsewhere: Set<String>) {
    self.wording = wording
    self.weak = weak
    self.elsewhere = elsewhere
  }

  /// How much a term says of a document by where it stands.
  private enum Share {
    static let unit = 1.0
    static let summary = 0.6
    static let details = 0.3
  }

  mutating func add(_ source: QuestionSource) {
    let document = documents.count
    documents.append(.init(id: source.id, explains: source.explains))
    for text in source.units {
      let terms = add(text, to: document, share: Share.unit)
      if !terms.isEmpty { units.append((document, terms)) }
    }
    _ = add(source.summary, to: document, share: Share.summary)
    for text in source.details { _ = add(text, to: document, share: Share.details) }
  }

  private mutating func add(_ text: String, to document: Int, share: Double) -> [Int] {
    let words = wording.words(of: text)
    var terms: [Int] = []
    for term in wording.terms(of: words.map { piece(of: $0) }) {
      let number = number(of: term)
      shares[number][document] = max(shares[number][document] ?? 0, share)
      if !terms.contains(number) { terms.append(number) }
    }
    return terms
  }

  private mutating func piece(of word: String) -> Wording.Term {
    if let piece = pieces[word] { return piece }
    let piece = wording.piece(of: word, mending: nil)
    pieces[word] = piece
    words.insert(word)
    return piece
  }

  private mutating func number(of term: Wording.Term) -> Int {
    if let number = numbers[term.text] { return number }
    let number = shares.count
    numbers[term.text] = number
    shares.append([:])
    isFiller.append(term.isFiller)
    texts.append(term.text)
    return number
  }

  /// How rare each term is: what all entries are asked by says little, what one is asked by says much.
  var weights: [Double] {
    shares.indices.map { term in
      if isFiller[term] { return QuestionIndex.fillerWeight }
      let asked = shares[term].values.count { $0 == Share.unit }
      let rarity = Self.logarithm(Double(documents.count + 1) / (Double(max(asked, 1)) + 0.5))
      if weak.contains(texts[term]) { return rarity * QuestionIndex.weakShare }
      if asked > 0 { return rarity }
      if elsewhere.contains(texts[term]) { return QuestionIndex.elsewhereWeight }
      // A word that only explanations use is no subject to ask about.
      return min(rarity, 2.5)
    }
  }

  func unitsOfTerm(ofCount count: Int) -> [[Int]] {
    var lists = [[Int]](repeating: [], count: count)
    for (unit, value) in units.enumerated() {
      for term in value.terms { lists[term].append(unit) }
    }
    return lists
  }

  var documentsOfTerm: [[(document: Int, share: Double)]] {
    shares.indices.map { term in
      if isFiller[term] { return [] }
      return shares[term].sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
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

import Knowledge

/// Tells what people want to know, whatever it is about, and what answers that.
struct Intents: Sendable {
  private let begins: [WordRuns]
  private let words: [WordRuns]
  /// For every intent, whether it favours a document.
  private let favours: [[Bool]]
  /// For every intent, the documents it offers, the best first.
  private let offers: [[Int]]
  /// For every intent, whether it asks about what is taken.
  private let isOfMedicines: [Bool]

  init(_ intents: [Asking.Intent], sources: [QuestionSource], wording: Wording) {
    begins = intents.map { WordRuns($0.begins, wording) }
    words = intents.map { WordRuns($0.words, wording) }
    favours = intents.map { intent in
      sources.map { intent.favours.contains($0.section) || intent.favours.contains($0.id) }
    }
    let medicines = LibrarySection.medicines.rawValue
    isOfMedicines = intents.map { $0.favours.contains(medicines) && !$0.favours.contains("tests") }
    offers = intents.map { intent in
      intent.offers.compactMap { id in sources.firstIndex { $0.id == id } }
    }
  }

  /// What a sentence wants to know, by position.
  func wanted(by sentence: PlainSentence) -> [Int] {
    words.indices.filter { intent in
      begins[intent].stands(atStartOf: sentence.words) || words[intent].stands(in: sentence.words)
    }
  }

  /// Whether one of some intents favours a document, or there are none.
  func favour(_ document: Int, in intents: [Int]) -> Bool {
    intents.isEmpty || intents.contains { favours[$0][document] }
  }

  /// Whether one of some intents asks about what is taken.
  func areOfMedicines(_ intents: [Int]) -> Bool { intents.contains { isOfMedicines[$0] } }

  /// The documents that some intents offer, each once, the best first.
  func offered(in intents: [Int]) -> [Int] {
    var offered: [Int] = []
    for document in intents.flatMap({ offers[$0] }) where !offered.contains(document) {
      offered.append(document)
    }
    return offered
  }
}

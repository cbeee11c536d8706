import Knowledge

/// Tells what people want to know, whatever it is about, and what answers that.
struct Intents: Sendable {
  private let begins: [WordRuns]
  private let words: [WordRuns]
  /// For every intent, the documents it offers, the best first.
  private let offers: [[Int]]
  /// For every intent, whether it asks about what is taken.
  private let isOfMedicines: [Bool]

  init(_ intents: [Asking.Intent], documents: [String], wording: Wording) {
    begins = intents.map { WordRuns($0.begins, wording) }
    words = intents.map { WordRuns($0.words, wording) }
    isOfMedicines = intents.map(\.isOfMedicines)
    offers = intents.map { intent in
      intent.offers.compactMap { id in documents.firstIndex(of: id) }
    }
  }

  /// What a sentence wants to know, by position.
  func wanted(by sentence: PlainSentence) -> [Int] {
    words.indices.filter { intent in
      begins[intent].stands(atStartOf: sentence.words) || words[intent].stands(in: sentence.words)
    }
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

import Knowledge

/// An entry of the pack as the index takes it in.
struct QuestionSource {
  let id: String
  /// Whether it says what something is, and not what to do.
  let explains: Bool
  /// What it is called and asked by.
  let units: [String]
  /// What it is in one sentence.
  let summary: String
  /// More about it.
  let details: [String]
}

extension Words {
  /// The entries that can answer a question, advice first and only where people ask for it.
  var questionSources: [QuestionSource] {
    let advice = (seeDoctor + dos + donts + plan).filter { !$0.asked.isEmpty }
    // Where two fit alike, what to do stands before what something is.
    return advice.map(QuestionSource.init) + faq.map(QuestionSource.init)
      + library.map(QuestionSource.init)
  }
}

extension QuestionSource {
  fileprivate init(_ entry: LibraryEntry) {
    let medicine = entry.medicine.map { [$0.kind, $0.sideEffects] } ?? []
    self.init(
      id: entry.id,
      explains: true,
      units: [entry.title.own] + entry.names + entry.asked,
      summary: entry.summary.own,
      details: (entry.details + medicine).map(\.own)
    )
  }

  fileprivate init(_ advice: Advice) {
    self.init(
      id: advice.id,
      explains: false,
      units: Array(advice.asked),
      summary: advice.text.own,
      details: [advice.because.own]
    )
  }

  fileprivate init(_ entry: FAQEntry) {
    self.init(
      id: entry.id,
      explains: false,
      units: [entry.title.own] + entry.asked,
      summary: entry.summary.own,
      details: entry.details.map(\.own)
    )
  }
}

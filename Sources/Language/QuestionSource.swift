import Knowledge

/// An entry of the pack as the index takes it in.
struct QuestionSource {
  let id: String
  /// What it is called and asked by.
  let units: [String]
  /// What it is in one sentence.
  let summary: String
}

extension Words {
  /// What each medicine and supplement is called, its own name first.
  var brandNames: [[String]] {
    [LibrarySection.medicines, .supplements].flatMap { library.positions(in: $0) }.map {
      Array(library[$0].names)
    }
  }

  /// The entries that can answer a question, advice first and only where people ask for it.
  var questionSources: [QuestionSource] {
    // Where two fit alike, what to do stands before what something is.
    let advice = (seeDoctor + dos + donts + plan).filter { !$0.asked.isEmpty }
    return advice.map(QuestionSource.init) + faq.map(QuestionSource.init)
      + library.map(QuestionSource.init)
  }
}

extension QuestionSource {
  fileprivate init(_ entry: LibraryEntry) {
    self.init(
      id: entry.id,
      units: [entry.title.own] + entry.names + entry.asked,
      summary: entry.summary.own
    )
  }

  fileprivate init(_ advice: Advice) {
    self.init(
      id: advice.id,
      units: Array(advice.asked),
      summary: advice.text.own
    )
  }

  fileprivate init(_ entry: FAQEntry) {
    self.init(
      id: entry.id,
      units: [entry.title.own] + entry.asked,
      summary: entry.summary.own
    )
  }
}

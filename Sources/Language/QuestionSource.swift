import Knowledge

/// An entry of the pack as the index takes it in.
struct QuestionSource {
  let id: String
  /// The section it belongs to, as intents name it.
  let section: String
  /// What it is called and asked by.
  let units: [String]
  /// What it is in one sentence.
  let summary: String
}

extension Words {
  /// The entries that can answer a question, advice first and only where people ask for it.
  var questionSources: [QuestionSource] {
    let advice = [
      ("see-a-doctor", seeDoctor), ("dos", dos), ("donts", donts), ("plan", plan),
    ]
    // Where two fit alike, what to do stands before what something is.
    return advice.flatMap { section, list in
      list.filter { !$0.asked.isEmpty }.map { QuestionSource($0, in: section) }
    } + faq.map(QuestionSource.init) + library.map(QuestionSource.init)
  }
}

extension QuestionSource {
  fileprivate init(_ entry: LibraryEntry) {
    self.init(
      id: entry.id,
      section: entry.section.rawValue,
      units: [entry.title.own] + entry.names + entry.asked,
      summary: entry.summary.own
    )
  }

  fileprivate init(_ advice: Advice, in section: String) {
    self.init(
      id: advice.id,
      section: section,
      units: Array(advice.asked),
      summary: advice.text.own
    )
  }

  fileprivate init(_ entry: FAQEntry) {
    self.init(
      id: entry.id,
      section: "faq",
      units: [entry.title.own] + entry.asked,
      summary: entry.summary.own
    )
  }
}

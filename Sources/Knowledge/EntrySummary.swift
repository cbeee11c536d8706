/// One line about anything the pack explains or advises, for authors and tests.
package struct EntrySummary: Sendable {
  /// Its stable name.
  package let id: String
  /// What it is: a section of the library, or `see-a-doctor`, `do`, `dont`, `question`.
  package let kind: String
  /// What it is called; for advice, what to do.
  package let title: Spoken
  /// What the sources say of it.
  package let stance: Stance
  /// Names of sources.
  package let sources: [String]
  /// Its place in the article; `nil` for entries of our own.
  package let article: String?
  /// The numbers of the conflicts it corrects.
  package let conflicts: [Int]
}

extension Words {
  /// Everything the pack explains or advises, in the order of the article.
  package var entries: [EntrySummary] {
    let advice = [("see-a-doctor", seeDoctor), ("do", dos), ("dont", donts), ("plan", plan)]
    return library.map(EntrySummary.init)
      + advice.flatMap { kind, list in list.map { EntrySummary($0, kind: kind) } }
      + faq.map(EntrySummary.init)
  }
}

extension EntrySummary {
  fileprivate init(_ entry: LibraryEntry) {
    self.init(
      id: entry.id,
      kind: entry.section.rawValue,
      title: entry.title,
      stance: entry.stance,
      sources: entry.sources,
      article: entry.article,
      conflicts: entry.conflicts.map(\.number)
    )
  }

  fileprivate init(_ advice: Advice, kind: String) {
    self.init(
      id: advice.id,
      kind: kind,
      title: advice.text,
      stance: .information,
      sources: advice.sources,
      article: advice.article,
      conflicts: advice.corrects
    )
  }

  fileprivate init(_ question: FAQEntry) {
    self.init(
      id: question.id,
      kind: "question",
      title: question.title,
      stance: question.stance,
      sources: question.sources,
      article: question.article,
      conflicts: question.corrects
    )
  }
}

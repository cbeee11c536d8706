extension QuestionFinder {
  /// Whether a text asks something; see `isQuestion(_:)`.
  package func isQuestion(_ text: String) -> Bool { isQuestion(plain(text)) }

  /// Whether a text wants a verdict; see `wantsVerdict(_:)`.
  package func wantsVerdict(_ text: String) -> Bool { wantsVerdict(plain(text)) }

  /// Whether a text only asks about people in general; see `asksInGeneral(_:)`.
  package func asksInGeneral(_ text: String) -> Bool { asksInGeneral(plain(text)) }

  /// What answers a text; see `answer(to:)`.
  package func answer(to text: String) -> Found { answer(to: plain(text)) }

  /// The likeliest entries of a text; see `likeliest(_:)`.
  package func likeliest(_ text: String) -> [Found.Match] { likeliest(plain(text)) }

  private func plain(_ text: String) -> PlainText {
    PlainText(Utterance(text, spelling: index.wording.spelling))
  }
}

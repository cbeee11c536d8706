/// A plain answer, command or unit that may be typed; what stands for it is the pack's, in words.yaml.
package enum Keyword: String, Sendable, CaseIterable {
  case yes, no
  case notSure = "not-sure"
  case preferNotToSay = "prefer-not-to-say"
  case none
  case back, review, change, why, help, keep, done, summary, more, questions, question, details,
    quit
  case topics, with, save, about, opener, undo
  case whyHeard = "why-heard"
  case printOut = "print"
  case again = "repeat"
  case and
  case day, week, month, year
  case newPerson = "new-person"
}

/// What may be typed for each keyword.
package struct Vocabulary: Sendable {
  /// The words of each keyword, lower case, the one to show first.
  package let words: [Keyword: [String]]
  /// Words that speak to the reader, so that a sentence with one needs both voices.
  package let voiceWords: Set<String>

  /// The keyword a text stands for, or `nil`.
  package func keyword(_ text: String) -> Keyword? { byText[text] }

  private let byText: [String: Keyword]

  package init(words: [Keyword: [String]], voiceWords: Set<String>) {
    self.words = words
    self.voiceWords = voiceWords
    var byText: [String: Keyword] = [:]
    for (keyword, texts) in words { for text in texts { byText[text] = keyword } }
    self.byText = byText
  }
}

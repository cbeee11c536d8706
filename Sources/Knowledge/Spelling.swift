/// How words are written in one language: what is brought to one form before it is understood.
package struct Spelling: Sendable {
  /// What is typed, and the words it stands for: contractions, variants and irregular forms.
  ///
  /// Keys are one word, or two with a space between; values are never keys themselves.
  package let standing: [String: [String]]
  /// What may be taken off a word that is not known, longest first.
  package let endings: [String]
  /// Number words and what they count.
  package let numbers: [String: Double]
  /// The first words of the keys that are two.
  package let pairStarts: Set<String>

  package init(standing: [String: [String]], endings: [String], numbers: [String: Double]) {
    self.standing = standing
    self.endings = endings.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    self.numbers = numbers
    pairStarts = Set(
      standing.keys.compactMap { key in
        key.firstIndex(of: " ").map { String(key[..<$0]) }
      }
    )
  }
}

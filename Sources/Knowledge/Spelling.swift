/// How words are written in one language: what is brought to one form before it is understood.
package struct Spelling: Sendable {
  /// What is typed, and the words it stands for: contractions, variants and irregular forms.
  ///
  /// Keys are one word, or two with a space between; values are never keys themselves.
  package let standing: [String: [String]]
  /// What may be taken off a word that is not known, longest first.
  package let endings: [String]
  /// Words whose endings are never taken off.
  package let distinct: Set<String>
  /// Number words and what they count.
  package let numbers: [String: Double]
  /// The first words of the keys that are two.
  package let pairStarts: Set<String>

  package init(
    standing: [String: [String]],
    distinct: Set<String>,
    endings: [String],
    numbers: [String: Double]
  ) {
    self.standing = standing
    self.distinct = distinct
    self.endings = endings.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    self.numbers = numbers
    pairStarts = Set(
      standing.keys.compactMap { key in
        key.firstIndex(of: " ").map { String(key[..<$0]) }
      }
    )
  }
}

extension Spelling {
  /// What a word may be a form of, likeliest first; stems have three letters or more.
  package func stems(of word: String) -> [String] {
    if word.utf8.count < 4 || distinct.contains(word) { return [] }
    var stems: [String] = []
    for ending in endings where word.hasSuffix(ending) {
      let stem = word.utf8.dropLast(ending.utf8.count)
      guard stem.count >= 3, let text = String(stem), let last = stem.last else { continue }
      stems.append(text)
      if last == stem.dropLast().last, let single = String(stem.dropLast()) {
        stems.append(single)
      }
      if last == UInt8(ascii: "i"), let start = String(stem.dropLast()) {
        stems.append(start + "y")
      }
      stems.append(text + "e")
    }
    return stems
  }
}

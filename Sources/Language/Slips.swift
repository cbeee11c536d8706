/// Finds the known word that a misspelt one was meant to be.
struct Slips: Sendable {
  /// Known words by length, in the order of the alphabet.
  private var byLength: [Int: [[UInt8]]] = [:]
  private let stems: Set<String>

  init(knowing words: Set<String>, stems: Set<String>) {
    self.stems = stems
    for word in words.sorted() {
      let letters = Array(word.utf8)
      if letters.count >= 4 { byLength[letters.count, default: []].append(letters) }
    }
  }

  /// The known word within one slip of a word, two from eight letters, the nearest first; `nil` where the
  /// word is known itself, is too short to guess, or is like none.
  func meant(by word: String, stem: String) -> String? {
    if stems.contains(stem) { return nil }
    let letters = Array(word.utf8)
    guard letters.count >= 4, letters.count <= 32, !letters.contains(where: \.isDigitByte) else {
      return nil
    }
    let limit = letters.count >= 8 ? 2 : 1
    var best: (letters: [UInt8], slips: Int)?
    for length in max(4, letters.count - limit)...(letters.count + limit) {
      for other in byLength[length] ?? [] where other[0] == letters[0] || other[1] == letters[0] {
        let allowed = min(limit, (best?.slips ?? limit + 1) - 1)
        guard allowed > 0 else { break }
        if let slips = letters.slips(to: other, atMost: allowed) { best = (other, slips) }
      }
    }
    return best.map { String(decoding: $0.letters, as: UTF8.self) }
  }
}

extension UInt8 {
  fileprivate var isDigitByte: Bool { (0x30...0x39).contains(self) }
}

extension [UInt8] {
  /// Letters added, left out, replaced or swapped with their neighbour to make the other word; `nil` when
  /// more than the limit.
  fileprivate func slips(to other: [UInt8], atMost limit: Int) -> Int? {
    guard abs(count - other.count) <= limit else { return nil }
    var before: [Int] = []
    var row = Array<Int>(0...other.count)
    for (index, letter) in enumerated() {
      var next = [index + 1]
      next.reserveCapacity(row.count)
      for column in other.indices {
        var least = Swift.min(row[column] + (other[column] == letter ? 0 : 1), row[column + 1] + 1)
        least = Swift.min(least, next[column] + 1)
        if index > 0, column > 0, letter == other[column - 1], self[index - 1] == other[column] {
          least = Swift.min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      if next.allSatisfy({ $0 > limit }) { return nil }
      (before, row) = (row, next)
    }
    return row[other.count] <= limit ? row[other.count] : nil
  }
}

/// Finds the known stem that a misspelt one was meant to be.
struct Slips: Sendable {
  /// Known stems by length, in the order of the alphabet.
  private var byLength: [Int: [[UInt8]]] = [:]
  private let known: Set<String>

  init(knowing stems: Set<String>) {
    known = stems
    for stem in stems.sorted() {
      let letters = Array(stem.utf8)
      guard letters.count >= 4, !letters.contains(0x5F) else { continue }
      byLength[letters.count, default: []].append(letters)
    }
  }

  /// The stem itself where it is known or too short to guess; else the nearest known one within one
  /// slip, two from eight letters; else the stem.
  func mended(_ stem: String) -> String {
    if known.contains(stem) { return stem }
    let letters = Array(stem.utf8)
    guard letters.count >= 4, !letters.contains(where: { (0x30...0x39).contains($0) }) else {
      return stem
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
    return best.map { String(decoding: $0.letters, as: UTF8.self) } ?? stem
  }
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

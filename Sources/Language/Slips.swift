/// Finds the known word that a misspelt one was meant to be.
struct Slips: Sendable {
  private struct Known {
    let letters: [UInt8]
    let bits: UInt32
  }

  /// Known words by how many letters they have.
  private var byLength = [[Known]](repeating: [], count: Self.longest + 1)
  private let stems: Set<String>

  private static let shortest = 4
  private static let longest = 34

  init(knowing words: some Sequence<String>, stems: Set<String>) {
    self.stems = stems
    for word in words {
      let letters = Array(word.utf8)
      guard (Self.shortest...Self.longest).contains(letters.count) else { continue }
      byLength[letters.count].append(Known(letters: letters, bits: letters.letterBits))
    }
  }

  /// The known word within one slip of a word, two from eight letters, the nearest first; `nil` where the
  /// word is known itself, is too short to guess, or is like none.
  func meant(by word: String, stem: String) -> String? {
    if stems.contains(stem) { return nil }
    let letters = Array(word.utf8)
    guard letters.count >= Self.shortest, letters.count <= Self.longest - 2,
      !letters.contains(where: \.isDigitByte)
    else { return nil }
    let limit = letters.count >= 8 ? 2 : 1
    let bits = letters.letterBits
    var best: (letters: [UInt8], slips: Int)?
    for length in max(Self.shortest, letters.count - limit)...(letters.count + limit) {
      for other in byLength[length] where bits.isNear(other.bits, slips: best?.slips ?? limit) {
        guard other.letters[0] == letters[0] || other.letters[1] == letters[0],
          let slips = letters.slips(from: other.letters, atMost: best?.slips ?? limit)
        else { continue }
        // Of words as near, the shorter, then the first of the alphabet.
        if let best, best.slips == slips, best.letters.count < length { continue }
        if let best, best.slips == slips, best.letters.lexicographicallyPrecedes(other.letters) {
          continue
        }
        best = (other.letters, slips)
      }
    }
    return best.map { String(decoding: $0.letters, as: UTF8.self) }
  }
}

extension UInt8 {
  fileprivate var isDigitByte: Bool { (0x30...0x39).contains(self) }
}

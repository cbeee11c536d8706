import Transcripts

/// Lines that nobody would type on purpose, and lines that somebody does with damage.
struct OddLines {
  /// Lines as they should be.
  let sources: [String]

  /// Scalars that text seldom holds: controls, marks, directions, wide ones, and the last one.
  private static let scalars: [Unicode.Scalar] = [
    "\0", "\u{07}", "\u{08}", "\t", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{A0}", "\u{AD}",
    "\u{300}", "\u{489}", "\u{5D0}", "\u{62D}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2066}",
    "\u{2028}", "\u{3000}", "\u{4E00}", "\u{FB01}", "\u{FEFF}", "\u{FFFD}", "\u{1F62D}",
    "\u{1F1EC}", "\u{10FFFF}", "-", "?", "/", "'", "’", "\"", "%", "{", "}", "\\", "0", "9",
  ]

  /// A line drawn from a seeded source.
  func line(_ random: inout Seeded) -> String {
    let line =
      switch Int.random(in: 0..<10, using: &random) {
      case 0: noise(&random)
      case 1: repeated(&random)
      case 2: joined(&random)
      default: damaged(source(&random), &random)
      }
    return line.contains("\n") ? String(line.filter { !$0.isNewline }) : line
  }

  private func source(_ random: inout Seeded) -> String {
    sources.randomElement(using: &random) ?? "?"
  }

  /// Scalars without sense.
  private func noise(_ random: inout Seeded) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...80, using: &random) {
      text.append(scalar(&random))
    }
    return String(text)
  }

  private func scalar(_ random: inout Seeded) -> Unicode.Scalar {
    if random.chance(0.5), let odd = Self.scalars.randomElement(using: &random) { return odd }
    let number = UInt32.random(in: 0..<(random.chance(0.5) ? 0x80 : 0x3000), using: &random)
    return Unicode.Scalar(number) ?? "?"
  }

  /// The same words again and again, up to what a session still takes.
  private func repeated(_ random: inout Seeded) -> String {
    let words = source(&random) + " "
    let count = Int.random(in: 1...max(1, 3900 / words.utf8.count), using: &random)
    return String(repeating: words, count: random.chance(0.1) ? count : min(count, 5))
  }

  /// Several lines as one.
  private func joined(_ random: inout Seeded) -> String {
    (0..<Int.random(in: 2...6, using: &random)).map { _ in source(&random) }
      .joined(separator: [" ", ", ", ". ", " but ", "?"].randomElement(using: &random) ?? " ")
  }

  /// A line with some scalars lost, doubled, swapped, or odd ones put in.
  private func damaged(_ line: String, _ random: inout Seeded) -> String {
    var scalars = Array(line.unicodeScalars)
    for _ in 0..<Int.random(in: 0...6, using: &random) where !scalars.isEmpty {
      let index = Int.random(in: scalars.indices, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: scalars.remove(at: index)
      case 1: scalars.insert(scalars[index], at: index)
      case 2: scalars.swapAt(index, scalars.count - 1)
      case 3: scalars.insert(scalar(&random), at: index)
      default: scalars.removeSubrange(index..<min(index + 8, scalars.count))
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let whole = String(text)
    return random.chance(0.2) ? whole.uppercased() : whole
  }
}

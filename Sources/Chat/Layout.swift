/// Lays blocks out as lines of at most a width.
package struct Layout: Sendable {
  /// The widths that make sense, in columns.
  package static let widths = 20...120

  private let width: Int

  /// A layout at a width in columns, held within `widths`.
  package init(width: Int) {
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
  }

  /// The lines of all blocks, never starting with an empty one nor with two in a row.
  package func lines(_ blocks: [Block]) -> [LaidLine] {
    var lines: [LaidLine] = []
    for block in blocks {
      if block == .space {
        if let last = lines.last, !last.text.isEmpty { lines.append(.empty) }
      } else {
        lines += laid(block)
      }
    }
    while lines.last?.text.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The lines as a screen prints them one below the other: what was said before is set apart by an
  /// empty line where the blocks begin with space.
  package func printed(_ blocks: [Block]) -> [LaidLine] {
    let lines = lines(blocks)
    return blocks.first == .space && !lines.isEmpty ? [.empty] + lines : lines
  }

  private func laid(_ block: Block) -> [LaidLine] {
    switch block {
    case .alert(let text, let urgency): wrapped(text, kind: .alert(urgency))
    case .heading(let text): wrapped(text, kind: .heading)
    case .text(let text): wrapped(text, kind: .plain)
    case .hint(let text): wrapped(text, kind: .hint)
    case .item(let mark, let text): item(mark, text)
    case .space: [.empty]
    }
  }

  private func item(_ mark: String, _ text: String) -> [LaidLine] {
    let indent = width < 40 ? "" : "  "
    let gap = mark.count < 2 && mark != "-" ? "  " : " "
    let first = indent + mark + gap
    let rest = String(repeating: " ", count: first.columns)
    return wrap(text, to: width - first.columns, behind: (first, rest))
      .map { LaidLine(text: $0, kind: .plain) }
  }

  private func wrapped(_ text: String, kind: LaidLine.Kind) -> [LaidLine] {
    wrap(text, to: width, behind: ("", "")).map { LaidLine(text: $0, kind: kind) }
  }

  /// Breaks at spaces; a word wider than the width is broken inside.
  ///
  /// - Parameters:
  ///   - text: what to break.
  ///   - width: the most columns of a line, without what stands before it.
  ///   - starts: what stands before the first line, and before each of the others.
  /// - Returns: the lines, at least one.
  private func wrap(
    _ text: String,
    to width: Int,
    behind starts: (first: String, rest: String)
  ) -> [String] {
    let bytes = Self.singlySpaced(Array(text.utf8))
    var lines: [String] = []
    // The bytes of the line so far, and the columns they fill.
    var line = 0..<0
    var filled = 0
    func finish() {
      let start = lines.isEmpty ? starts.first : starts.rest
      lines.append(start + String(decoding: bytes[line], as: UTF8.self))
    }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
      let columns = bytes[start..<end].columns
      if columns > width {
        for piece in pieces(of: String(decoding: bytes[start..<end], as: UTF8.self), width) {
          if !line.isEmpty { finish() }
          (line, filled) = (start..<(start + piece.utf8.count), piece.columns)
          start = line.upperBound
        }
      } else if line.isEmpty {
        (line, filled) = (start..<end, columns)
      } else if filled + 1 + columns <= width {
        (line, filled) = (line.lowerBound..<end, filled + 1 + columns)
      } else {
        finish()
        (line, filled) = (start..<end, columns)
      }
      start = end + 1
    }
    if !line.isEmpty || lines.isEmpty { finish() }
    return lines
  }

  /// The words of a text with one space between.
  private static func singlySpaced(_ bytes: [UInt8]) -> [UInt8] {
    var last: UInt8 = 0x20
    for byte in bytes {
      if byte == 0x20, last == 0x20 {
        return Array(bytes.split(separator: 0x20).joined(separator: [0x20]))
      }
      last = byte
    }
    return last == 0x20 ? Array(bytes.dropLast()) : bytes
  }

  private func pieces(of word: String, _ width: Int) -> [String] {
    guard word.columns > width else { return [word] }
    var pieces = [""]
    for character in word {
      if pieces[pieces.count - 1].columns + String(character).columns > width { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }
}

extension LaidLine {
  static let empty = LaidLine(text: "", kind: .plain)
}

extension ArraySlice<UInt8> {
  /// How many columns a terminal gives the text that the bytes are.
  fileprivate var columns: Int {
    isPlain ? count : String(decoding: self, as: UTF8.self).columns
  }
}

extension Sequence<UInt8> {
  /// Whether each is a letter of ASCII, which takes a column; they make no character together but at
  /// a line's end.
  fileprivate var isPlain: Bool { allSatisfy { $0 < 0x80 && $0 != 0x0D } }
}

extension StringProtocol {
  /// How many columns a terminal gives the text: 2 for wide East Asian letters and emoji, 0 for marks.
  package var columns: Int {
    if utf8.isPlain { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  fileprivate var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return scalar.isWide || unicodeScalars.contains("\u{FE0F}") ? 2 : 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether it takes two columns: the wide ranges of Unicode's East Asian Width (UAX #11).
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

import Knowledge

extension YAMLReader {
  /// Reads a text in single or double quotes, with both of them.
  mutating func readQuoted() throws(YAMLMistake) -> [UInt8] {
    let begun = mistake("a quote without its end")
    let mark = bytes[position]
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case mark where mark == .quote && self.byte(1) == .quote:
        text.append(.quote)
        position += 2
      case mark:
        position += 1
        return text
      case .backslash where mark == .doubleQuote: try readEscape(into: &text)
      case .space, .tab, .lineFeed: try readSpace(into: &text)
      default:
        text.append(byte)
        position += 1
      }
    }
    throw begun
  }

  /// Reads blanks; at the end of a line they vanish, and the end counts as a space.
  private mutating func readSpace(into text: inout [UInt8]) throws(YAMLMistake) {
    let start = position
    skipBlanks()
    guard next == .lineFeed else {
      text += bytes[start..<position]
      return
    }
    text += skipBreaks()
    var lineBegun = self
    lineBegun.position = lineStart
    if lineBegun.isAtDocumentMark { throw mistake("the end of the document in a quote") }
  }

  /// Reads a backslash and what it stands for.
  ///
  /// - SeeAlso: YAML 1.2.2, section 5.7.
  private mutating func readEscape(into text: inout [UInt8]) throws(YAMLMistake) {
    let place = mistake("a backslash before what it cannot stand before")
    guard let code = byte(1) else { throw place }
    position += 2
    if code == .lineFeed {
      position -= 1
      let breaks = skipBreaks()
      text += breaks == [.space] ? [] : breaks
    } else if let digits = Self.escapeDigits[code] {
      let end = min(position + digits, bytes.count)
      let hex = String(decoding: bytes[position..<end], as: UTF8.self)
      guard hex.utf8.count == digits, !hex.hasPrefix("+"), !hex.hasPrefix("-"),
        let number = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(number)
      else { throw place }
      text += String(Character(scalar)).utf8
      position = end
    } else if let scalar = Self.escapes[code] {
      text += String(Character(scalar)).utf8
    } else {
      throw place
    }
  }

  /// How many digits follow `\x`, `\u` and `\U`.
  private static let escapeDigits: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  /// What stands behind a backslash, and what both together stand for.
  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{07}", UInt8(ascii: "b"): "\u{08}",
    UInt8(ascii: "t"): "\t", .tab: "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{0B}",
    UInt8(ascii: "f"): "\u{0C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}",
    .space: " ", .doubleQuote: "\"", UInt8(ascii: "/"): "/", .backslash: "\\",
    UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}",
    UInt8(ascii: "P"): "\u{2029}",
  ]
}

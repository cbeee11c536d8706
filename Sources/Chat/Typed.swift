import Knowledge

/// A line as the person typed it, made comparable.
struct Typed {
  /// Lower case, digits of all scripts as ASCII, single spaces, straight apostrophes.
  let text: String
  /// The text without the marks that may stand around a word: quotes, and what ends a sentence.
  let word: String

  init(_ line: String) {
    if line.utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }) {
      // A plain word or number is as it should be.
      (text, word) = (line, line)
      return
    }
    if line.utf8.allSatisfy({ $0 < 0x80 }) {
      (text, word) = Self.plain(line)
      return
    }
    var folded = ""
    for character in line.lowercased() { folded += character.folded }
    text = folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    word = Self.word(of: text)
  }

  /// Text and word of a line of ASCII alone, as the other lines have them.
  private static func plain(_ line: String) -> (text: String, word: String) {
    let lower = line.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    let parts = lower.split { $0 == 0x20 || 0x09...0x0D ~= $0 }
    let text = Array(parts.joined(separator: [0x20]))
    let edge: (UInt8) -> Bool = { edgeBytes.contains($0) }
    let start = text.drop(while: edge)
    let end = start.lastIndex { !edge($0) && $0 != 0x20 } ?? start.startIndex - 1
    let word = start[..<(end + 1)]
    return (String(decoding: text, as: UTF8.self), String(decoding: word, as: UTF8.self))
  }

  private static let edges = ".,;:!?\"'()[]"
  private static let edgeBytes = Array(edges.utf8)

  private static func word(of text: String) -> String {
    let edge: (Character) -> Bool = { edges.contains($0) }
    let start = text.drop(while: edge)
    var end = start
    while let last = end.last, edge(last) || last == " " { end = end.dropLast() }
    return String(end)
  }

  /// Whether its word could be a name, as far as can be told without folding the name: by its length,
  /// and by its first letter where that is plain.
  func mayBe(_ name: String) -> Bool {
    guard let first = name.utf8.first, word.utf8.count <= 2 * name.utf8.count else { return false }
    let isLetter = 0x61...0x7A ~= first | 0x20
    return !isLetter || word.utf8.first == first | 0x20
  }

  /// The text's parts between spaces and commas; numbers that touch stay together.
  var parts: [String] {
    text.split { " ,;+&".contains($0) }.map(String.init)
  }
}

extension Vocabulary {
  /// The keyword a line stands for, with or without the marks around it.
  func keyword(of line: Typed) -> Keyword? { keyword(line.text) ?? keyword(line.word) }
}

extension Character {
  /// The character in the form compared: ASCII digits, straight quotes.
  fileprivate var folded: String {
    if isASCII { return String(self) }
    switch self {
    case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{FF07}": return "'"
    case "\u{201C}", "\u{201D}": return "\""
    case "\u{FF1F}": return "?"
    case "\u{FF0C}", "\u{3001}": return ","
    default: break
    }
    let isDigit = unicodeScalars.first?.properties.generalCategory == .decimalNumber
    if isDigit, unicodeScalars.count == 1, let digit = wholeNumberValue { return String(digit) }
    return String(self)
  }
}

/// A number as people write it: digits with one optional fraction, no sign.
struct TypedNumber {
  /// The number.
  let value: Double
  /// What stands behind it.
  let rest: String

  /// Reads a number at the start of a text; `nil` when there is none.
  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 6 else { return nil }
    var number = String(digits)
    var rest = text.dropFirst(digits.count)
    if let point = rest.first, point == "." || point == "," {
      let fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      if !fraction.isEmpty, fraction.count <= 6 {
        number += "." + fraction
        rest = rest.dropFirst(fraction.count + 1)
      }
    }
    guard let value = Double(number) else { return nil }
    self.value = value
    self.rest = rest.trimmed
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmed: String {
    var result = drop(while: \.isWhitespace)
    while result.last?.isWhitespace == true { result = result.dropLast() }
    return String(result)
  }
}

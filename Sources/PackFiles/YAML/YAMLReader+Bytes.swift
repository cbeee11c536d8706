extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let dash = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let hash = UInt8(ascii: "#")
  static let quote = UInt8(ascii: "'")
  static let doubleQuote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")

  /// Whether it is a space or a tab.
  var isBlank: Bool { self == .space || self == .tab }
  /// Whether it opens or closes a flow list or mapping, or parts it.
  var isFlowMark: Bool { "[]{},".utf8.contains(self) }
  /// Whether names of anchors are made of it.
  var isNamePart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), .dash, UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension YAMLReader {
  /// The next byte; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The byte so many places on; `nil` behind the end.
  func byte(_ places: Int) -> UInt8? {
    position + places < bytes.count ? bytes[position + places] : nil
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { position >= bytes.count }

  /// Whether a blank, the end of the line or of the text stands so many places on.
  func isSpace(_ places: Int) -> Bool {
    guard let byte = byte(places) else { return true }
    return byte.isBlank || byte == .lineFeed
  }

  /// How many columns the next byte is behind the start of its line, in bytes; in what stands before
  /// it on the line there are only blanks and marks where this decides.
  var indent: Int { position - lineStart }

  /// The column of the next byte in characters, from 1.
  var column: Int {
    1 + bytes[lineStart..<position].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// A mistake at the next byte.
  func mistake(_ reason: String) -> YAMLMistake {
    YAMLMistake(reason: reason, line: line, column: column)
  }

  /// Goes over one byte.
  mutating func advance() {
    if bytes[position] == .lineFeed {
      line += 1
      lineStart = position + 1
    }
    position += 1
  }

  /// Goes over spaces and tabs.
  mutating func skipBlanks() {
    while position < bytes.count, bytes[position].isBlank { position += 1 }
  }

  /// Goes to the next byte that is neither a blank nor part of a comment, over ends of lines.
  ///
  /// - Throws: `YAMLMistake` at a tab where spaces say what belongs to what.
  mutating func skipToContent(tabs: Tabs) throws(YAMLMistake) {
    var tabs = tabs
    while true {
      while next == .space || next == .tab && tabs != .never { position += 1 }
      if next == .tab { throw mistake("a tab before the text; indent with spaces") }
      if next == .hash, position == lineStart || bytes[position - 1].isBlank { skipComment() }
      guard next == .lineFeed else { return }
      advance()
      if tabs == .onThisLine { tabs = .never }
    }
  }

  /// Where tabs may stand before a text.
  enum Tabs {
    /// Nowhere: a list or a mapping may begin.
    case never
    /// Behind a key, but not before a text on the next line.
    case onThisLine
    /// Everywhere, as between brackets.
    case asSpaces
  }

  /// Goes over blanks and a comment to the end of the line.
  ///
  /// - Returns: whether the line ends there.
  mutating func skipRestOfLine() -> Bool {
    skipBlanks()
    if next == .hash, position == lineStart || bytes[position - 1].isBlank { skipComment() }
    return isAtEnd || next == .lineFeed
  }

  private mutating func skipComment() {
    while position < bytes.count, bytes[position] != .lineFeed { position += 1 }
  }

  /// Whether `---` or `...` stands here at the start of a line.
  func isDocumentMark(_ mark: UInt8) -> Bool {
    position == lineStart && next == mark && byte(1) == mark && byte(2) == mark && isSpace(3)
  }

  /// Whether either of the two stands here.
  var isAtDocumentMark: Bool { isDocumentMark(.dash) || isDocumentMark(.dot) }
}

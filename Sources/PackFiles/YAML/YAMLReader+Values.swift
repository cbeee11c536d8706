import Knowledge

extension YAMLReader {
  /// Reads a value that is neither a list with dashes nor a mapping of lines.
  ///
  /// - Parameter outer: the indent of what it belongs to; lines it goes on in stand deeper.
  /// - Throws: `YAMLMistake` at the first mistake.
  mutating func readValue(inside outer: Int) throws(YAMLMistake) {
    let place = (line, column)
    switch next {
    case UInt8(ascii: "["), UInt8(ascii: "{"): try readFlow(inside: outer)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      builder.addText(try readBlockText(inside: outer), line: place.0, column: place.1)
    case .quote, .doubleQuote:
      builder.addText(try readQuoted(), line: place.0, column: place.1)
    case UInt8(ascii: "*"): try readAlias()
    default:
      try refuseReserved()
      try readPlain(inside: outer)
    }
  }

  /// Reads `&name` if it stands here, and the blanks behind it.
  mutating func readAnchor() throws(YAMLMistake) -> String? {
    guard next == UInt8(ascii: "&") else { return nil }
    let name = try readName()
    skipBlanks()
    return name
  }

  /// Reads `*name` and adds what the anchor names.
  mutating func readAlias() throws(YAMLMistake) {
    let place = mistake("no anchor ‘&’ of this name stands above")
    guard let range = anchors[try readName()] else { throw place }
    if builder.next + range.count > Self.nodeLimit { throw mistake("too much by aliases") }
    builder.addCopy(of: range)
  }

  /// More nodes than this are a mistake: aliases of aliases grow without end.
  private static let nodeLimit = 1_000_000

  private mutating func readName() throws(YAMLMistake) -> String {
    let start = position + 1
    position = start
    while let byte = next, byte.isNamePart { position += 1 }
    guard position > start, isSpace(0) || next?.isFlowMark == true else {
      throw mistake("a name of letters, digits and dashes is missing here")
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Refuses what cannot begin a plain text.
  func refuseReserved() throws(YAMLMistake) {
    switch next {
    case UInt8(ascii: "!"): throw mistake("a tag; a pack has none, put the text in quotes")
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "*"), .hash, .comma, UInt8(ascii: "]"),
      UInt8(ascii: "}"):
      throw mistake("no text begins so; put it in quotes")
    case .dash where isSpace(1): throw mistake("a ‘- ’ where no list can begin")
    case UInt8(ascii: "?") where isSpace(1): throw mistake("a ‘? ’; write the key with ‘: ’ alone")
    case .colon where isSpace(1): throw mistake("a ‘: ’ without a key")
    default: return
    }
  }

  /// Whether a key with its colon begins here.
  func startsKey() throws(YAMLMistake) -> Bool {
    var ahead = self
    if let mark = next, mark == .quote || mark == .doubleQuote {
      guard (try? ahead.readQuoted()) != nil, ahead.line == line else { return false }
    } else {
      guard let first = next, !first.isFlowMark, !"|>&*!%@`#".utf8.contains(first) else {
        return false
      }
      if first == UInt8(ascii: "?"), isSpace(1) { return false }
      ahead.position = ahead.endOfPlainLine(inFlow: false)
      guard ahead.position > position else { return false }
    }
    ahead.skipBlanks()
    return ahead.next == .colon && ahead.isSpace(1)
  }

  /// Where the plain text of this line ends, without blanks at its end.
  func endOfPlainLine(inFlow: Bool) -> Int {
    var end = position
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      if byte == .lineFeed { break }
      if byte == .hash, index > position, bytes[index - 1].isBlank { break }
      if inFlow, byte.isFlowMark { break }
      if byte == .colon, endsKey(index, inFlow: inFlow) { break }
      index += 1
      if !byte.isBlank { end = index }
    }
    return end
  }

  /// Whether the colon at an index ends a key.
  private func endsKey(_ index: Int, inFlow: Bool) -> Bool {
    guard index + 1 < bytes.count else { return true }
    let after = bytes[index + 1]
    return after.isBlank || after == .lineFeed || inFlow && after.isFlowMark
  }

  /// Reads a plain text, which may go on in deeper lines.
  private mutating func readPlain(inside outer: Int) throws(YAMLMistake) {
    let place = (line, column)
    var end = endOfPlainLine(inFlow: false)
    guard try goesOn(behind: end, inside: outer) else {
      builder.addText(bytes[position..<end], line: place.0, column: place.1)
      position = end
      return
    }
    var text = Array(bytes[position..<end])
    while try goesOn(behind: end, inside: outer) {
      position = end
      text += skipBreaks()
      end = endOfPlainLine(inFlow: false)
      text += bytes[position..<end]
    }
    position = end
    if next == .colon || byte(0)?.isBlank == true && colonFollows {
      throw mistake("a ‘: ’ in a text of several lines; put it in quotes")
    }
    builder.addText(text, line: place.0, column: place.1)
  }

  private var colonFollows: Bool {
    var ahead = self
    ahead.skipBlanks()
    return ahead.next == .colon
  }

  /// Whether a plain text that ends there in its line goes on in a line below.
  private func goesOn(behind end: Int, inside outer: Int) throws(YAMLMistake) -> Bool {
    var ahead = self
    ahead.position = end
    ahead.skipBlanks()
    guard ahead.next == .lineFeed else { return false }
    while ahead.next == .lineFeed {
      ahead.advance()
      ahead.skipBlanks()
    }
    guard !ahead.isAtEnd, ahead.next != .hash, ahead.indent > outer else { return false }
    var start = ahead
    start.position = ahead.lineStart
    if start.isAtDocumentMark { return false }
    if ahead.bytes[ahead.lineStart..<ahead.position].prefix(outer + 1).contains(.tab) {
      throw ahead.mistake("a tab before the text; indent with spaces")
    }
    return true
  }

  /// Goes over the end of a line, empty lines and the blanks of the next.
  ///
  /// - Returns: what stands for them: a space for one end, one end fewer for more.
  mutating func skipBreaks() -> [UInt8] {
    skipBlanks()
    var count = 0
    while next == .lineFeed {
      advance()
      skipBlanks()
      count += 1
    }
    return count == 1 ? [.space] : Array(repeating: .lineFeed, count: max(0, count - 1))
  }
}

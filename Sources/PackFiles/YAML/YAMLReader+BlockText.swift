import Knowledge

extension YAMLReader {
  /// How a block text is read, from the marks behind its `|` or `>`.
  private struct Header {
    /// Whether the ends of lines stay.
    let isLiteral: Bool
    /// What happens to ends of lines behind the text: `-` none stays, `+` all stay, `nil` one stays.
    var chomping: UInt8?
    /// How much deeper its lines stand, where that is said.
    var depth: Int?
  }

  /// Reads a text of lines that stand deeper, behind `|` or `>`.
  ///
  /// - SeeAlso: YAML 1.2.2, section 8.1.
  mutating func readBlockText(inside outer: Int) throws(YAMLMistake) -> [UInt8] {
    let header = try readHeader()
    if next == .lineFeed { advance() }
    var text: [UInt8] = []
    var breaks = skipEmptyLines(limit: header.depth.map { max(outer, 0) + $0 })
    let own = header.depth.map { max(outer, 0) + $0 } ?? max(indent, outer + 1, 1)
    if header.depth == nil, next == .tab { throw mistake("a tab before the text; use spaces") }
    var lineEnd = 0
    var wasDeeper = false
    var isFirst = true
    while !isAtEnd, indent == own, !isAtDocumentMark {
      let isDeeper = next?.isBlank == true
      if !isFirst, !header.isLiteral, !wasDeeper, !isDeeper {
        if breaks == 0 { text.append(.space) }
      } else {
        text += Array(repeating: .lineFeed, count: lineEnd)
      }
      text += Array(repeating: .lineFeed, count: breaks)
      (wasDeeper, isFirst) = (isDeeper, false)
      let start = position
      while let byte = next, byte != .lineFeed { position += 1 }
      text += bytes[start..<position]
      lineEnd = isAtEnd ? 0 : 1
      if !isAtEnd { advance() }
      breaks = skipEmptyLines(limit: own)
    }
    if header.chomping != .dash { text += Array(repeating: .lineFeed, count: lineEnd) }
    if header.chomping == UInt8(ascii: "+") {
      text += Array(repeating: .lineFeed, count: breaks)
    }
    return text
  }

  private mutating func readHeader() throws(YAMLMistake) -> Header {
    var header = Header(isLiteral: next == UInt8(ascii: "|"))
    position += 1
    while let mark = next, !isSpace(0) {
      if mark == .dash || mark == UInt8(ascii: "+"), header.chomping == nil {
        header.chomping = mark
      } else if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(mark), header.depth == nil {
        header.depth = Int(mark - UInt8(ascii: "0"))
      } else {
        throw mistake("text right behind ‘|’ or ‘>’; begin it on the next line")
      }
      position += 1
    }
    guard skipRestOfLine() else {
      throw mistake("text right behind ‘|’ or ‘>’; begin it on the next line")
    }
    return header
  }

  /// Goes over empty lines, and over the spaces before a line up to a limit.
  ///
  /// - Returns: how many empty lines there were.
  private mutating func skipEmptyLines(limit: Int?) -> Int {
    var count = 0
    while true {
      while next == .space, limit.map({ indent < $0 }) ?? true { position += 1 }
      guard next == .lineFeed else { return count }
      advance()
      count += 1
    }
  }
}

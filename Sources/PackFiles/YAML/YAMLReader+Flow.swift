import Knowledge

extension YAMLReader {
  /// Reads `[…]` or `{…}`, which may go on in deeper lines.
  mutating func readFlow(inside outer: Int) throws(YAMLMistake) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { throw mistake("too many lists and mappings in one another") }
    let begun = mistake("a bracket without its end")
    let isList = next == UInt8(ascii: "[")
    let node = builder.open(isList ? .list : .mapping, line: line, column: column)
    position += 1
    var count = 0
    try skipInFlow(begun, inside: outer)
    while next != UInt8(ascii: isList ? "]" : "}") {
      if isList {
        try readPart(begun, inside: outer)
      } else {
        try readEntry(begun, inside: outer)
      }
      count += 1
      try skipInFlow(begun, inside: outer)
      if next == .comma {
        position += 1
        try skipInFlow(begun, inside: outer)
      } else if next != UInt8(ascii: isList ? "]" : "}") {
        throw mistake("a ‘,’ is missing before this")
      }
    }
    position += 1
    builder.close(node, count: count)
  }

  private mutating func readPart(
    _ begun: YAMLMistake,
    inside outer: Int
  ) throws(YAMLMistake) {
    try readFlowNode(inside: outer)
    try skipInFlow(begun, inside: outer)
    if next == .colon { throw mistake("a ‘:’ in a list; put braces around key and value") }
  }

  private mutating func readEntry(
    _ begun: YAMLMistake,
    inside outer: Int
  ) throws(YAMLMistake) {
    guard let first = next, !"[{*&".utf8.contains(first) else { throw mistake("no text as a key") }
    let place = (line, column)
    try readFlowNode(inside: outer)
    if line != place.0 { throw mistake("a key of several lines") }
    try skipInFlow(begun, inside: outer)
    guard next == .colon, first == .quote || first == .doubleQuote || isSpace(1) else {
      throw mistake("a ‘: ’ is missing before this")
    }
    position += 1
    try skipInFlow(begun, inside: outer)
    if next == .comma || next == UInt8(ascii: "}") {
      builder.addText([], line: line, column: column)
    } else {
      try readFlowNode(inside: outer)
    }
  }

  private mutating func readFlowNode(inside outer: Int) throws(YAMLMistake) {
    let start = (line, column)
    let anchor = try readAnchor()
    if anchor != nil { try skipToContent(tabs: .asSpaces) }
    let first = builder.next
    let place = (line, column)
    switch next {
    case UInt8(ascii: "["), UInt8(ascii: "{"): try readFlow(inside: outer)
    case UInt8(ascii: "*"): try readAlias()
    case .quote, .doubleQuote:
      builder.addText(try readQuoted(), line: place.0, column: place.1)
    default:
      if isAtEnd { throw mistake("a bracket without its end") }
      try refuseReserved()
      if next == .colon || next == UInt8(ascii: "?") {
        throw mistake("no text begins so; put it in quotes")
      }
      builder.addText(try readFlowPlain(), line: place.0, column: place.1)
    }
    if let anchor { name(first, anchor, line: start.0, column: start.1) }
  }

  /// Reads a plain text in brackets, which may go on in the next lines.
  private mutating func readFlowPlain() throws(YAMLMistake) -> [UInt8] {
    var text: [UInt8] = []
    while true {
      let end = endOfPlainLine(inFlow: true)
      if end == position { throw mistake("no text begins so; put it in quotes") }
      text += bytes[position..<end]
      position = end
      var ahead = self
      let breaks = ahead.skipBreaks()
      guard ahead.line != line, let byte = ahead.next, !byte.isFlowMark, byte != .hash,
        ahead.endOfPlainLine(inFlow: true) > ahead.position
      else { return text }
      text += breaks
      self = ahead
    }
  }

  /// Goes over blanks, comments and ends of lines between the parts of brackets.
  ///
  /// - Throws: `YAMLMistake` at the end of the text, of the document, or of what it belongs to.
  private mutating func skipInFlow(
    _ begun: YAMLMistake,
    inside outer: Int
  ) throws(YAMLMistake) {
    let lineBefore = line
    try skipToContent(tabs: .asSpaces)
    if isAtEnd || isAtDocumentMark { throw begun }
    let isBracket = next == UInt8(ascii: "]") || next == UInt8(ascii: "}")
    if line != lineBefore, indent <= outer, !isBracket {
      throw mistake("not indented deeper than the line that the bracket stands in")
    }
  }
}

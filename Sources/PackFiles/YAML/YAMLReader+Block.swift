import Knowledge

extension YAMLReader {
  /// Reads the node that starts at the next byte, which begins its line or follows `- `.
  ///
  /// - Parameter outer: the indent of what it belongs to; its own lines stand deeper.
  /// - Throws: `YAMLMistake` at the first mistake.
  mutating func readNode(inside outer: Int) throws(YAMLMistake) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { throw mistake("too many lists and mappings in one another") }
    let (lineBefore, columnBefore) = (line, column)
    let anchor = try readAnchor()
    if anchor != nil { try skipToContent(tabs: .onThisLine) }
    let first = builder.next
    if anchor != nil, isAtEnd || indent <= outer && line != lineBefore {
      throw mistake("an anchor without anything behind it")
    } else if isAtDash {
      try readList()
    } else if try startsKey() {
      if anchor != nil, line == lineBefore { throw mistake("an anchor before a key") }
      try readMapping()
    } else {
      try readValue(inside: outer)
    }
    if let anchor { name(first, anchor, line: lineBefore, column: columnBefore) }
  }

  /// Notes that an anchor at a place names what has been read.
  mutating func name(_ first: Int, _ anchor: String, line: Int, column: Int) {
    anchors[anchor] = first..<builder.next
    builder.place(first, line: line, column: column)
  }

  /// Whether a `- ` of a list stands here.
  var isAtDash: Bool { next == .dash && isSpace(1) }

  /// Reads a list; every part begins with a `- ` at the same indent.
  private mutating func readList() throws(YAMLMistake) {
    let own = indent
    let list = builder.open(.list, line: line, column: column)
    var count = 0
    while !isAtEnd, indent == own, isAtDash, !isAtDocumentMark {
      let place = (line, column + 1)
      position += 1
      try skipToContent(tabs: .never)
      if !isAtEnd, line == place.0 || indent > own && !isAtDocumentMark {
        try readNode(inside: own)
      } else {
        builder.addText([], line: place.0, column: place.1)
      }
      count += 1
      try finishLine()
    }
    try refuseDeeper(than: own)
    builder.close(list, count: count)
  }

  /// Reads a mapping; every key stands at the same indent.
  private mutating func readMapping() throws(YAMLMistake) {
    let own = indent
    let mapping = builder.open(.mapping, line: line, column: column)
    var count = 0
    while !isAtEnd, indent == own, !isAtDocumentMark {
      if isAtDash { throw mistake("a ‘- ’ among keys") }
      try readKey()
      try readValue(ofKeyAt: own)
      count += 1
      try finishLine()
    }
    try refuseDeeper(than: own)
    builder.close(mapping, count: count)
  }

  /// Reads a key and goes over its colon.
  private mutating func readKey() throws(YAMLMistake) {
    guard try startsKey() else { throw mistake("a key with ‘: ’ is missing here") }
    let place = (line, column)
    if let mark = next, mark == .quote || mark == .doubleQuote {
      builder.addText(try readQuoted(), line: place.0, column: place.1)
      skipBlanks()
    } else {
      let end = endOfPlainLine(inFlow: false)
      builder.addText(bytes[position..<end], line: place.0, column: place.1)
      position = end
      skipBlanks()
    }
    position += 1
  }

  private mutating func readValue(ofKeyAt own: Int) throws(YAMLMistake) {
    let place = (line, column)
    skipBlanks()
    let columnOfAnchor = column
    let anchor = try readAnchor()
    let first = builder.next
    try skipToContent(tabs: .onThisLine)
    if line == place.0, !isAtEnd {
      try readValue(inside: own)
    } else if !isAtEnd, indent > own, !isAtDocumentMark {
      try readNode(inside: own)
    } else if !isAtEnd, indent == own, isAtDash, !isAtDocumentMark {
      // A list may stand as far left as the key it belongs to.
      depth += 1
      if depth > Self.depthLimit { throw mistake("too many lists and mappings in one another") }
      try readList()
      depth -= 1
    } else {
      builder.addText([], line: place.0, column: place.1)
    }
    if let anchor { name(first, anchor, line: place.0, column: columnOfAnchor) }
  }

  /// Goes to the next line with content; nothing else may stand on this one.
  private mutating func finishLine() throws(YAMLMistake) {
    let begun = line
    try skipToContent(tabs: .onThisLine)
    if line == begun, !isAtEnd, indent > 0, !isFirstOnLine { throw mistake(surplus) }
  }

  private var isFirstOnLine: Bool { bytes[lineStart..<position].allSatisfy(\.isBlank) }

  /// What to say of text behind a value.
  private var surplus: String {
    next == .colon ? "a second ‘: ’ in a line; put the text in quotes" : "text behind a value"
  }

  private func refuseDeeper(than own: Int) throws(YAMLMistake) {
    if !isAtEnd, indent > own { throw mistake("indented deeper than the line it belongs to") }
  }
}

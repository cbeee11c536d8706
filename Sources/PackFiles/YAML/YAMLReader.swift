import Knowledge

/// Reads a YAML text into the outlines of a pack.
///
/// It reads YAML 1.2 as people write it: block and flow lists and mappings, plain, quoted and block
/// texts, comments, anchors and aliases. What a pack has no use for is a mistake and is named: tags,
/// directives, several documents, `? ` before a key, keys that are not texts.
///
/// - SeeAlso: https://yaml.org/spec/1.2.2/
struct YAMLReader {
  /// The text, its lines ended by line feeds alone.
  let bytes: [UInt8]
  /// The position of the next byte.
  var position = 0
  /// The line of the next byte, from 1.
  var line = 1
  /// The position where that line starts.
  var lineStart = 0
  /// How many lists and mappings stand around the next byte.
  var depth = 0
  /// The nodes that anchors name.
  var anchors: [String: Range<Int>] = [:]
  /// Where the nodes go.
  var builder = OutlineBuilder()

  /// More lists and mappings in one another than this are a mistake.
  static let depthLimit = 100

  /// Reads a file's outline.
  ///
  /// - Throws: `YAMLMistake` at the first mistake.
  static func outline(of bytes: [UInt8]) throws(YAMLMistake) -> OutlineBuilder {
    var reader = YAMLReader(bytes: plainLines(bytes))
    try reader.readDocument()
    return reader.builder
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The text without a byte order mark, every line ended by a line feed alone.
  private static func plainLines(_ bytes: [UInt8]) -> [UInt8] {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard hasMark || bytes.contains(.carriageReturn) else { return bytes }
    var plain: [UInt8] = []
    for (index, byte) in bytes.enumerated().dropFirst(hasMark ? 3 : 0) {
      if byte == .lineFeed, index > 0, bytes[index - 1] == .carriageReturn { continue }
      plain.append(byte == .carriageReturn ? .lineFeed : byte)
    }
    return plain
  }

  private mutating func readDocument() throws(YAMLMistake) {
    try refuseControlCharacters()
    try skipToContent(tabs: .never)
    if isDocumentMark(.dash) {
      position += 3
      try skipToContent(tabs: .never)
    }
    if isAtEnd || isDocumentMark(.dash) || isDocumentMark(.dot) { throw mistake("nothing in it") }
    try readNode(inside: -1)
    if !isAtDocumentMark, !skipRestOfLine() {
      throw mistake("text behind the end of what stands above it")
    }
    try skipToContent(tabs: .never)
    if isDocumentMark(.dot) {
      position += 3
      try skipToContent(tabs: .never)
    }
    if isDocumentMark(.dash) { throw mistake("a second document; keep one in a file") }
    if !isAtEnd { throw mistake("text behind the end of what stands above it") }
  }

  private mutating func refuseControlCharacters() throws(YAMLMistake) {
    let plain = { (byte: UInt8) in
      byte >= .space && byte != 0x7F || byte == .lineFeed || byte == .tab
    }
    guard let index = bytes.firstIndex(where: { !plain($0) }) else { return }
    while position < index { advance() }
    throw mistake("a control character")
  }
}

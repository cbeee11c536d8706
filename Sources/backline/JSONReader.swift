/// Reads a JSON value strictly: nothing that RFC 8259 does not allow, nothing behind the value.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// That a text is no JSON.
  struct Mistake: Error {}

  /// More lists and objects in one another than this are a mistake.
  private static let depthLimit = 100

  /// The value that a text holds.
  ///
  /// - Throws: `Mistake` when it holds none, or more than one.
  static func value(of bytes: [UInt8]) throws(Mistake) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    guard reader.next == nil else { throw Mistake() }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a value and the spaces around it.
  private mutating func value() throws(Mistake) -> JSONValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw Mistake() }
    skipSpaces()
    defer { skipSpaces() }
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .list(try list())
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object() throws(Mistake) -> [String: JSONValue] {
    var values: [String: JSONValue] = [:]
    try parts(until: UInt8(ascii: "}")) { (reader) throws(Mistake) in
      let key = try reader.text()
      reader.skipSpaces()
      try reader.expect(UInt8(ascii: ":"))
      values[key] = try reader.value()
    }
    return values
  }

  private mutating func list() throws(Mistake) -> [JSONValue] {
    var values: [JSONValue] = []
    try parts(until: UInt8(ascii: "]")) { (reader) throws(Mistake) in
      values.append(try reader.value())
    }
    return values
  }

  /// Reads what stands between brackets, parted by commas.
  private mutating func parts(
    until end: UInt8,
    part: (inout JSONReader) throws(Mistake) -> Void
  ) throws(Mistake) {
    position += 1
    skipSpaces()
    if next == end {
      position += 1
      return
    }
    while true {
      skipSpaces()
      try part(&self)
      if next == end {
        position += 1
        return
      }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Mistake) -> JSONValue {
    for byte in word.utf8 { try expect(byte) }
    return value
  }

  private mutating func number() throws(Mistake) -> Double {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Double(text), number.isFinite else { throw Mistake() }
    return number
  }

  private mutating func digits() throws(Mistake) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw Mistake() }
  }
}

extension JSONReader {
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpaces() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func expect(_ byte: UInt8) throws(Mistake) {
    guard next == byte else { throw Mistake() }
    position += 1
  }

  /// Reads a text with its quotes.
  private mutating func text() throws(Mistake) -> String {
    try expect(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: text, as: UTF8.self) else { throw Mistake() }
        return text
      case UInt8(ascii: "\\"): text += String(Character(try escape())).utf8
      case 0..<0x20: throw Mistake()
      default: text.append(byte)
      }
    }
    throw Mistake()
  }

  /// Reads what stands behind a backslash.
  private mutating func escape() throws(Mistake) -> Unicode.Scalar {
    guard let code = next else { throw Mistake() }
    position += 1
    switch code {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(code)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try numberedScalar()
    default: throw Mistake()
    }
  }

  /// Reads four hexadecimal digits, or twice four where they are a pair of UTF-16.
  private mutating func numberedScalar() throws(Mistake) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    try expect(UInt8(ascii: "\\"))
    try expect(UInt8(ascii: "u"))
    let second = try unit()
    guard UTF16.isLeadSurrogate(first), UTF16.isTrailSurrogate(second) else { throw Mistake() }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func unit() throws(Mistake) -> UInt16 {
    let end = position + 4
    guard end <= bytes.count else { throw Mistake() }
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    guard !text.hasPrefix("+"), !text.hasPrefix("-"), let unit = UInt16(text, radix: 16) else {
      throw Mistake()
    }
    position = end
    return unit
  }
}

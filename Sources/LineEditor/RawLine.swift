internal import CLineEditor

/// The bytes of one line as they come in, kept only as far as they can matter.
struct RawLine {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let carriageReturn: UInt8 = 0x0D

  /// No line is kept beyond this, whatever is asked for.
  private static let greatestLimit = 1 << 30

  private let limit: Int
  private let mayHaveMark: Bool
  private var kept: [UInt8] = []
  private var length = 0

  /// A line of at most `limit` bytes; only the first of an input may begin with a byte order mark.
  init(limit: Int, mayHaveMark: Bool) {
    self.limit = min(max(limit, 0), Self.greatestLimit)
    self.mayHaveMark = mayHaveMark
  }

  /// Adds bytes without a line feed.
  ///
  /// What cannot be part of a line within the limit is counted, not kept.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    let room = limit - kept.count + Self.mark.count + 1
    kept.append(contentsOf: bytes.prefix(room))
    length += bytes.count
  }

  /// Whether there is nothing but the marks that surround text.
  var isBlank: Bool { isWhole && text.isEmpty }

  /// The line, cleaned; or that it is too long.
  var event: LineEvent {
    guard isWhole && text.count <= limit else { return .tooLong(limit: limit) }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: String(decoding: text, as: UTF8.self).unicodeScalars.map(cleaned))
    return .line(String(line))
  }

  private var isWhole: Bool { kept.count == length }

  /// The bytes without byte order mark and carriage return.
  private var text: ArraySlice<UInt8> {
    var text = kept[...]
    if mayHaveMark && text.starts(with: Self.mark) { text = text.dropFirst(Self.mark.count) }
    if text.last == Self.carriageReturn { text = text.dropLast() }
    return text
  }
}

private func cleaned(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  if scalar == "\t" { return " " }
  return line_editor_allows(scalar.value) == 1 ? scalar : "\u{FFFD}"
}

/// One thing a record says, as it lies in its box.
package struct Entry: Sendable, Equatable {
  /// What it is.
  package enum Kind: String, Sendable {
    /// The first: what the record says of itself.
    case begun
    /// Something that happened in the session.
    case event
    /// Something that happened in the session that this one goes on from.
    case copied
    /// The last: how the session ended.
    case closed
  }

  /// What it is.
  package let kind: Kind
  /// How many entries there were to keep so far, from 1 for the first event, those not saved among them.
  package let count: Int
  /// When it happened.
  package let instant: Instant
  /// The hash of the box before, in digits; empty for the first.
  let previous: String
  /// The words of it: a header, an event as it is written, or how the session ended.
  package let line: String

  init(kind: Kind, count: Int, instant: Instant, previous: String, line: String) {
    (self.kind, self.count, self.instant) = (kind, count, instant)
    (self.previous, self.line) = (previous, line)
  }

  /// The same in another place.
  func moved(to kind: Kind, count: Int, previous: String) -> Entry {
    Entry(kind: kind, count: count, instant: instant, previous: previous, line: line)
  }
}

/// How an entry becomes bytes of a size that says little.
///
/// A line with the version of the form, the kind, the count, the three numbers of the instant and the
/// hash of the box before (`-` for none); a line feed; the words; zeros. Four bytes before all of it say
/// how long it is without the zeros.
extension Entry {
  private static let version = "1"

  /// What a count can be; whoever has the public key can seal anything.
  private static let counts = 0...1_000_000

  /// The bytes, filled up so that they and `overhead` more are a multiple of 256.
  func padded(overhead: Int) -> [UInt8] {
    let words = [
      Self.version, kind.rawValue, "\(count)", "\(instant.wall)", "\(instant.offset)",
      "\(instant.elapsed)", previous.isEmpty ? "-" : previous,
    ]
    let text = Array((words.joined(separator: " ") + "\n" + line).utf8)
    var bytes = withUnsafeBytes(of: UInt32(text.count).bigEndian) { Array($0) } + text
    let rest = (bytes.count + overhead) % 256
    if rest > 0 { bytes += [UInt8](repeating: 0, count: 256 - rest) }
    return bytes
  }

  /// Reads bytes back; `nil` when they are of no form known here.
  init?(padded bytes: [UInt8]) {
    guard bytes.count >= 4 else { return nil }
    let length = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - 4,
      let text = String(validating: bytes[4..<4 + length], as: UTF8.self),
      let end = text.utf8.firstIndex(of: 0x0A)
    else { return nil }
    let words = text[..<end].split(separator: " ")
    guard words.count == 7, words[0] == Self.version, let kind = Kind(rawValue: String(words[1])),
      let count = Int(words[2]), Self.counts.contains(count),
      let instant = Instant(words[3], words[4], words[5])
    else { return nil }
    self.init(
      kind: kind,
      count: count,
      instant: instant,
      previous: words[6] == "-" ? "" : String(words[6]),
      line: String(text[text.utf8.index(after: end)...])
    )
  }
}

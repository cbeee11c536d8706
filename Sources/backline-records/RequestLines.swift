import Glibc

/// The lines of a descriptor, each of at most so many bytes.
struct RequestLines {
  let descriptor: Int32
  let limit: Int
  /// What was read of lines that are not complete yet.
  private var rest: [UInt8] = []
  /// Whether the line that is being read is too long, and is read away.
  private var isTooLong = false

  /// A line, or that it is none.
  enum Request {
    case line(String)
    /// It was too long, or is no UTF-8 text.
    case unusable
  }

  init(descriptor: Int32, limit: Int) { (self.descriptor, self.limit) = (descriptor, limit) }

  /// The next line; `nil` at the end, where half a line counts for nothing.
  mutating func next() -> Request? {
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        let line = rest[..<end]
        let isUsable = !isTooLong && line.count <= limit
        isTooLong = false
        let text = isUsable ? String(validating: line, as: UTF8.self) : nil
        rest.removeSubrange(...end)
        return text.map(Request.line) ?? .unusable
      }
      if rest.count > limit {
        isTooLong = true
        rest.removeAll()
      }
      guard fill() else { return nil }
    }
  }

  /// Reads more; false at the end.
  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest += chunk[..<count]
      return true
    }
  }
}

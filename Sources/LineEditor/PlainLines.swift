internal import CLineEditor
internal import Glibc

/// Lines read from a pipe or a file, as bytes: no prompt, no echo, no editing keys.
///
/// Lines end with a line feed; a carriage return before it, or at the end of the input, belongs
/// to the ending. A byte order mark at the start of the input is no text. A last line without an
/// ending counts unless it is empty.
package struct PlainLines: Sendable {
  private let descriptor: Int32
  /// What was read and not used yet, from `position` on.
  private var block: [UInt8] = []
  private var position = 0
  private var isAtStart = true
  /// The event after which there are no more lines.
  private var end: LineEvent?

  /// Reads lines from `descriptor`, which stays open.
  ///
  /// After `catchSignals()` a signal ends the reading instead of the program.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Makes SIGTERM, SIGHUP and SIGINT arrive as `LineEvent.terminated`, and ignores SIGPIPE.
  package static func catchSignals() {
    line_editor_catch_signals()
  }

  /// Reads one line of at most `limit` bytes, its ending not counted.
  ///
  /// Tabs become spaces. What cannot be text (ill-formed UTF-8, and whatever
  /// `line_editor_allows` refuses) becomes U+FFFD, so that it is never taken for a clean answer;
  /// such a line may be longer than `limit`.
  /// A line over the limit is read away in constant memory. `LineEvent.ended` and `.failed` are given
  /// again at every further call.
  package mutating func next(limit: Int) -> LineEvent {
    let signal = line_editor_caught_signal()
    if signal != 0 { return .terminated(signal: signal) }
    if let end { return end }
    var line = RawLine(limit: limit, mayHaveMark: isAtStart)
    while true {
      if takeUpToLineFeed(into: &line) {
        isAtStart = false
        return line.event
      }
      switch fill() {
      case .more: continue
      case .terminated(let signal): return .terminated(signal: signal)
      case .none(let last):
        end = last
        return last == .ended && !line.isBlank ? line.event : last
      }
    }
  }
}

extension PlainLines {
  private enum Filling {
    case more
    case terminated(signal: Int32)
    case none(LineEvent)
  }

  private static let blockSize = 65536

  /// Moves what the block holds of the line into `line`; true when the line feed was among it.
  private mutating func takeUpToLineFeed(into line: inout RawLine) -> Bool {
    block.withUnsafeBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
      guard let start = rest.baseAddress, !rest.isEmpty else { return false }
      guard let lineFeed = memchr(start, 0x0A, rest.count) else {
        line.append(rest)
        position += rest.count
        return false
      }
      let length = UnsafeRawPointer(lineFeed) - start
      line.append(UnsafeRawBufferPointer(rebasing: rest[..<length]))
      position += length + 1
      return true
    }
  }

  /// Reads the next block, waiting so that a signal ends the wait even if it came just before.
  private mutating func fill() -> Filling {
    while true {
      let problem = line_editor_wait(descriptor, -1)
      let signal = line_editor_caught_signal()
      if signal != 0 { return .terminated(signal: signal) }
      if problem == EINTR { continue }
      var count = 0
      block = [UInt8](unsafeUninitializedCapacity: Self.blockSize) { buffer, initialized in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        initialized = max(count, 0)
      }
      position = 0
      if count > 0 { return .more }
      if count == 0 { return .none(.ended) }
      let reason = errno
      if reason != EINTR && reason != EAGAIN { return .none(.failed(errno: reason)) }
    }
  }
}

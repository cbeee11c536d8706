internal import CLineEditor
internal import Glibc

/// Why a terminal cannot be read from.
package enum TerminalError: Error, Sendable, Equatable {
  /// Standard input or output is no terminal (`ENOTTY`), the program runs in the background of
  /// its terminal (`EIO`), or the settings cannot be changed.
  case unusable(errno: Int32)
}

/// Lines typed at the terminal, with a prompt, editing keys and completion.
///
/// There is one terminal, so the settings belong to the process, not to the value.
package struct TerminalLines: Sendable {
  /// Columns of the terminal on standard output; `nil` when it is no terminal or does not say.
  package static var columns: Int? {
    let columns = Int(line_editor_columns())
    return columns > 0 ? columns : nil
  }

  /// Whether the opened terminal takes escape sequences: not when it was opened plain, or
  /// `TERM` is dumb, unset or unknown.
  package static var takesEscapes: Bool { line_editor_takes_escapes() == 1 }

  /// Prepares the terminal on standard input and output.
  ///
  /// From here to `close()` no key sends a signal, and SIGTERM, SIGHUP and SIGINT arrive as
  /// `LineEvent.terminated`. The settings come back at `exit` and before a crash too.
  ///
  /// - Parameter isPlain: Whether nothing but text is written, whatever the terminal could do: what
  ///   reads the screen aloud needs it.
  /// - Returns: The lines of the terminal.
  /// - Throws: `TerminalError.unusable` when there is no terminal to read from.
  package static func open(isPlain: Bool = false) throws(TerminalError) -> TerminalLines {
    let problem = line_editor_open(isPlain ? 1 : 0)
    guard problem == 0 else { throw .unusable(errno: problem) }
    return TerminalLines()
  }

  /// The most bytes `line_editor_read` takes.
  private static let greatestLimit = 65535

  private init() {}

  /// Asks for one line.
  ///
  /// Keys pressed before the prompt appears are thrown away.
  /// - Parameters:
  ///   - prompt: What stands before the answer: short, without escape sequences.
  ///   - candidates: Whole lines that Tab completes from, in the order they are shown.
  ///   - limit: The most bytes of UTF-8 the line can have; more cannot be typed. From 0 to 65535.
  ///   - patience: How long to wait for the next key, the machine's sleep included; `nil` or nothing
  ///     is without end.
  /// - Returns: what the line came to; never `LineEvent.tooLong`.
  package func next(
    prompt: String,
    candidates: [String],
    limit: Int,
    patience: Duration? = nil
  ) -> LineEvent {
    let capacity = min(max(limit, 0), Self.greatestLimit) + 1
    return withCStrings(candidates) { candidates in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { line in
        defer { if let start = line.baseAddress { explicit_bzero(start, line.count) } }
        var signal: Int32 = 0
        let outcome = line_editor_read(
          prompt,
          candidates.baseAddress,
          candidates.count,
          patience.map(milliseconds) ?? 0,
          line.baseAddress,
          line.count,
          &signal
        )
        return event(outcome, line: line, signal: signal)
      }
    }
  }

  /// Gives the terminal back as it was before `open()`.
  package func close() {
    line_editor_close()
  }

  private func event(
    _ outcome: Int32,
    line: UnsafeMutableBufferPointer<CChar>,
    signal: Int32
  ) -> LineEvent {
    switch Int(outcome) {
    case LINE_EDITOR_LINE:
      let bytes = line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
      return .line(String(decoding: bytes, as: UTF8.self))
    case LINE_EDITOR_INTERRUPTED: return .interrupted
    case LINE_EDITOR_END: return .ended
    case LINE_EDITOR_IDLE: return .idle
    default: return .terminated(signal: signal)
    }
  }
}

/// Whole milliseconds, a started one counted; no more than a timer takes.
private func milliseconds(_ duration: Duration) -> Int64 {
  let most = Duration.seconds(Int32.max)
  let (seconds, attoseconds) = min(max(duration, .zero), most).components
  let perMillisecond: Int64 = 1_000_000_000_000_000
  return seconds * 1000 + (attoseconds + perMillisecond - 1) / perMillisecond
}

/// Lends `strings` to C for the length of one call.
private func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return copies.map { UnsafePointer($0) }.withUnsafeBufferPointer(body)
}

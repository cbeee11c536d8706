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

  /// Rows of the terminal on standard output; `nil` when it is no terminal or does not say.
  package static var rows: Int? {
    let rows = Int(line_editor_rows())
    return rows > 0 ? rows : nil
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
  ///   - patience: How long to wait for the next key; without end when nothing is said.
  ///   - begun: What a reading that ended with `LineEvent.quiet` had come to, to go on with it; `nil`
  ///     to begin anew.
  /// - Returns: what the line came to; never `LineEvent.tooLong`.
  package func next(
    prompt: String,
    candidates: [String],
    limit: Int,
    patience: Patience = Patience(),
    continuing begun: String? = nil
  ) -> LineEvent {
    let capacity = min(max(limit, 0), Self.greatestLimit) + 1
    return withCStrings(candidates) { candidates in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { line in
        defer { if let start = line.baseAddress { explicit_bzero(start, line.count) } }
        line.initialize(repeating: 0)
        for (place, byte) in (begun ?? "").utf8.prefix(capacity - 1).enumerated() {
          line[place] = CChar(bitPattern: byte)
        }
        var signal: Int32 = 0
        var limits = patience.limits
        let outcome = line_editor_read(
          prompt,
          candidates.baseAddress,
          candidates.count,
          &limits,
          begun == nil ? 0 : 1,
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
    var text: String {
      String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    switch Int(outcome) {
    case LINE_EDITOR_LINE: return .line(text)
    case LINE_EDITOR_QUIET: return .quiet(begun: text)
    case LINE_EDITOR_INTERRUPTED: return .interrupted
    case LINE_EDITOR_END: return .ended
    case LINE_EDITOR_IDLE: return .idle
    default: return .terminated(signal: signal)
    }
  }
}

extension TerminalLines {
  /// How long a reading waits for the next key, the machine's sleep included.
  package struct Patience: Sendable, Equatable {
    /// After this long a warning is due (`LineEvent.quiet`); `nil` for none.
    package var warning: Duration?
    /// After this long the reading is over (`LineEvent.idle`); `nil` is without end.
    package var end: Duration?
    /// Whether the time begins with the first key, and not before.
    package var beginsWithKey: Bool

    package init(warning: Duration? = nil, end: Duration? = nil, beginsWithKey: Bool = false) {
      self.warning = warning
      self.end = end
      self.beginsWithKey = beginsWithKey
    }

    fileprivate var limits: line_editor_patience {
      line_editor_patience(
        warning: warning.map(milliseconds) ?? 0,
        end: end.map(milliseconds) ?? 0,
        begins_with_key: beginsWithKey ? 1 : 0
      )
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

import Chat
import Glibc
import LineEditor
import ProgramSupport

/// Where typed lines come from: readline on a terminal, plain lines elsewhere.
struct Keyboard {
  private var source: Source

  private enum Source {
    case terminal(TerminalLines)
    case plain(PlainLines)
  }

  /// What came of waiting for a line.
  enum Reading {
    /// Something for the conversation.
    case input(Session.Input)
    /// Ctrl-C.
    case interrupted
    /// Nobody touched a key for too long.
    case idle
    /// Nobody touched a key for so long that a warning is due; the next reading goes on with this.
    case quiet(begun: String)
    /// Somebody new is there.
    case newPerson
    /// A signal that ends the program.
    case terminated(signal: Int32)
  }

  /// Opens the keyboard.
  ///
  /// - Throws: `Failure.cannotRead` when the terminal cannot be prepared.
  init() throws(Failure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      PlainLines.catchSignals()
      source = .plain(PlainLines(descriptor: STDIN_FILENO))
      return
    }
    do throws(TerminalError) {
      source = .terminal(try TerminalLines.open(isPlain: TextScreen.isAccessible))
    } catch {
      switch error {
      case .unusable(let errno): throw .cannotRead(errno: errno)
      }
    }
  }

  /// Waits for the next line.
  ///
  /// Lines that come through a pipe are echoed behind the prompt, so that the output reads like the
  /// conversation. Patience is for a terminal only.
  mutating func next(
    prompt: String,
    candidates: [String],
    patience: TerminalLines.Patience,
    continuing begun: String? = nil
  ) throws(Failure) -> Reading {
    switch source {
    case .terminal(let lines):
      let event = lines.next(
        prompt: prompt,
        candidates: candidates,
        limit: Session.lineLimit,
        patience: patience,
        continuing: begun
      )
      return try reading(event, endedMeans: .interrupted)
    case .plain(var lines):
      try StandardStreams.write(prompt)
      let event = lines.next(limit: Session.lineLimit)
      source = .plain(lines)
      if case .line(let line) = event { try StandardStreams.write(line + "\n") }
      if case .line = event {} else { try StandardStreams.write("\n") }
      return try reading(event, endedMeans: .ended)
    }
  }

  /// Whether lines are typed at a terminal that takes escape sequences.
  var takesEscapes: Bool {
    if case .terminal = source { TerminalLines.takesEscapes } else { false }
  }

  /// Gives the terminal back.
  func close() {
    if case .terminal(let lines) = source { lines.close() }
  }

  private func reading(
    _ event: LineEvent,
    endedMeans: Session.Input
  ) throws(Failure) -> Reading {
    switch event {
    case .line(let line): .input(.line(line))
    case .tooLong(let limit): .input(.tooLong(limit: limit))
    case .interrupted: .interrupted
    case .idle: .idle
    case .quiet(let begun): .quiet(begun: begun)
    case .ended: .input(endedMeans)
    case .terminated(let signal): .terminated(signal: signal)
    case .failed(let errno): throw .cannotRead(errno: errno)
    }
  }
}

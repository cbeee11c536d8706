import Glibc
import LineEditor
import ProgramSupport

/// The terminal of a kiosk between two people: as it was at the start, and wiped.
final class KioskTerminal {
  private var before: termios
  /// Whether it takes escape sequences, as the last person's process found.
  private var takesEscapes = false

  /// The terminal on standard input and output; `nil` when there is none.
  ///
  /// - Throws: `Failure.cannotRead` when the program runs in the background of its terminal.
  static func open() throws(Failure) -> KioskTerminal? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    let foreground = tcgetpgrp(STDIN_FILENO)
    if foreground > 0, foreground != getpgrp() { throw .cannotRead(errno: EIO) }
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { throw .cannotRead(errno: errno) }
    return KioskTerminal(before)
  }

  private init(_ before: termios) { self.before = before }

  /// What a person's process found of it.
  func note(takesEscapes: Bool) { self.takesEscapes = takesEscapes }

  /// Shows no key and lets none send a signal: between two people nobody else is there to.
  func quieten() {
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
    quiet.c_iflag &= ~tcflag_t(IXON | IXOFF)
    tcsetattr(STDIN_FILENO, TCSANOW, &quiet)
  }

  /// Wipes the screen and what could be scrolled back to, whatever state it was left in.
  func wipe() {
    quieten()
    tcflush(STDIN_FILENO, TCIFLUSH)
    _ = (takesEscapes ? Self.wiping : pushed).writeWhole(to: STDOUT_FILENO)
  }

  /// Wipes the screen and gives the terminal back as it was at the start.
  func giveBack() {
    wipe()
    tcsetattr(STDIN_FILENO, TCSANOW, &before)
  }

  /// No marks of pastes, plain text, the cursor shown; both screens cleared, and last what was
  /// scrolled: cleared before, it would take in what is cleared after it.
  private static let wiping =
    "\u{1B}[?2004l\u{1B}[0m\u{1B}[?25h\u{1B}[H\u{1B}[2J\u{1B}[?1049l\u{1B}[H\u{1B}[2J\u{1B}[3J"

  /// A screen that knows no escape sequences can only be pushed away.
  private var pushed: String {
    String(repeating: "\n", count: TerminalLines.rows ?? 24)
  }
}

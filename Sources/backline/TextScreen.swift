import Chat
import Glibc
import Knowledge
import LineEditor
import ProgramSupport

/// The screen: lines one after the other, nothing ever redrawn.
struct TextScreen {
  private let isTerminal = isatty(STDOUT_FILENO) == 1
  private let takesEscapes: Bool

  /// A screen on standard output; `takesEscapes` where a terminal was opened that does.
  init(takesEscapes: Bool) { self.takesEscapes = takesEscapes }

  /// Shows blocks at the width the screen has now, or at a given one.
  ///
  /// - Throws: `Failure.cannotWrite` when they cannot be written whole.
  func show(_ blocks: [Block], width: Int? = nil) throws(Failure) {
    try write(Layout(width: width ?? self.width).printed(blocks))
  }

  /// Writes lines as they are laid out.
  ///
  /// - Throws: `Failure.cannotWrite` when they cannot be written whole.
  func write(_ lines: [LaidLine]) throws(Failure) {
    guard !lines.isEmpty else { return }
    try StandardStreams.write(lines.map(text).joined(separator: "\n") + "\n")
  }

  /// Columns: what `COLUMNS` says, else the terminal, else 80.
  var width: Int {
    let said = Self.variable("COLUMNS").flatMap { Int($0) }
    return said ?? (isTerminal ? TerminalLines.columns : nil) ?? 80
  }

  /// Words come before colour: an alert stands in reverse on a block of colour, and reads the same
  /// without it.
  private func text(_ line: LaidLine) -> String {
    guard isColoured else { return line.text }
    switch line.kind {
    case .plain: return line.text
    case .heading: return "\u{1B}[1m\(line.text)\u{1B}[0m"
    case .hint: return "\u{1B}[2m\(line.text)\u{1B}[0m"
    case .alert(.emergency), .alert(.today): return "\u{1B}[1;97;41m \(line.text) \u{1B}[0m"
    case .alert: return "\u{1B}[1;97;44m \(line.text) \u{1B}[0m"
    }
  }

  /// `NO_COLOR` wins over all; then `CLICOLOR_FORCE`; else a terminal that takes escapes.
  private var isColoured: Bool {
    if Self.variable("NO_COLOR") != nil || Self.isAccessible { return false }
    if let force = Self.variable("CLICOLOR_FORCE"), force != "0" { return true }
    return takesEscapes
  }

  /// Whether what reads the screen aloud asks for plain text.
  static var isAccessible: Bool { variable("ACCESSIBLE") != nil }

  /// An environment variable that is set and not empty.
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

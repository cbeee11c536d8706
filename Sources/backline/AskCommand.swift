import ArgumentParser
import Glibc
import Knowledge
import LineEditor

/// Answers a question from the library; what cannot wait comes first.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer a question from the library.",
    discussion: """
      Without a question it reads one a line from the input. With --json it writes one object a line: \
      {"urgency":null,"facts":{},"answers":[{"id":…,"title":…,"article":…,"score":…}],"answered":true}, \
      best answer first. A line that cannot be read gives {"line":…,"error":"…"}, and the rest goes \
      on; then the exit code is 65.
      """
  )

  @OptionGroup var packOptions: PackOptions

  @Option(name: .long, help: "Whose numbers and places to name, as uk.")
  var region: String?

  @Flag(name: .long, help: "Print one JSON object a question.")
  var json = false

  @Argument(help: "The question; without it, one a line is read from the input.")
  var question: String?

  /// The longest question read, in bytes.
  private static let lineLimit = 1 << 16

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    let desk = QuestionDesk(pack: pack, region: try PackLoading.region(region, in: pack))
    guard let question else { return try answerLines(desk) }
    if let problem = Self.problem(of: question) { throw ValidationError(problem) }
    try answer(question, at: desk)
  }

  /// Answers every line of the input; blank lines are passed over.
  private func answerLines(_ desk: QuestionDesk) throws {
    var lines = PlainLines(descriptor: STDIN_FILENO)
    var number = 0
    var failures = 0
    while true {
      let event = lines.next(limit: Self.lineLimit)
      number += 1
      var problem: String?
      switch event {
      case .line(let line):
        if line.allSatisfy(\.isWhitespace) { continue }
        problem = Self.problem(of: line)
        if problem == nil { try answer(line, at: desk) }
      case .tooLong(let limit): problem = "the line is longer than \(limit) bytes"
      case .ended, .interrupted:
        if failures > 0 { throw Failure.badInput(lines: failures) }
        return
      case .terminated(let signal): throw Failure.stopped(signal: signal)
      case .failed(let errno): throw Failure.cannotRead(errno: errno)
      }
      guard let problem else { continue }
      failures += 1
      try report(problem, line: number)
    }
  }

  private func answer(_ question: String, at desk: QuestionDesk) throws(Failure) {
    if json { return try StandardStreams.write(desk.object(question).line + "\n") }
    try TextScreen(takesEscapes: false).show(desk.blocks(question))
  }

  private func report(_ problem: String, line: Int) throws(Failure) {
    guard json else { return StandardStreams.complain("backline: line \(line): \(problem)") }
    let object = JSONValue.object(["line": .number(Double(line)), "error": .text(problem)])
    try StandardStreams.write(object.line + "\n")
  }

  /// What keeps a line from being read as a question; `nil` when nothing does.
  private static func problem(of line: String) -> String? {
    if line.utf8.count > lineLimit { return "the line is longer than \(lineLimit) bytes" }
    return line.unicodeScalars.contains("\u{FFFD}") ? "the line is not readable as UTF-8 text" : nil
  }
}

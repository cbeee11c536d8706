import ArgumentParser
import Knowledge
import ProgramSupport

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
    let problem = LineBatch.Entry(question, limit: Self.lineLimit).problem
    if let problem { throw ValidationError(problem) }
    try answer(question, at: desk)
  }

  /// Answers every line of the input; blank lines are passed over.
  private func answerLines(_ desk: QuestionDesk) throws {
    try LineBatch(limit: Self.lineLimit).forEach { entry, number in
      guard case .line(let line) = entry else {
        try report(entry.problem ?? "", line: number)
        return false
      }
      try answer(line, at: desk)
      return true
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
}

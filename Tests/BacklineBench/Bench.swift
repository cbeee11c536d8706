import Glibc
import Knowledge
import PackFiles

/// Measures what the speed budget names: `BacklineBench PACK PROGRAM EMPTY CLIPS-SECONDS TRANSCRIPT…`.
///
/// Every ratio is measured in this run against its reference. What is still to be measured has its
/// place in `budgets` below, by name.
@main
enum Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 5, let clips = Double(arguments[4]) else { exit(64) }
    let typed = arguments[5...].compactMap(typedLines).filter { !$0.isEmpty }
    let budgets = try budgets(
      Starts(program: arguments[2], empty: arguments[3]),
      pack: arguments[1],
      typed: typed,
      clips: clips
    )
    for budget in budgets { print(budget.line) }
    exit(budgets.allSatisfy(\.isKept) ? 0 : 1)
  }

  private static func budgets(
    _ starts: Starts,
    pack path: String,
    typed: [[String]],
    clips: Double
  ) throws -> [Budget] {
    // Starts come first: a child's memory is counted from what its parent has.
    var budgets = [starts.firstPrompt()]
    if let longest = typed.max(by: { $0.count < $1.count }) {
      budgets.append(starts.memory(of: longest))
    }
    let sessions = Sessions(pack: try PackFolder(path: path).checkedPack(), typed: typed)
    budgets.append(answers(sessions, clips: clips))
    // Transcripts per second: here.
    // Walker sessions per second: here.
    // A line understood, in prints of 24 lines through the terminal edge: here.
    return budgets
  }

  /// An answer of the real pack, in answers of CLIPS running the mini flow.
  ///
  /// The mini flow itself is not run here: a pack cannot be smaller than what the interface needs,
  /// every sentence, card and section, and it always asks who speaks and shows the answers again.
  private static func answers(_ sessions: Sessions, clips: Double) -> Budget {
    let seconds = sessions.secondsForAnswer()
    return Budget(
      name: "an answer of the real pack, in answers of the mini flow in CLIPS",
      measured: seconds / clips,
      limit: 0.1,
      details: "\(Stopwatch.written(seconds * 1e6)) µs to \(Stopwatch.written(clips * 1e6)) µs, "
        + "\(sessions.typed.count) sessions"
    )
  }

  /// What is typed in a transcript.
  private static func typedLines(_ path: String) -> [String]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var (line, size): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
    defer { free(line) }
    var typed: [String] = []
    while getline(&line, &size, file) >= 0, let line {
      let text = String(cString: line)
      if text.hasPrefix("> ") { typed.append(String(text.dropFirst(2).prefix { $0 != "\n" })) }
    }
    return typed
  }
}

import Glibc
import Knowledge
import PackFiles

/// Measures what the speed budget names, each number against its reference in the same run:
/// `BacklineBench PROGRAM EMPTY CLIPS-SECONDS FOLDER TRANSCRIPT…`, or throws odd lines at a session:
/// `BacklineBench fuzz LINES TRANSCRIPT…`.
@main
enum Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { exit(64) }
    guard let pack = try PackLocator().folder?.pack() else { exit(65) }
    if arguments[1] == "fuzz", let count = Int(arguments[2]), count > 0 {
      let fuzz = Fuzz(pack: pack, typed: typedLines(arguments[3...]))
      exit(fuzz.run(count) ? 0 : 1)
    }
    guard arguments.count > 5, let clips = Double(arguments[3]) else { exit(64) }
    let starts = Starts(program: arguments[1], empty: arguments[2])
    let runs = Runs(program: arguments[1], transcripts: arguments[4], count: arguments.count - 5)
    let budgets = budgets(pack, starts, runs, typed: typedLines(arguments[5...]), clips: clips)
    for budget in budgets { print(budget.line) }
    exit(budgets.allSatisfy(\.isKept) ? 0 : 1)
  }

  private static func budgets(
    _ pack: Pack,
    _ starts: Starts,
    _ runs: Runs,
    typed: [[String]],
    clips: Double
  ) -> [Budget] {
    // Starts come first: a child's memory is counted from what its parent has.
    var budgets = [starts.firstPrompt()]
    if let longest = typed.max(by: { $0.count < $1.count }) {
      budgets.append(starts.memory(of: longest))
    }
    budgets += runs.transcriptRun() + runs.exploration()
    budgets.append(answers(Sessions(pack: pack, typed: typed), clips: clips))
    return budgets + Understanding(pack: pack).budgets()
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

  /// What is typed in each transcript.
  private static func typedLines(_ paths: ArraySlice<String>) -> [[String]] {
    paths.compactMap(typedLines).filter { !$0.isEmpty }
  }

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

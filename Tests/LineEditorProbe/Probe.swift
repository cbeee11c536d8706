import Glibc
import LineEditor

/// Asks again and again, and prints what each reading came to: a program for tests to type at.
///
/// Arguments are the candidates for Tab; `PATIENCE` says after how many milliseconds without a key to
/// stop, `WARNING` after how many to warn, and `BEGINS_WITH_KEY` that the time begins with a key; with
/// `ASKS_ON` the end is asked beyond, as a program does that first asks whether to stop.
/// Standard input may be a terminal or not.
@main
enum Probe {
  private static let limit = 200

  private static var patience: TerminalLines.Patience {
    TerminalLines.Patience(
      warning: time("WARNING"),
      end: time("PATIENCE"),
      beginsWithKey: getenv("BEGINS_WITH_KEY") != nil
    )
  }

  private static func time(_ variable: String) -> Duration? {
    getenv(variable).flatMap { Int(String(cString: $0)) }.map { .milliseconds($0) }
  }

  static func main() {
    if isatty(STDIN_FILENO) == 1 {
      readTerminal(candidates: Array(CommandLine.arguments.dropFirst()))
    } else {
      readPlain()
    }
  }

  private static func readTerminal(candidates: [String]) {
    do {
      let lines = try TerminalLines.open()
      if candidates == ["--columns"] { print("<columns:\(TerminalLines.columns ?? 0)>") }
      var begun: String?
      while true {
        let event = lines.next(
          prompt: "answer> ",
          candidates: candidates,
          limit: limit,
          patience: patience,
          continuing: begun
        )
        begun = if case .quiet(let text) = event { text } else { nil }
        let status = report(event)
        if event == .ended, getenv("ASKS_ON") != nil { continue }
        if let status {
          lines.close()
          exit(status)
        }
      }
    } catch {
      print("<\(error)>")
      exit(1)
    }
  }

  private static func readPlain() {
    PlainLines.catchSignals()
    print("answer> ")
    fflush(nil)
    var lines = PlainLines(descriptor: STDIN_FILENO)
    while true {
      if let status = report(lines.next(limit: limit)) { exit(status) }
    }
  }

  /// Prints the event; gives the exit status if it is the last one.
  private static func report(_ event: LineEvent) -> Int32? {
    switch event {
    case .line("crash"): fatalError("as asked")
    case .line(let line): print("<line:\(line)>")
    case .tooLong(let limit): print("<too long:\(limit)>")
    case .interrupted: print("<interrupted>")
    case .idle:
      print("<idle>")
      return 75
    case .quiet(let begun): print("<quiet:\(begun)>")
    case .ended:
      print("<ended>")
      return 0
    case .terminated(let signal):
      print("<terminated:\(signal)>")
      return 128 + signal
    case .failed(let errno):
      print("<failed:\(errno)>")
      return 74
    }
    return nil
  }
}

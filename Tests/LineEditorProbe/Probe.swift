import Glibc
import LineEditor

/// Asks again and again, and prints what each reading came to: a program for tests to type at.
///
/// Arguments are the candidates for Tab. Standard input may be a terminal or not.
@main
enum Probe {
  private static let limit = 200

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
      while true {
        let event = lines.next(prompt: "answer> ", candidates: candidates, limit: limit)
        if let status = report(event) {
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

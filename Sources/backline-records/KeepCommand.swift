import ArgumentParser
import Glibc
import IntakeStore
import ProgramSupport

/// Keeps one session for the patient's program, which asks on its input.
struct KeepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep",
    abstract: "Keep one session, asked line by line by the patient's program.",
    discussion: """
      Reads requests and writes answers, one a line. It ends with its input; a signal that the whole \
      program gets does not end it before.
      """
  )

  @Argument(help: "The file of records; made, with its folder, when it is not there.")
  var file: String

  @Option(name: .long, help: ArgumentHelp("The file of the clinic's public key.", valueName: "pub"))
  var key: String

  /// The last request comes after the signal that ends the patient's program; and a file over a limit is
  /// an answer, not an end.
  private static let ignored = [
    SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGPIPE, SIGXFSZ,
  ]

  func run() throws {
    for number in Self.ignored { signal(number, SIG_IGN) }
    var keeper = Keeper(path: file, clinic: try KeyFile(path: key).publicKey())
    var requests = RequestLines(descriptor: STDIN_FILENO, limit: Keeper.lineLimit)
    while let request = requests.next() {
      let answers =
        switch request {
        case .line(let line): keeper.answers(to: line)
        case .unusable: [Keeper.refusal]
        }
      try StandardStreams.write(answers.map { $0 + "\n" }.joined())
    }
  }
}

import ArgumentParser
import ProgramSupport

/// The program: a conversation by default, and commands for those who test and write it.
@main
struct Backline: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "backline",
    abstract: "Questions about low back and leg pain: when to see a doctor, and why.",
    discussion: """
      Not a diagnosis, and no replacement for a clinician. In an emergency call your local \
      emergency number.
      """,
    version: version,
    subcommands: [
      ChatCommand.self, KioskCommand.self, KioskPatientCommand.self, AskCommand.self,
      UnderstandCommand.self, AssessCommand.self, TranscriptCommand.self, PackCommand.self,
      RecordsCommand.self,
    ],
    defaultSubcommand: ChatCommand.self
  )

  /// Runs the command and turns every error into one sentence and a named exit code.
  static func main() {
    StandardStreams.holdClosedPlaces()
    do {
      // A patient's start has nothing to parse, and setting up to parse takes longer than all else.
      if CommandLine.arguments.count < 2 { return try Conversation.hold() }
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
    } catch {
      exit(withError: error)
    }
  }
}

/// The options that choose the pack.
struct PackOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Read the pack from this folder.", valueName: "dir"))
  var pack: String?
}

import ArgumentParser
import CKiosk
import ProgramSupport

/// The program for records: keeps them for the patient's program, and opens them for staff.
///
/// It is a program of its own because the patient's starts faster without a database and ciphers.
@main
struct BacklineRecords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backline records",
    abstract: "Sealed records of sessions: keep them, and open them with the clinic's key.",
    discussion: """
      Make the keys with keygen, away from the kiosk. The kiosk gets the public key alone and cannot \
      read what it wrote. All that staff need is opened with the other half.
      """,
    subcommands: [
      KeygenCommand.self, KeepCommand.self, ListCommand.self, ShowCommand.self, ExportCommand.self,
      OpenCommand.self, PurgeCommand.self,
    ]
  )

  /// Runs the command and turns every error into one sentence and a named exit code.
  static func main() {
    StandardStreams.holdClosedPlaces()
    // This process holds keys and answers.
    kiosk_guard()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
    } catch {
      exit(withError: error)
    }
  }
}

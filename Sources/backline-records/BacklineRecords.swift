import ArgumentParser
import Glibc
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
    umask(0o077)
    // A core of this process would hold keys and answers; where it is forbidden to say so, the
    // service's own limit stands.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
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

import ArgumentParser
import Chat
import Glibc
import Knowledge
import LineEditor
import ProgramSupport
import Transcripts

/// Saves a live session as a transcript.
struct TranscriptRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Hold a session and save it as a transcript; never over another file.",
    discussion: """
      The file holds everything typed, readable by you alone. Record made-up answers, not a \
      patient's. “save” and “print” only say what they would do.
      """
  )

  @OptionGroup var packOptions: PackOptions

  @Argument(help: "The file to write.")
  var file: String

  @Option(name: .long, help: "Whose numbers and places to name, as uk.")
  var region: String?

  @Option(name: .long, help: ArgumentHelp("What the transcript proves.", valueName: "sentence"))
  var proves = ""

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    let region = try PackLoading.region(region, in: pack)
    guard access(file, F_OK) != 0 else { throw Failure.cannotCreate(file, errno: EEXIST) }
    var conversation = Conversation(
      Session.begin(in: pack, region: region),
      pack: pack,
      seat: try Seat(patience: TerminalLines.Patience()),
      desk: TakeAwayDesk(printer: nil)
    )
    let clock = Self.clock
    conversation.record(proving: proves, clock: clock)
    // Whatever ends the session, what was recorded is saved.
    let end = Result { try conversation.run() }
    do throws(WholeFile.Problem) {
      try WholeFile(path: file, mode: 0o600).create(with: conversation.recorded)
    } catch {
      throw Failure.cannotCreate(file, errno: error.errno)
    }
    StandardStreams.complain("backline: saved as \(file).")
    try end.get()
  }

  /// The day and time now.
  private static var clock: Clock {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    return Clock(
      day: "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))",
      time: "\(two(parts.tm_hour)):\(two(parts.tm_min))"
    )
  }
}

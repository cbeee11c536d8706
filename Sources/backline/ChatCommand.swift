import ArgumentParser

/// A patient session: at a terminal with line editing, through a pipe or from a file without.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Answer questions and learn how soon to be seen (the default)."
  )

  @OptionGroup var packOptions: PackOptions

  @Option(
    name: .long,
    help: "Whose numbers and places to name, as uk; a wrong one lists the known ones."
  )
  var region: String?

  @Option(
    name: .long,
    help: ArgumentHelp("What “print” runs, with the text on its input; no shell.", valueName: "cmd")
  )
  var printer: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "End with what is known after so many seconds without a key at a terminal.",
      valueName: "seconds"
    )
  )
  var idle: Int?

  @OptionGroup var recordOptions: RecordOptions

  func validate() throws {
    guard let idle, !Self.idleLimits.contains(idle) else { return }
    let (least, most) = (Self.idleLimits.lowerBound, Self.idleLimits.upperBound)
    throw ValidationError("--idle takes a number of seconds from \(least) to \(most).")
  }

  /// Seconds, up to a day.
  private static let idleLimits = 1...86400

  func run() throws {
    try Conversation.hold(
      pack: packOptions.pack,
      region: region,
      printer: printer,
      patience: idle.map { .seconds($0) },
      keeper: try recordOptions.keeper()
    )
  }
}

/// The options that keep a session for the clinic.
struct RecordOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Keep the session in this file, sealed; needs --key.", valueName: "file")
  )
  var record: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The file with the clinic's public key.", valueName: "file")
  )
  var key: String?

  func validate() throws {
    guard (record == nil) != (key == nil) else { return }
    throw ValidationError("--record and --key go together.")
  }

  /// What keeps the records; `nil` where nothing is kept.
  ///
  /// - Throws: `Failure.noRecordsProgram` when the program is missing.
  func keeper() throws(Failure) -> Keeper? { try Keeper(file: record, key: key) }
}

import ArgumentParser

/// What a kiosk is told at its start; its parent and each patient's process are told the same.
struct KioskOptions: ParsableArguments {
  @OptionGroup var packOptions: PackOptions
  @OptionGroup var recordOptions: RecordOptions

  @Option(name: .long, help: "Whose numbers and places to name, as uk.")
  var region: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Wipe all after so many seconds without a key.", valueName: "seconds")
  )
  var idle = 120

  @Option(
    name: .long,
    help: ArgumentHelp("Warn after so many seconds without a key.", valueName: "seconds")
  )
  var warn = 90

  @Flag(name: .long, help: "Keep nothing and ask nobody, whatever else is said.")
  var noSave = false

  @Option(
    name: .long,
    help: ArgumentHelp("What “print” runs, with the text on its input; no shell.", valueName: "cmd")
  )
  var printer: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What runs once when somebody is told that it is an emergency; no shell, no answers.",
      valueName: "cmd"
    )
  )
  var onEmergency: String?

  @Option(
    name: .long,
    help: ArgumentHelp("How long a session can be taken up with its code.", valueName: "minutes")
  )
  var resumeWithin = 15

  @Option(name: .long, help: "The kiosk's name in records: a-z, 0-9 and -.")
  var name: String?

  #if DEBUG
    @Option(name: .long, help: .hidden)
    var transcript: String?
  #endif

  func validate() throws {
    guard Self.seconds.contains(idle), Self.seconds.contains(warn), warn < idle else {
      throw ValidationError(
        "--idle and --warn take seconds from 1 to \(Self.seconds.upperBound), --warn the fewer."
      )
    }
    guard Self.minutes.contains(resumeWithin) else {
      throw ValidationError("--resume-within takes minutes from 1 to \(Self.minutes.upperBound).")
    }
    guard name.map(Self.isName) ?? true else {
      throw ValidationError("--name takes up to 32 of a-z, 0-9 and -.")
    }
  }

  /// What keeps the records; `nil` where nothing is kept.
  ///
  /// - Throws: `Failure.noRecordsProgram` when the program is missing.
  func keeper() throws(Failure) -> Keeper? { noSave ? nil : try recordOptions.keeper() }

  private static let seconds = 1...86400
  private static let minutes = 1...1440

  private static func isName(_ name: String) -> Bool {
    (1...32).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
      }
  }
}

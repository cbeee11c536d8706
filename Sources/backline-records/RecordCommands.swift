import ArgumentParser
import IntakeStore
import ProgramSupport

/// What names one record.
struct RecordOptions: ParsableArguments {
  @OptionGroup var records: RecordsOptions

  @Argument(help: "The record, as listed; its first digits will do.")
  var id: String

  /// The record and the pack it is read with.
  ///
  /// - Throws: `Failure` when there is none of that name, several, or no key.
  func retelling() throws(Failure) -> (retelling: Retelling, reading: ReadingPack) {
    guard let key = try records.privateKey() else { throw .noKey }
    let found = try records.sessions().filter { $0.name.hasPrefix(id) }
    guard let session = found.first else { throw .unknownRecord(id) }
    guard found.count == 1 || session.name == id else { throw .severalRecords(id) }
    let record = OpenedRecord(session, with: key)
    if record.isForAnotherKey { throw .otherKey(id, name: session.clinicKey) }
    let reading = try records.readingPack()
    return (Retelling(record, with: reading), reading)
  }
}

/// Shows one record in words.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one record in words: the result, every answer, and what is wrong with it."
  )

  @OptionGroup var options: RecordOptions

  func run() throws {
    let (retelling, reading) = try options.retelling()
    let sheet = RecordSheet(retelling: retelling, pack: reading.pack)
    try StandardStreams.write(sheet.text.printable)
  }
}

/// Writes one record out whole.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write one record out whole, with every event as it was written."
  )

  @OptionGroup var options: RecordOptions

  @Flag(name: .long, help: "Print one JSON object.")
  var json = false

  func run() throws {
    let (retelling, reading) = try options.retelling()
    if json {
      let object = retelling.object(in: reading.pack, now: MachineClock.seconds)
      return try StandardStreams.write(object.line.printableJSON + "\n")
    }
    let sheet = RecordSheet(retelling: retelling, pack: reading.pack)
    try StandardStreams.write(sheet.textWithEvents.printable)
  }
}

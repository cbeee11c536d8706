import ArgumentParser
import IntakeStore
import ProgramSupport

/// Checks that files of records are as they were written.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open every record of some files and name what was changed; exit 1 if anything was.",
    discussion: """
      An unfinished record is not damaged. What was cut off at its end, or a record that was taken out \
      whole, cannot be told from what was never there.
      """
  )

  @Argument(help: "The files of records.")
  var files: [String]

  @Option(
    name: .long,
    help: ArgumentHelp("The file of the clinic's private key.", valueName: "key")
  )
  var key: String

  func run() throws {
    let key = try KeyFile(path: key).privateKey()
    var isDamaged = false
    for file in files {
      if try !isWhole(file, key) { isDamaged = true }
    }
    if isDamaged { throw Failure.damaged }
  }

  private func isWhole(_ file: String, _ key: PrivateKey) throws(Failure) -> Bool {
    let name = file.printable
    var (whole, unfinished, others, damaged) = (0, 0, 0, 0)
    for session in try RecordShelf.sessions(at: file) {
      let record = OpenedRecord(session, with: key)
      if record.isForAnotherKey {
        others += 1
        continue
      }
      for damage in record.damage {
        try StandardStreams.write(
          "\(name): record \(record.id.printable): \(damage.sentence)\n"
        )
      }
      if !record.damage.isEmpty { damaged += 1 } else { whole += 1 }
      if record.ending == nil { unfinished += 1 }
    }
    var counts = ["\(whole) whole", "\(damaged) damaged", "\(unfinished) unfinished"]
    if others > 0 { counts.append("\(others) sealed for another key, not opened") }
    try StandardStreams.write("\(name): \(counts.joined(separator: ", ")).\n")
    return damaged == 0
  }
}

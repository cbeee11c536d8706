import ArgumentParser
import IntakeStore
import ProgramSupport

/// Deletes old records for good.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Delete records that are older than a time, with every byte of them in the file.",
    discussion: """
      No key is needed. Records whose time cannot be right, because the kiosk's clock was wrong, are \
      kept and counted; --undated deletes them too. Copies and backups are not touched.
      """
  )

  @Option(name: .long, help: ArgumentHelp("The file of records.", valueName: "records"))
  var file = "/var/lib/backline/records.db"

  @Option(name: .long, help: ArgumentHelp("As 30d or 12h.", valueName: "age"))
  var olderThan: Age

  @Flag(name: .long, help: "Also delete records whose time cannot be right.")
  var undated = false

  func run() throws {
    let now = MachineClock.seconds
    let purged: Purged
    do throws(StoreProblem) {
      purged = try RecordFile.purging(at: file).purge(
        before: now - olderThan.seconds,
        now: now,
        withUndated: undated
      )
    } catch {
      throw Failure.store(error, path: file)
    }
    let records = { (count: Int) in "\(count) \(count == 1 ? "record" : "records")" }
    try StandardStreams.write("\(records(purged.deleted)) deleted.\n")
    guard purged.undated > 0 else { return }
    try StandardStreams.write(
      "\(records(purged.undated)) kept although old, perhaps: the time cannot be right. "
        + "--undated deletes them.\n"
    )
  }
}

/// A length of time in days or hours.
struct Age: ExpressibleByArgument {
  let seconds: Int64

  init?(argument: String) {
    let units: [Character: Int64] = ["d": 24 * 60 * 60, "h": 60 * 60]
    guard let last = argument.last, let unit = units[last],
      let number = Int64(argument.dropLast()), (0...100_000).contains(number)
    else { return nil }
    seconds = number * unit
  }
}

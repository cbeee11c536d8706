import ArgumentParser
import Glibc
import PackFiles

/// Hands over to the program for records, which stands beside this one.
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Sealed records of sessions: keep, list, show, open, export and purge them."
  )

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("What to do; --help names it all.", valueName: "command")
  )
  var words: [String] = []

  func run() throws {
    let place = PackLocator().neighbour("backline-records")
    var arguments: [UnsafeMutablePointer<CChar>?] = ([place] + words).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    execv(place, &arguments)
    throw Failure.noRecordsProgram(place: place, errno: errno)
  }
}

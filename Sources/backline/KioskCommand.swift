import ArgumentParser
import CKiosk
import Glibc
import LineEditor

/// One stranger after another at an unattended terminal.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Serve one person after another at an unattended terminal.",
    discussion: """
      Each person gets a process of their own; the screen is wiped between them. Only SIGTERM or \
      SIGHUP ends it. The page “Running a kiosk” says how to set one up.
      """
  )

  @OptionGroup var options: KioskOptions

  func run() throws {
    kiosk_guard()
    var kiosk = try Kiosk(options, arguments: Array(CommandLine.arguments.dropFirst(2)))
    try kiosk.run()
  }
}

/// The process of one person; started by the kiosk, and by nobody else.
struct KioskPatientCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk-patient",
    abstract: "Serve one person; the kiosk starts this.",
    shouldDisplay: false
  )

  @OptionGroup var options: KioskOptions

  @Option(name: .long) var parent: Int32

  func run() throws {
    kiosk_guard()
    guard kiosk_end_with(parent) == 0, KioskLine.isOpen else { throw Failure.child(code: 64) }
    let pack = try PackLoading.pack(options.packOptions.pack)
    let region = try PackLoading.region(options.region, in: pack)
    var visit = try Visit(options, pack: pack, region: region)
    try visit.run()
  }
}

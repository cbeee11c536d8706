import Foundation
import Glibc
import PseudoTerminal
import Testing

/// What `Scripts/install-kiosk` puts where, tried below a folder of its own.
@Suite struct KioskInstallTests {
  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scripts").path

  private func installed(in folder: Scratch, _ arguments: [String] = []) throws -> Program.Outcome {
    try Program.run(
      ["--root", folder.path, "--from", executableFolder] + arguments,
      executable: Self.scripts + "/install-kiosk"
    )
  }

  private func text(_ path: String, in folder: Scratch) throws -> String {
    try String(contentsOfFile: folder.path + path, encoding: .utf8)
  }

  private func mode(_ path: String, in folder: Scratch) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path + path)[.posixPermissions] as? Int
  }

  @Test func `programs, pack, state and units are in place, and the program works there`() throws {
    let folder = try Scratch()
    let outcome = try installed(in: folder, ["--prefix", "/opt/backline"])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let lib = "/opt/backline/lib/backline"
    for name in ["backline", "backline-records", "backline-compile-pack"] {
      #expect(try mode("\(lib)/\(name)", in: folder) == 0o755)
    }
    #expect(try mode("/var/lib/private/backline", in: folder) == 0o700)
    let check = try Program.run(
      ["pack", "check"],
      executable: folder.path + "/opt/backline/bin/backline"
    )
    #expect(check.output.hasSuffix("no problems, compiled\n"))
    for unit in ["backline-kiosk@.service", "backline-kiosk-fallback@.service"] {
      let unit = try text("/etc/systemd/system/" + unit, in: folder)
      #expect(unit.contains(lib + "/"))
      #expect(!unit.contains("@LIB@"))
    }
    #expect(try text(lib + "/closed.txt", in: folder).contains("Please see the staff."))
  }

  @Test func `installing again keeps the options`() throws {
    let folder = try Scratch()
    _ = try installed(in: folder)
    let file = folder.path + "/etc/backline/kiosk.conf"
    try "BACKLINE_OPTIONS=\"--region nz\"\n".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try installed(in: folder).status == 0)
    #expect(try text("/etc/backline/kiosk.conf", in: folder).contains("--region nz"))
  }

  @Test(arguments: [["--root"], ["--prefix", "here"], ["--help"]])
  func `what makes no sense installs nothing`(arguments: [String]) throws {
    let outcome = try Program.run(arguments, executable: Self.scripts + "/install-kiosk")
    #expect(outcome.status == 64)
  }
}

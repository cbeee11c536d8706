import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The kiosk without a terminal, or with one that knows no escape sequences; and what it refuses.
@Suite(.serialized) struct KioskPlainTests {
  @Test func `a pipe serves one person and ends`() throws {
    let outcome = try Program.run(
      ["kiosk", "--region", "uk"],
      lines: ["", "1", "35", "male", "1", "quit"]
    )
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("New here? Type “new person”."))
    #expect(outcome.output.contains("IMMEDIATE ACTION REQUIRED"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.complaints == "")
  }

  @Test func `no input serves nobody`() throws {
    let outcome = try Program.run(["kiosk", "--region", "uk"])
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("Who are these answers about?"))
  }

  @Test func `A28 a full disk is an error and not a success`() throws {
    let process = Program.process(["kiosk"])
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["ACCESSIBLE": "1"]])
  func `A17 T51 plain terminals get text and nothing else`(environment: [String: String]) throws {
    let terminal = try PseudoTerminal(
      [Program.path, "kiosk", "--region", "uk"],
      environment: environment
    )
    for line in ["", "1", "35", "male", "1", "new person"] {
      try terminal.see("> ")
      try terminal.type(line + "\r")
    }
    try terminal.see("Press Enter to begin.")
    #expect(terminal.screen.contains("IMMEDIATE ACTION REQUIRED"))
    kill(terminal.identifier, SIGTERM)
    #expect(try terminal.end() == .status(143))
    #expect(!terminal.screen.contains("\u{1B}"))
  }

  private static let refused: [([String], Int32)] = [
    (["--warn", "120"], 64), (["--idle", "0"], 64), (["--record", "x"], 64), (["--key", "x"], 64),
    (["--name", "The Door"], 64), (["--resume-within", "0"], 64), (["--region", "zz"], 64),
    (["--pack", "/nowhere"], 65),
  ]

  @Test(arguments: refused)
  func `what makes no sense is refused at the start`(arguments: [String], status: Int32) throws {
    #expect(try Program.run(["kiosk"] + arguments).status == status)
  }

  @Test func `nobody but the kiosk starts a person's process`() throws {
    #expect(try Program.run(["kiosk-patient", "--parent", "1"]).status != 0)
  }

  @Test func `a program for records that is missing is named`() throws {
    let program = try InstalledProgram()
    let outcome = try program.run(["kiosk", "--record", "x", "--key", "y"])
    #expect(outcome.status == 69)
    #expect(outcome.complaints.contains("/backline-records"))
    #expect(try program.run(["kiosk", "--no-save", "--record", "x", "--key", "y"]).status == 0)
  }

  @Test func `a bad pack ends the kiosk so that the fallback shows`() throws {
    let program = try InstalledProgram()
    let stand = try PseudoTerminal([program.folder + "/backline", "kiosk", "--region", "uk"])
    try stand.see("Press Enter to begin.")
    try stand.see(RecordedChat.prompt)
    try program.replace("program-title:", with: "program-titel:", in: "en/screens.yaml")
    try stand.type("new person\r")
    #expect(try stand.end() == .status(65))
  }
}

import Foundation
import Glibc
import PseudoTerminal
import Testing

/// Keeping answers, and coming back to them.
@Suite(.serialized) struct KioskRecordTests {
  @Test func `nothing is kept without a yes`() throws {
    let stand = try Stand(keeping: true)
    try stand.terminal.see("Press Enter to begin.")
    try stand.answer("")
    try stand.answer("no")
    try stand.terminal.see("Nothing is saved.")
    for line in ["1", "35", "quit"] { try stand.answer(line) }
    try stand.read(to: "Press Enter when this has been read.")
    _ = try stand.stop()
    #expect(!stand.terminal.screen.contains("kept for the clinic"))
    #expect(access(stand.records, F_OK) != 0)
  }

  @Test func `no-save asks nobody`() throws {
    let stand = try Stand(keeping: true, ["--no-save"])
    try stand.begin()
    #expect(!stand.terminal.screen.contains("code"))
    #expect(stand.keeper == nil)
  }

  @Test func `a session that reached its result is closed and its code used up`() throws {
    let stand = try Stand(keeping: true)
    let code = try stand.beginKept()
    for line in ["1", "35", "male", "1", "quit"] { try stand.answer(line) }
    try stand.read(to: "The answers are kept for the clinic.")
    try stand.answer("")
    try stand.comeBack(code)
    try stand.terminal.see("That code does not work here.")
  }

  @Test(arguments: 0...4)
  func `A20 after kill -9 at any question every answer is there`(count: Int) throws {
    let lines = ["1", "35", "male", "0"]
    let stand = try Stand(keeping: true)
    let code = try stand.beginKept()
    for line in lines.prefix(count) { try stand.answer(line) }
    try stand.terminal.see(RecordedChat.prompt)
    kill(try #require(stand.patient), SIGKILL)
    try stand.comeBack(code)
    try stand.terminal.see("Welcome back.")
    try stand.answer("review")
    let answers = ["1. Who this is for:", "2. Age: 35", "3. Sex: male", "4. Right now: none"]
    try stand.terminal.see(count == 0 ? "There are no answers yet." : answers[count - 1])
  }

  @Test func `whoever stops early can go on, and the new code is the one that works`() throws {
    let stand = try Stand(keeping: true)
    let first = try stand.beginKept()
    for line in ["1", "35", "quit"] { try stand.answer(line) }
    try stand.read(to: "type your code at the start: \(first)")
    try stand.answer("")
    try stand.comeBack(first.filter(\.isNumber))
    try stand.terminal.see("Welcome back.")
    let second = try stand.code()
    try stand.terminal.see("What is your sex?")
    try stand.answer("new person")
    try stand.comeBack(first)
    try stand.terminal.see("That code does not work here.")
    try stand.answer(second)
    try stand.terminal.see("What is your sex?")
  }

  @Test func `A19 wrong, used and old codes get the same words, and three forget all`() throws {
    let stand = try Stand(keeping: true)
    let code = try stand.beginKept()
    try stand.answer("new person")
    try stand.terminal.see("Were you here a few minutes ago?")
    let wrong = code == "000 000" ? "000001" : "000000"
    for _ in 0..<3 {
      try stand.answer(wrong)
      try stand.terminal.see("That code does not work here. It may be used up or too old.")
    }
    try stand.answer(code)
    try stand.terminal.see("That code does not work here. It may be used up or too old.")
  }

  @Test func `after the warning an abandoned session can be taken up by its person`() throws {
    let stand = try Stand(keeping: true, ["--warn", "1", "--idle", "2"])
    let code = try stand.beginKept()
    try stand.answer("1")
    try stand.terminal.see("Are you still there?")
    try stand.comeBack(code)
    try stand.terminal.see("Welcome back.")
    try stand.terminal.see("How old are you?")
  }

  /// Where no record can be.
  private static let places = ["nothing/here/records.db", "folder", "fifo", "link", "readme.txt/x"]

  @Test(arguments: places)
  func `A29 where nothing can be kept the advice is the same and staff are named`(
    place: String
  ) throws {
    let folder = try Scratch(["readme.txt": "", "elsewhere": ""])
    mkdir(folder.path + "/folder", 0o700)
    mkfifo(folder.path + "/fifo", 0o600)
    symlink("elsewhere", folder.path + "/link")
    let keys = try Stand.keeping(in: folder.path)
    let record = place.hasPrefix("nothing") ? "/proc/" + place : folder.path + "/" + place
    let stand = try Stand(["--record", record] + keys.suffix(2), folder: folder)
    try stand.terminal.see("Press Enter to begin.")
    try stand.answer("")
    try stand.answer("yes")
    try stand.terminal.see("Nothing can be saved now.")
    try stand.terminal.see("Please tell")
    for line in ["1", "35", "male", "1"] { try stand.answer(line) }
    try stand.terminal.see("IMMEDIATE ACTION REQUIRED")
    try stand.answer("quit")
    try stand.read(to: "Press Enter when this has been read.")
    #expect(!stand.terminal.screen.contains("kept for the clinic."))
  }

  @Test func `a keeper that dies is told once, and nothing claims to be kept`() throws {
    let stand = try Stand(keeping: true)
    _ = try stand.beginKept()
    try stand.answer("1")
    try stand.terminal.see("How old are you?")
    try stand.terminal.see(RecordedChat.prompt)
    kill(try #require(stand.keeper), SIGKILL)
    try stand.terminal.type("35\r")
    try stand.terminal.see("From here on nothing is saved.")
    for line in ["male", "1"] { try stand.answer(line) }
    try stand.terminal.see("IMMEDIATE ACTION REQUIRED")
    try stand.answer("quit")
    try stand.read(to: "The answers are not kept, or not all of them.")
    let screen = stand.terminal.screen
    #expect(screen.components(separatedBy: "From here on nothing is saved.").count == 2)
  }

  @Test func `a keeper that does not answer does not keep the advice back`() throws {
    let stand = try Stand(keeping: true, patience: 9000)
    _ = try stand.beginKept()
    for line in ["1", "35", "male"] { try stand.answer(line) }
    try stand.terminal.see(RecordedChat.prompt)
    let keeper = try #require(stand.keeper)
    kill(keeper, SIGSTOP)
    defer { kill(keeper, SIGKILL) }
    try stand.terminal.type("1\r")
    try stand.terminal.see("IMMEDIATE ACTION REQUIRED")
    try stand.answer("why")
    try stand.read(to: "Rules that fit the answers")
    #expect(!stand.terminal.screen.contains("kept for the clinic."))
  }

  @Test(arguments: [1, 5, 9])
  func `A38 a disk that fails is never said to keep`(from: Int) throws {
    let folder = try Scratch()
    let keys = try Stand.keeping(in: folder.path)
    let strace = [
      "/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e",
      "inject=fsync,fdatasync:error=EIO:when=\(from)+",
    ]
    let terminal = try PseudoTerminal(
      strace + [Program.path, "kiosk", "--region", "uk"] + keys,
      directory: folder.path,
      patience: 20000
    )
    for line in ["", "yes", "1", "35", "male", "1", "quit"] {
      try terminal.see(RecordedChat.prompt)
      try terminal.type(line + "\r")
    }
    try terminal.see("Goodbye.")
    try terminal.see("Press Enter when this has been read.")
    #expect(terminal.screen.contains("IMMEDIATE ACTION REQUIRED"))
    #expect(terminal.screen.contains("Please tell"))
    #expect(!terminal.screen.contains("\nThe answers are kept for the clinic.\r"))
  }

  @Test func `A30 what is written can be read by its owner alone`() throws {
    let folder = try Scratch()
    let keys = try Stand.keeping(in: folder.path)
    let options = keys.joined(separator: " ")
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", "umask 000; exec '\(Program.path)' kiosk \(options)"],
      directory: folder.path
    )
    for line in ["", "yes", "1"] {
      try terminal.see(RecordedChat.prompt)
      try terminal.type(line + "\r")
    }
    try terminal.see("How old are you?")
    let state = folder.path + "/state"
    let names = try FileManager.default.contentsOfDirectory(atPath: state)
    #expect(names.contains("records.db-wal"))
    #expect(try mode(state) == 0o700)
    for name in names { #expect(try mode(state + "/" + name) == 0o600, "\(name)") }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `chat keeps a session too, and needs both file and key`() throws {
    let folder = try Scratch()
    let keys = try Stand.keeping(in: folder.path)
    let lines = ["1", "35", "male", "1", "quit"]
    let outcome = try Program.run(["chat"] + keys, lines: lines, directory: folder.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("The answers are kept for the clinic, locked."))
    #expect(outcome.output.contains("\nThe answers are kept for the clinic.\n"))
    #expect(access(folder.path + "/state/records.db", F_OK) == 0)
    #expect(try Program.run(["chat", "--record", "x"]).status == 64)
    #expect(try Program.run(["chat", "--key", "x"]).status == 64)
  }

  @Test func `a chat that cannot be kept says so first and goes on`() throws {
    let folder = try Scratch()
    let keys = try Stand.keeping(in: folder.path)
    let outcome = try Program.run(
      ["chat", "--record", "/proc/none/x"] + keys.suffix(2),
      lines: ["1", "35", "male", "1", "quit"]
    )
    #expect(outcome.output.contains("From here on nothing is saved."))
    #expect(outcome.output.contains("IMMEDIATE ACTION REQUIRED"))
    #expect(!outcome.output.contains("kept for the clinic"))
  }
}

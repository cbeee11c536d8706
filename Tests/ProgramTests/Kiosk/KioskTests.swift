import Foundation
import Glibc
import PseudoTerminal
import Testing

/// One stranger after another.
@Suite(.serialized) struct KioskTests {
  /// Goes to the emergency of a man of 35 whose first checklist is answered with its first line.
  private func reachEmergency(_ stand: Stand) throws {
    for line in ["1", "35", "male", "1"] { try stand.answer(line) }
    try stand.terminal.see("IMMEDIATE ACTION REQUIRED")
    try stand.terminal.see(RecordedChat.prompt)
  }

  @Test func `every screenful begins with the way for somebody new`() throws {
    let stand = try Stand()
    try stand.begin()
    try reachEmergency(stand)
    let screenfuls = stand.terminal.screen.components(separatedBy: "\u{1B}[H\u{1B}[2J\u{1B}[3J")
    let used = screenfuls.filter { $0.contains("> ") }
    #expect(used.count >= 6)
    for screenful in used {
      #expect(screenful.hasPrefix("\u{1B}[2mNew here? Type “new person”."))
    }
  }

  @Test(arguments: 0...4)
  func `new person at any question wipes and begins afresh`(count: Int) throws {
    let stand = try Stand()
    try stand.begin()
    for line in ["1", "35", "canary", "male"].prefix(count) { try stand.answer(line) }
    let before = try #require(stand.patient)
    try stand.answer("new person")
    try stand.terminal.see(wiping)
    try stand.begin()
    #expect(stand.patient != before)
    let first = try stand.terminal.see(RecordedChat.prompt)
    #expect(!first.contains("canary"))
  }

  @Test func `new person at a page that is not the last wipes too`() throws {
    let stand = try Stand()
    try stand.begin()
    try reachEmergency(stand)
    try stand.terminal.type("new person\r")
    try stand.terminal.see(wiping)
    try stand.terminal.see("Press Enter to begin.")
  }

  @Test func `a line before the last page of a question is no answer`() throws {
    let stand = try Stand()
    try stand.begin()
    stand.terminal.resize(columns: 40)
    for line in ["1", "35", "male"] { try stand.answer(line) }
    try stand.terminal.see("Press Enter to read on.")
    try stand.answer("1")
    try stand.read(to: "0 for none.")
    #expect(!stand.terminal.screen.contains("IMMEDIATE"))
    try stand.answer("1")
    try stand.terminal.see("IMMEDIATE ACTION REQUIRED")
  }

  @Test func `the last words stay until Enter`() throws {
    let stand = try Stand()
    try stand.begin()
    try stand.answer("quit")
    try stand.read(to: "Press Enter when this has been read.")
    try stand.answer("")
    try stand.terminal.see(wiping)
    try stand.terminal.see("Press Enter to begin.")
  }

  @Test func `nothing is written to a file, and print goes to the printer`() throws {
    let folder = try Scratch(["it.sh": "#!/bin/sh\ncat > \"$1\"\n"])
    chmod(folder.path + "/it.sh", 0o700)
    let printer = "\(folder.path)/it.sh \(folder.path)/sheet"
    let stand = try Stand(["--printer", printer], folder: folder)
    try stand.begin()
    try reachEmergency(stand)
    try stand.terminal.type("save\r")
    try stand.read(to: "No file can be saved at this screen.")
    #expect(try folder.names() == ["it.sh"])
    try stand.answer("print")
    try stand.read(to: "It is sent to the printer.")
    let sheet = try String(contentsOfFile: folder.path + "/sheet", encoding: .utf8)
    #expect(sheet.contains("IMMEDIATE ACTION REQUIRED"))
  }

  @Test func `an emergency calls the operator's command once, and tells it nothing`() throws {
    let folder = try Scratch([
      "it.sh": "#!/bin/sh\necho \"$#\" >> \"$1\"\nenv >> \"$1\"; echo called >> \"$1\"\n"
    ])
    chmod(folder.path + "/it.sh", 0o700)
    let alarm = folder.path + "/alarm"
    let stand = try Stand(["--on-emergency", "\(folder.path)/it.sh \(alarm)"], folder: folder)
    try stand.begin()
    for line in ["1", "35", "male"] { try stand.answer(line) }
    #expect(access(alarm, F_OK) != 0)
    try stand.answer("1")
    try stand.terminal.see("IMMEDIATE ACTION REQUIRED")
    for line in ["why", "review", "quit"] { try stand.answer(line) }
    try stand.read(to: "Press Enter when this has been read.")
    // The command goes on by itself; nobody waits for it.
    try wait(for: "called") { (try? String(contentsOfFile: alarm, encoding: .utf8)) ?? "" }
    _ = try stand.stop()
    let told = try String(contentsOfFile: alarm, encoding: .utf8)
    #expect(told.components(separatedBy: "called").count == 2)
    #expect(told.hasPrefix("1\n"))
    #expect(!told.contains("chest") && !told.contains("male"))
  }

  @Test func `an emergency stays until a key is touched`() throws {
    let stand = try Stand(["--warn", "1", "--idle", "2"])
    try stand.begin()
    for line in ["1", "35", "male", "1"] { try stand.answer(line) }
    try stand.terminal.see("IMMEDIATE ACTION REQUIRED")
    #expect(!stand.terminal.rest(milliseconds: 3000, until: "still there"))
    try stand.terminal.type("\r")
    try stand.terminal.see("Are you still there?")
    try stand.terminal.see("Press Enter to begin.")
  }

  @Test func `A22 a warning comes, a key extends and keeps the line, and silence wipes`() throws {
    let stand = try Stand(["--warn", "1", "--idle", "3"])
    try stand.begin()
    try stand.answer("1")
    try stand.terminal.see(RecordedChat.prompt)
    try stand.terminal.type("3")
    try stand.terminal.see("Are you still there? Press any key to go on.")
    try stand.terminal.see("the screen is wiped in 2")
    try stand.terminal.see("> 3")
    try stand.terminal.type("5\r")
    try stand.terminal.see("What is your sex?")
    try stand.terminal.see("Are you still there?")
    try stand.terminal.see(wiping)
    try stand.terminal.see("Press Enter to begin.")
  }

  @Test func `what is half typed at the first screen is wiped when it is left`() throws {
    let stand = try Stand(["--warn", "1", "--idle", "2"])
    try stand.terminal.see("Press Enter to begin.")
    try stand.terminal.see(RecordedChat.prompt)
    #expect(!stand.terminal.rest(milliseconds: 2500, until: "Press Enter"))
    try stand.terminal.type("canary")
    try stand.terminal.see(wiping)
    try stand.terminal.see("Press Enter to begin.")
  }

  @Test func `A23 no key brings back what the last person typed`() throws {
    let stand = try Stand()
    try stand.begin()
    try stand.terminal.see(RecordedChat.prompt)
    try stand.terminal.type("canary\u{15}canary\r")
    try stand.answer("new person")
    try stand.begin()
    try stand.terminal.see(RecordedChat.prompt)
    let keys = [
      "\u{19}", "\u{1B}[A", "\u{10}", "\u{12}can", "\u{18}e", "\u{1B}.", "\u{1B}_", "\u{13}",
      "\u{0F}",
    ]
    try stand.terminal.type(keys.joined() + "end")
    #expect(!(try stand.terminal.see("end")).contains("canary"))
  }

  @Test func `a person's process that keeps dying leaves a still line, and the kiosk goes on`()
    throws
  {
    let stand = try Stand()
    for _ in 0..<3 {
      try stand.terminal.see("Press Enter to begin.")
      try stand.terminal.see(RecordedChat.prompt)
      kill(try #require(stand.patient), SIGKILL)
    }
    try stand.terminal.see("This screen does not work now. Please see the staff.")
    try stand.begin()
    #expect(try stand.stop() == .status(128 + SIGTERM))
  }

  @Test(arguments: [[], [""], ["", "1"], ["", "1", "35", "quit"]])
  func `A40 a signal at any screen wipes it and gives the terminal back`(lines: [String]) throws {
    let script = """
      trap : TERM
      echo "before $(stty -g)."; '\(Program.path)' kiosk --region uk; echo "status $?."
      echo "after $(stty -g)."
      """
    let shell = try PseudoTerminal(["/bin/sh", "-c", script])
    try shell.see("before ")
    let before = try shell.see(".")
    for line in lines {
      try shell.see(RecordedChat.prompt)
      try shell.type(line + "\r")
    }
    try shell.see(RecordedChat.prompt)
    shell.send(SIGTERM)
    try shell.see(wiping)
    try shell.see("status 143.")
    try shell.see("after ")
    #expect(try shell.see(".") == before)
  }
}

/// What the terminal gets between two people.
let wiping =
  "\u{1B}[?2004l\u{1B}[0m\u{1B}[?25h\u{1B}[H\u{1B}[2J\u{1B}[?1049l\u{1B}[H\u{1B}[2J\u{1B}[3J"

import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The cases of the terminal at the chat and at the kiosk; the numbers are those of `TerminalCase`.
@Suite(.serialized) struct ChatCaseTests {
  @Test(arguments: ChatKeyCase.all, Holder.allCases)
  func `keys`(_ keyCase: ChatKeyCase, _ holder: Holder) throws {
    let session = try ChatKeySession.of(keyCase, holder).get()
    #expect(session.lines[keyCase.number] == keyCase.lines)
    for word in keyCase.hidden { #expect(!session.screen.contains(word)) }
  }

  private func start(
    _ holder: Holder,
    _ arguments: [String] = [],
    kiosk: [String] = []
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal([Program.path] + holder.arguments(arguments, kiosk: kiosk))
    try holder.begin(at: terminal)
    try terminal.see(RecordedChat.prompt)
    return terminal
  }

  /// Starts it from a shell, in a folder where core files may be left.
  private func start(_ holder: Holder, in folder: Scratch) throws -> PseudoTerminal {
    let script = "ulimit -c $(ulimit -H -c); exec '\(Program.path)' \(holder)"
    let terminal = try PseudoTerminal(["/bin/sh", "-c", script], directory: folder.path)
    try holder.begin(at: terminal)
    try terminal.see(RecordedChat.prompt)
    return terminal
  }

  @Test(arguments: Holder.allCases)
  func `T25 Ctrl-Z gives no shell`(_ holder: Holder) throws {
    let shell = try PseudoTerminal(["/bin/bash", "--norc", "--noprofile", "-i"])
    try shell.see("shell$ ")
    try shell.type("'\(Program.path)' \(holder); echo went on $((40 + 2))\r")
    try holder.begin(at: shell)
    try shell.see(RecordedChat.prompt)
    try shell.type("\u{1A}1\r")
    try shell.see("How old are you?")
    try shell.see(RecordedChat.prompt)
    if holder == .chat {
      try shell.type("quit\r")
      try shell.see("went on 42")
    }
    #expect(!shell.screen.contains("Stopped"))
  }

  @Test(arguments: Holder.allCases)
  func `T26 Ctrl-backslash kills nothing and leaves no core file`(_ holder: Holder) throws {
    let folder = try Scratch()
    let terminal = try start(holder, in: folder)
    try terminal.type("\u{1C}1\r")
    try terminal.see("How old are you?")
    #expect(try folder.names() == [])
  }

  @Test(arguments: Holder.allCases)
  func `T27 a crash leaves no core file`(_ holder: Holder) throws {
    let folder = try Scratch()
    let terminal = try start(holder, in: folder)
    try terminal.type("secret")
    try terminal.see("secret")
    terminal.send(SIGABRT)
    #expect(try terminal.end() == .signal(SIGABRT, core: false))
    #expect(try folder.names() == [])
  }

  @Test(arguments: Holder.allCases)
  func `T28 Ctrl-S does not stop the screen`(_ holder: Holder) throws {
    let terminal = try start(holder)
    try terminal.type("a\u{13}b")
    #expect(try terminal.see("ab") == "")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT], Holder.allCases)
  func `T34 a signal ends with what is known`(_ signal: Int32, _ holder: Holder) throws {
    let terminal = try start(holder)
    try terminal.type("part")
    try terminal.see("part")
    terminal.send(signal)
    // At a kiosk it is wiped, so nothing is shown.
    if holder == .chat { try terminal.see("NOT FINISHED") }
    #expect(try terminal.end() == .status(128 + signal))
  }

  @Test(arguments: Holder.allCases)
  func `T35 a closed terminal ends the program`(_ holder: Holder) throws {
    let terminal = try start(holder)
    terminal.hangUp()
    #expect(try terminal.end() != .status(0))
  }

  @Test(arguments: Holder.allCases)
  func `T36 nobody at the keys ends with what is known and takes no answer`(
    _ holder: Holder
  ) throws {
    let terminal = try start(holder, ["--idle", "2"], kiosk: ["--warn", "1"])
    try terminal.type("1")
    try terminal.see(holder.idleness)
    if holder == .chat {
      try terminal.see("Call 999")
      #expect(try terminal.end() == .status(75))
    }
    #expect(!terminal.screen.contains("How old"))
  }

  @Test(arguments: Holder.allCases)
  func `T37 a slow hand is not cut off`(_ holder: Holder) throws {
    let terminal = try start(holder, ["--idle", "4"], kiosk: ["--warn", "3"])
    for key in "slowly typed" {
      terminal.rest(milliseconds: 600)
      try terminal.type(String(key))
    }
    try terminal.type("\r")
    try terminal.see("I did not understand that.")
  }

  @Test(arguments: Holder.allCases)
  func `T38 a window that changes its size is nobody at the keys`(_ holder: Holder) throws {
    let terminal = try start(holder, ["--idle", "2"], kiosk: ["--warn", "1"])
    for turn in 0..<20 {
      terminal.resize(columns: turn.isMultiple(of: 2) ? 60 : 100)
      if terminal.rest(milliseconds: 250, until: holder.idleness) { break }
    }
    try terminal.see(holder.idleness)
    if holder == .chat { #expect(try terminal.end() == .status(75)) }
  }

  @Test(arguments: Holder.allCases)
  func `T39 a window that changes its size keeps what was typed`(_ holder: Holder) throws {
    let chat = try RecordedChat(holder)
    try chat.type("")
    for (key, columns) in zip("abcdef", [40, 120, 20, 200, 30, 80] as [UInt16]) {
      try chat.terminal.type(String(key))
      try chat.terminal.see(String(key))
      chat.terminal.resize(columns: columns)
    }
    try chat.terminal.type("\r")
    #expect(try chat.typed() == ["> abcdef"])
  }

  @Test func `T52 the terminal is left as it was`() throws {
    let script = "echo \"before $(stty -g).\"; '\(Program.path)'; echo \"after $(stty -g).\""
    let shell = try PseudoTerminal(["/bin/sh", "-c", script])
    try shell.see("before ")
    let before = try shell.see(".")
    for answer in ["1\r", "part\u{03}", "yes\r"] {
      try shell.see(RecordedChat.prompt)
      try shell.type(answer)
    }
    try shell.see("after ")
    #expect(try shell.see(".") == before)
  }

  @Test(arguments: Holder.allCases)
  func `T54 three hundred answers take no memory`(_ holder: Holder) throws {
    let terminal = try start(holder)
    for _ in 0..<20 { try answerNonsense(at: terminal) }
    let before = try #require(terminal.memory(of: holder))
    for _ in 0..<300 { try answerNonsense(at: terminal) }
    let after = try #require(terminal.memory(of: holder))
    #expect(after - before < 1000)
  }

  private func answerNonsense(at terminal: PseudoTerminal) throws {
    try terminal.type("huh\r")
    try terminal.see(RecordedChat.prompt)
  }
}

import PseudoTerminal
import Testing

/// The program at a terminal: the same conversation, with keys.
@Suite(.serialized) struct TerminalChatTests {
  private func start(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    try PseudoTerminal(
      [Program.path, "--region", "uk"],
      environment: ["LANG": "en_GB.UTF-8"].merging(environment) { $1 }
    )
  }

  private func answer(_ line: String, at terminal: PseudoTerminal) throws {
    try terminal.see("> ")
    try terminal.type(line + "\r")
  }

  /// What was printed, without the terminal's own doing: its escapes and returns.
  private func plain(_ screen: String) -> String {
    var text = ""
    var isEscape = false
    for scalar in screen.unicodeScalars where scalar != "\r" {
      if scalar == "\u{1B}" { isEscape = true }
      if !isEscape { text.unicodeScalars.append(scalar) }
      if isEscape, scalar.properties.isAlphabetic { isEscape = false }
    }
    return text
  }

  @Test func `a terminal and a pipe give the same conversation`() throws {
    let lines = ["1", "35", "male", "", "huh", "1", "why", "quit"]
    let terminal = try start(["TERM": "dumb"])
    for line in lines { try answer(line, at: terminal) }
    #expect(try terminal.end() == .status(0))
    let piped = try Program.run(["--region", "uk"], lines: lines).output
    #expect(plain(terminal.screen) == piped)
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func `a dumb or unknown terminal gets no escape sequence`(name: String) throws {
    let terminal = try start(["TERM": name])
    for line in ["1", "35", "male", "1", "quit"] { try answer(line, at: terminal) }
    #expect(try terminal.end() == .status(0))
    #expect(!terminal.screen.contains("\u{1B}"))
    #expect(terminal.screen.contains("IMMEDIATE ACTION REQUIRED"))
  }

  @Test func `an alert stands in reverse on a terminal and its words stay whole`() throws {
    let terminal = try start()
    for line in ["1", "35", "male", "1", "quit"] { try answer(line, at: terminal) }
    #expect(try terminal.end() == .status(0))
    #expect(terminal.screen.contains("\u{1B}[1;97;41m IMMEDIATE ACTION REQUIRED \u{1B}[0m"))
  }

  @Test func `Ctrl-C asks before it stops, and stopping says what is known`() throws {
    let terminal = try start()
    try terminal.see("> ")
    try terminal.type("1\u{03}")
    try terminal.see("Stop now?")
    try answer("no", at: terminal)
    try terminal.see("Who are these answers about?")
    try terminal.see("> ")
    try terminal.type("\u{03}")
    try terminal.see("Stop now?")
    try answer("yes", at: terminal)
    try terminal.see("NOT FINISHED")
    try terminal.see("Call 999")
    #expect(try terminal.end() == .status(130))
  }

  @Test func `Ctrl-D asks before it stops, and ends as the end of input does`() throws {
    let terminal = try start()
    try terminal.see("> ")
    try terminal.type("\u{04}")
    try terminal.see("Stop now?")
    try answer("yes", at: terminal)
    #expect(try terminal.end() == .status(0))
    #expect(terminal.screen.contains("NOT FINISHED"))
  }

  @Test func `an accented answer reaches the program in the C locale`() throws {
    let terminal = try start(["LANG": "C"])
    try answer("é", at: terminal)
    try terminal.see("I did not understand that.")
    try answer("quit", at: terminal)
    #expect(try terminal.end() == .status(0))
    #expect(terminal.screen.contains("é"))
  }

  @Test func `a closed window ends the program`() throws {
    let terminal = try start()
    try terminal.see("> ")
    terminal.hangUp()
    #expect(try terminal.end() != .status(0))
  }
}

import PseudoTerminal
import Testing

extension TerminalTests {
  /// What is written to the terminal, and its settings.
  @Suite
  struct Screen {
    @Test(arguments: ["dumb", "unknown", "no-such-terminal", ""])
    func `a terminal that cannot do more gets plain text only`(_ name: String) throws {
      let terminal = try PseudoTerminal(environment: ["TERM": name])
      try terminal.awaitQuestion()
      try terminal.type("noo\u{7F}\u{1B}[D\u{1B}[C\u{0C}\t\t")
      terminal.resize(columns: 40)
      try terminal.type("\r")
      #expect(try terminal.event() == "line:no")
      #expect(try terminal.answer("é\u{7F}\u{03}") == "interrupted")
      #expect(try terminal.answer("\u{04}") == "ended")
      #expect(try terminal.end() == .status(0))
      #expect(!terminal.screen.contains("\u{1B}"))
    }

    @Test func `marks of pastes are asked for and switched off again`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("yes\r") == "line:yes")
      #expect(try terminal.answer("\u{04}") == "ended")
      #expect(try terminal.end() == .status(0))
      let question = "\u{1B}[?2004hanswer> "
      let over = "\r\n\u{1B}[?2004l\r"
      #expect(
        terminal.screen == "\(question)yes\(over)<line:yes>\r\n\(question)\(over)<ended>\r\n"
      )
    }

    @Test(arguments: [["\u{04}"], ["yes\r", "part\u{03}", "\u{04}"], ["crash\r"]])
    func `the settings are the same before and after`(_ answers: [String]) throws {
      let script = "echo \"before $(stty -g).\"; \"$0\"; echo \"after $(stty -g).\""
      let shell = try PseudoTerminal(["/bin/sh", "-c", script, PseudoTerminal.probe])
      try shell.see("before ")
      let before = try shell.see(".")
      for answer in answers {
        try shell.awaitQuestion()
        try shell.type(answer)
      }
      try shell.see("after ")
      #expect(try shell.see(".") == before)
    }

    @Test(arguments: ["dumb", "xterm"], [1, 2, 3, 4, 7, 8] as [UInt16])
    func `a window too narrow for the question still takes an answer`(
      _ name: String,
      columns: UInt16
    ) throws {
      let keys = "n\t\tabcdéfghijklmno\u{01}\u{1B}[C\u{05}\u{1B}[D\u{01}\u{15}日\u{05}\u{0C}\r"
      let line = "<line:日noabcdéfghijklmno>\r\n"
      let narrow = try PseudoTerminal(environment: ["TERM": name], columns: columns)
      try narrow.see("> ")
      try narrow.type(keys)
      try narrow.see(line)
      let narrowed = try PseudoTerminal(environment: ["TERM": name])
      try narrowed.awaitQuestion()
      narrowed.resize(columns: columns)
      try narrowed.type(keys)
      try narrowed.see(line)
    }

    @Test func `the width of the window is known`() throws {
      let terminal = try PseudoTerminal([PseudoTerminal.probe, "--columns"])
      #expect(try terminal.event() == "columns:80")
    }

    @Test func `without a screen there is no terminal to read from`() throws {
      let shell = try PseudoTerminal(["/bin/sh", "-c", "\"$0\" | cat", PseudoTerminal.probe])
      #expect(try shell.event() == "unusable(errno: 25)")
    }
  }
}

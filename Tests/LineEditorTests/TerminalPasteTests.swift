import PseudoTerminal
import Testing

extension TerminalTests {
  /// Text that comes faster than a person types: pastes, and keys ahead of the question.
  @Suite
  struct Pasting {
    private static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

    private static let pastes = [
      Typing("one line", "yes", "yes"),
      Typing("a line with its end", "yes\r", "yes"),
      Typing("three lines", "yes\ryes\rno\r", "yes"),
      Typing("three lines ended by line feeds", "yes\nno\nno\n", "yes"),
      Typing("an empty line first", "\r\n  yes\r\nno", "yes"),
      Typing("Tab", "not\tsure", "not sure"),
      Typing("keys", "ye\u{01}\u{03}\u{04}\u{15}\u{7F}s", "yes"),
      Typing("colours", "\u{1B}[1;31myes\u{1B}[0m", "yes"),
      Typing("a clipboard sequence", "\u{1B}]52;c;cm0gLXJm\u{07}yes", "yes"),
      Typing("a sequence without end", "yes\u{1B}]52;c;cm0gLXJm", "yes"),
      Typing("malformed and refused characters", "y\u{202E}e\u{200B}s\u{9B}", "yes"),
      Typing("accents", "é日", "é日"),
    ]

    @Test(arguments: pastes)
    func `a paste gives its first line, and Enter submits it`(_ typing: Typing) throws {
      let terminal = try PseudoTerminal()
      try terminal.awaitQuestion()
      try terminal.type(Self.paste(typing.keys) + "!")
      try terminal.see("!")
      #expect(!terminal.screen.contains("<"))
      try terminal.type("\r")
      #expect(try terminal.event() == "line:\(typing.line)!")
    }

    @Test func `a paste longer than the limit stops at the limit`() throws {
      let long = Self.paste(String(repeating: "x", count: 3000))
      let full = String(repeating: "x", count: 200)
      #expect(try PseudoTerminal().answer(long + "\r") == "line:\(full)")
    }

    @Test func `a paste that pretends to end gives one answer at most`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer(Self.paste("a\u{1B}[201~b\rno\rno\r")) == "line:ab")
      #expect(try terminal.answer("end\r") == "line:end")
    }

    @Test func `keys typed ahead of a question do not answer it`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("yes\rno\rno\r") == "line:yes")
      #expect(try terminal.answer("end\r") == "line:end")
    }

    @Test func `Ctrl-D and Ctrl-C typed ahead are not taken for an answer either`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("yes\r\u{04}\u{03}\u{04}") == "line:yes")
      #expect(try terminal.answer("end\r") == "line:end")
    }
  }
}

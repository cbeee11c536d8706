import PseudoTerminal
import Testing

/// Everything that needs a terminal, one test after another.
@Suite(.serialized)
enum TerminalTests {}

/// Keys and the line that comes of them.
struct Typing: Sendable, CustomTestStringConvertible {
  let what: String
  let keys: String
  let line: String

  init(_ what: String, _ keys: String, _ line: String) {
    self.what = what
    self.keys = keys
    self.line = line
  }

  var testDescription: String { what }
}

extension TerminalTests {
  @Suite
  struct Editing {
    private static let typings = [
      Typing("letters", "yes\r", "yes"),
      Typing("line feed", "yes\n", "yes"),
      Typing("nothing", "\r", ""),
      Typing("Backspace and Ctrl-H", "yess\u{7F}!\u{08}\r", "yes"),
      Typing("Backspace over an accent", "é\u{7F}ok\r", "ok"),
      Typing("arrows", "ys\u{1B}[De\u{1B}[C!\r", "yes!"),
      Typing("arrows as a keypad sends them", "ys\u{1B}ODe\u{1B}OC!\r", "yes!"),
      Typing("arrows over an accent", "éb\u{1B}[D\u{1B}[Da\r", "aéb"),
      Typing("arrows with Ctrl", "ys\u{1B}[1;5De\r", "yes"),
      Typing("Home and End", "b\u{1B}[Ha\u{1B}[Fc\r", "abc"),
      Typing("Home and End, numbered", "b\u{1B}[1~a\u{1B}[4~c\r", "abc"),
      Typing("Ctrl-A and Ctrl-E", "b\u{01}a\u{05}c\r", "abc"),
      Typing("Delete", "xyes\u{01}\u{1B}[3~\r", "yes"),
      Typing("Ctrl-U", "nonsense\u{15}yes\r", "yes"),
      Typing("Ctrl-U from the middle", "noyes\u{1B}[D\u{1B}[D\u{1B}[D\u{15}\r", "yes"),
      Typing("Ctrl-W", "not  sure  \u{17}\u{17}yes\r", "yes"),
      Typing("Ctrl-W on nothing", "\u{17}yes\r", "yes"),
      Typing("Ctrl-L", "ye\u{0C}s\r", "yes"),
    ]

    @Test(arguments: typings)
    func `keys edit the line`(_ typing: Typing) throws {
      #expect(try PseudoTerminal().answer(typing.keys) == "line:\(typing.line)")
    }

    private static let swallowed = [
      Typing("Escape", "\u{1B}yes\r", "yes"),
      Typing("Escape twice", "\u{1B}\u{1B}yes\r", "yes"),
      Typing("Escape before an arrow", "ys\u{1B}\u{1B}[De\r", "yes"),
      Typing("mouse report", "y\u{1B}[<0;10;10Mes\r", "yes"),
      Typing("mouse report of the old form", "y\u{1B}[M !!es\r", "yes"),
      Typing("device attributes", "y\u{1B}[?62;1ces\r", "yes"),
      Typing("background colour", "y\u{1B}]11;rgb:00/00/00\u{1B}\\es\r", "yes"),
      Typing("background colour, ended by a bell", "y\u{1B}]11;rgb:00/00/00\u{07}es\r", "yes"),
      Typing("terminal version", "y\u{1B}P>|XTerm(379)\u{1B}\\es\r", "yes"),
      Typing("F1", "y\u{1B}OPes\r", "yes"),
      Typing("F5", "y\u{1B}[15~es\r", "yes"),
      Typing("F1 of the console", "y\u{1B}[[Aes\r", "yes"),
      Typing("Up and Down", "y\u{1B}[A\u{1B}[Bes\r", "yes"),
      Typing("a sequence cut short by Enter", "yes\u{1B}[1\r", "yes"),
      Typing("a reply cut short by Enter", "yes\u{1B}]11;rgb\r", "yes"),
    ]

    @Test(arguments: swallowed)
    func `keys and replies that mean nothing leave nothing`(_ typing: Typing) throws {
      #expect(try PseudoTerminal().answer(typing.keys) == "line:\(typing.line)")
    }

    @Test func `Escape and Enter do not change how later keys work`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("\u{1B}\r") == "line:")
      #expect(try terminal.answer("no\u{1B}\u{15}yes\r") == "line:yes")
    }

    @Test func `an Escape that comes alone does not eat the next key`() throws {
      let terminal = try PseudoTerminal()
      try terminal.awaitQuestion()
      try terminal.type("y\u{1B}")
      try terminal.see("y")
      try terminal.type("es\r")
      #expect(try terminal.event() == "line:yes")
    }

    @Test func `a digit argument repeats nothing`() throws {
      let keys = String(repeating: "\u{1B}9", count: 4) + "x\r"
      #expect(try PseudoTerminal().answer(keys) == "line:9999x")
    }

    @Test func `a new size of the window keeps what was typed`() throws {
      let terminal = try PseudoTerminal()
      try terminal.awaitQuestion()
      for (key, columns) in zip("abcdef", [40, 120, 20, 200, 30, 80]) {
        try terminal.type(String(key))
        try terminal.see(String(key))
        terminal.resize(columns: UInt16(columns))
      }
      try terminal.type("\r")
      #expect(try terminal.event() == "line:abcdef")
    }
  }
}

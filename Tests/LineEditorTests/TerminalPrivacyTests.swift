import PseudoTerminal
import Testing

extension TerminalTests {
  /// What a key could bring back or reach out for: earlier answers, files, accounts, settings.
  @Suite
  struct Privacy {
    private static let recalls = [
      Typing("Up", "\u{1B}[A", ""),
      Typing("Ctrl-P", "\u{10}", ""),
      Typing("Page Up", "\u{1B}[5~", ""),
      Typing("Alt->", "\u{1B}>", ">"),
      Typing("Ctrl-R", "\u{12}\u{12}", ""),
      Typing("Ctrl-R and a letter", "\u{12}s", "s"),
      Typing("Ctrl-Y", "\u{19}", ""),
      Typing("Ctrl-Y after Ctrl-U", "x\u{15}\u{19}", ""),
      Typing("Ctrl-Y after Ctrl-W", "x\u{17}\u{19}", ""),
      Typing("Ctrl-underscore", "x\u{15}\u{1F}", ""),
      Typing("Alt-.", "\u{1B}.", "."),
      Typing("Alt-underscore", "\u{1B}_", ""),
      Typing("Ctrl-O", "\u{0F}", ""),
      Typing("Ctrl-X e", "\u{18}e", "e"),
    ]

    @Test(arguments: recalls)
    func `nothing brings an earlier answer back`(_ typing: Typing) throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("secret\r") == "line:secret")
      #expect(try terminal.answer("secret\u{15}\r") == "line:")
      #expect(try terminal.answer("secret\u{17}\r") == "line:")
      #expect(try terminal.answer("secret\u{03}") == "interrupted")
      #expect(try terminal.answer(typing.keys + "\r") == "line:\(typing.line)")
    }

    @Test func `no macro is recorded`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("\u{18}(yes\u{18})\u{18}e\r") == "line:(yes)e")
    }

    private static let listings = [
      Typing("Tab twice", "\t\t", ""),
      Typing("Tab after the start of a name", "can\t\t", "can"),
      Typing("Tab after a path", "/etc/sh\t\t", "/etc/sh"),
      Typing("Alt-*", "\u{1B}*", "*"),
      Typing("Alt-=", "\u{1B}=", "="),
      Typing("Alt-?", "\u{1B}?", "?"),
      Typing("Alt-~ after an account", "~root\u{1B}~", "~root~"),
      Typing("Alt-& after an account", "~root\u{1B}&", "~root&"),
      Typing("Tab after an account", "~roo\t\t", "~roo"),
    ]

    @Test(arguments: listings)
    func `no key shows files or accounts`(_ typing: Typing) throws {
      let folder = try Scratch(["canary": ""])
      let terminal = try PseudoTerminal([PseudoTerminal.probe], directory: folder.path)
      #expect(try terminal.answer(typing.keys + "\r") == "line:\(typing.line)")
      for name in ["canary", "shadow", "/root"] { #expect(!terminal.screen.contains(name)) }
    }

    @Test func `Tab completes from the candidates`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("not\t\r") == "line:not sure")
      #expect(try terminal.answer("NOT S\t\r") == "line:not sure")
      #expect(try terminal.answer("y\t\r") == "line:yes")
      #expect(try terminal.answer("x\t\t\r") == "line:x")
    }

    @Test func `Tab shows the candidates that remain`() throws {
      let terminal = try PseudoTerminal()
      try terminal.awaitQuestion()
      try terminal.type("n\t")
      #expect(try terminal.see("\r\nno        not sure  \r\n") == "n")
      #expect(try terminal.answer("\t\r") == "line:no")
    }

    @Test func `Tab does not complete beyond the limit`() throws {
      let long = String(repeating: "n", count: 201)
      let terminal = try PseudoTerminal([PseudoTerminal.probe, long])
      #expect(try terminal.answer("n\t\r") == "line:n")
    }

    @Test func `settings files of readline are not read`() throws {
      let folder = try Scratch([".inputrc": "\"y\": \"n\"\n", "private": "canary-data:x:33\n"])
      let own = try PseudoTerminal(environment: ["HOME": folder.path])
      #expect(try own.answer("y\r") == "line:y")
      let named = try PseudoTerminal(environment: ["INPUTRC": folder.path + "/.inputrc"])
      #expect(try named.answer("y\u{18}\u{12}\r") == "line:y")
      let other = try PseudoTerminal(environment: ["INPUTRC": folder.path + "/private"])
      #expect(try other.answer("y\r") == "line:y")
      #expect(!other.screen.contains("canary"))
    }
  }
}

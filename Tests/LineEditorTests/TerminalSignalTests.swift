import Glibc
import PseudoTerminal
import Testing

extension TerminalTests {
  /// Keys that interrupt, stop or end, signals, and the end of the terminal itself.
  @Suite
  struct Ends {
    @Test func `Ctrl-C drops what was typed`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("part\u{03}") == "interrupted")
      #expect(try terminal.answer("yes\r") == "line:yes")
      #expect(try terminal.answer("\u{03}") == "interrupted")
    }

    @Test func `Ctrl-D ends on an empty line only`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("abc\u{01}\u{04}\u{04}\u{04}\u{04}\u{04}\r") == "line:abc")
      #expect(try terminal.answer("abc\u{15}\u{04}") == "ended")
      #expect(try terminal.end() == .status(0))
    }

    @Test func `Ctrl-Z does not give the shell away`() throws {
      let shell = try PseudoTerminal(["/bin/bash", "--norc", "--noprofile", "-i"])
      try shell.see("shell$ ")
      try shell.type("'\(PseudoTerminal.probe)'; echo went on $((40 + 2))\r")
      #expect(try shell.answer("y\u{1A}es\r") == "line:yes")
      #expect(try shell.answer("\u{04}") == "ended")
      try shell.see("went on 42")
      #expect(!shell.screen.contains("Stopped"))
    }

    @Test func `Ctrl-S and Ctrl-Q do not stop the screen`() throws {
      let terminal = try PseudoTerminal()
      try terminal.awaitQuestion()
      try terminal.type("a\u{13}b")
      #expect(try terminal.see("ab") == "")
      try terminal.type("\u{11}c")
      #expect(try terminal.see("c") == "")
    }

    @Test func `Ctrl-backslash kills nothing`() throws {
      let folder = try Scratch()
      let shell = try PseudoTerminal(
        ["/bin/sh", "-c", "ulimit -c $(ulimit -H -c); exec \"$0\"", PseudoTerminal.probe],
        directory: folder.path
      )
      #expect(try shell.answer("y\u{1C}es\r") == "line:yes")
      #expect(try folder.names() == [])
    }

    @Test func `a crash leaves no core file and gives the terminal back`() throws {
      let folder = try Scratch()
      let script = """
        trap : ABRT; ulimit -c $(ulimit -H -c)
        echo "before $(stty -g)."; "$0"; echo "status $?."; echo "after $(stty -g)."
        """
      let shell = try PseudoTerminal(
        ["/bin/sh", "-c", script, PseudoTerminal.probe],
        directory: folder.path
      )
      try shell.see("before ")
      let before = try shell.see(".")
      try shell.awaitQuestion()
      try shell.type("secret")
      try shell.see("secret")
      shell.send(SIGABRT)
      try shell.see("\u{1B}[?2004l")
      try shell.see("status 134.")
      try shell.see("after ")
      #expect(try shell.see(".") == before)
      #expect(try folder.names() == [])
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a signal ends the reading at once and drops what was typed`(_ signal: Int32) throws {
      let terminal = try PseudoTerminal()
      try terminal.awaitQuestion()
      try terminal.type("part")
      try terminal.see("part")
      terminal.send(signal)
      #expect(try terminal.event() == "terminated:\(signal)")
      #expect(try terminal.end() == .status(128 + signal))
    }

    @Test(arguments: [SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE, SIGWINCH])
    func `other signals change nothing`(_ signal: Int32) throws {
      let terminal = try PseudoTerminal()
      try terminal.awaitQuestion()
      try terminal.type("ye")
      try terminal.see("ye")
      terminal.send(signal)
      try terminal.type("s\r")
      #expect(try terminal.event() == "line:yes")
    }

    @Test(arguments: ["", "part", "part\u{1B}", "\u{1B}[200~part"])
    func `a closed terminal ends the program`(_ keys: String) throws {
      let terminal = try PseudoTerminal()
      try terminal.awaitQuestion()
      try terminal.type(keys)
      terminal.hangUp()
      #expect(try terminal.end() == .status(128 + SIGHUP))
    }
  }
}

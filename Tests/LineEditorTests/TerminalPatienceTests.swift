import Glibc
import PseudoTerminal
import Testing

extension TerminalTests {
  /// A warning before the end, when nobody touches a key.
  @Suite
  struct Patience {
    private func start(_ environment: [String: String]) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(environment: environment)
      try terminal.awaitQuestion()
      return terminal
    }

    @Test func `a warning comes first, and what was typed goes on`() throws {
      let terminal = try start(["WARNING": "300", "PATIENCE": "60000"])
      try terminal.type("half")
      #expect(try terminal.event() == "quiet:half")
      try terminal.see("half")
      try terminal.type(" done\r")
      #expect(try terminal.event() == "line:half done")
    }

    @Test func `without a key the end comes after the warning`() throws {
      let terminal = try start(["WARNING": "200", "PATIENCE": "400"])
      try terminal.type("half")
      #expect(try terminal.event() == "quiet:half")
      #expect(try terminal.event() == "idle")
      #expect(try terminal.end() == .status(75))
    }

    @Test func `a key after the warning begins the time anew`() throws {
      let terminal = try start(["WARNING": "300", "PATIENCE": "60000"])
      #expect(try terminal.event() == "quiet:")
      try terminal.awaitQuestion()
      try terminal.type("x")
      #expect(try terminal.event() == "quiet:x")
    }

    @Test func `whoever comes back after the end gets no warning`() throws {
      let terminal = try start(["WARNING": "300", "PATIENCE": "600"])
      terminal.send(SIGSTOP)
      terminal.rest(milliseconds: 900)
      try terminal.type("x")
      terminal.send(SIGCONT)
      #expect(try terminal.event() == "idle")
    }

    @Test func `the time can begin with the first key`() throws {
      let terminal = try start(["PATIENCE": "300", "BEGINS_WITH_KEY": "1"])
      #expect(!terminal.rest(milliseconds: 600, until: "<"))
      try terminal.type("x")
      #expect(try terminal.event() == "idle")
    }
  }
}

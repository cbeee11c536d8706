import Glibc
import PseudoTerminal

/// Keys and signals that interrupt, stop or end.
extension TerminalCase {
  static let ends: [TerminalCase] = [
    TerminalCase(
      24,
      "Ctrl-C drops what was typed",
      answers: [("part\u{03}", "interrupted"), ("yes\r", "line:yes")]
    ),
    TerminalCase(25, "Ctrl-Z gives no shell") { reader in
      let shell = try PseudoTerminal(
        ["/bin/bash", "--norc", "--noprofile", "-i"],
        patience: reader.patience
      )
      try shell.see("shell$ ")
      try shell.type("'\(reader.path)'\r")
      try expect(shell.answer("y\u{1A}es\r"), is: "line:yes")
      try expect(shell, neverShows: ["Stopped"])
    },
    TerminalCase(26, "Ctrl-backslash kills nothing and leaves no core file") { reader in
      let folder = try Scratch()
      let shell = try reader.shell(Self.withCoreFiles, directory: folder.path)
      try expect(shell.answer("y\u{1C}es\r"), is: "line:yes")
      try expect(folder.names(), is: [])
    },
    TerminalCase(27, "a crash leaves no core file") { reader in
      let folder = try Scratch()
      let shell = try reader.shell(Self.withCoreFiles, directory: folder.path)
      try shell.awaitQuestion()
      try shell.type("secret")
      try shell.see("secret")
      shell.send(SIGABRT)
      try expect(shell.end(), is: .signal(SIGABRT, core: false))
      try expect(folder.names(), is: [])
    },
    TerminalCase(28, "Ctrl-S does not stop the screen") { reader in
      let terminal = try reader.start()
      try terminal.awaitQuestion()
      try terminal.type("a\u{13}b")
      try expect(terminal.see("ab"), is: "")
    },
    TerminalCase(
      29,
      "Ctrl-D ends nothing that has begun",
      answers: [
        ("\u{04}", "ended"), ("abc\u{01}\u{04}\u{04}\u{04}\u{04}\u{04}\r", "line:abc"),
        ("yes\r", "line:yes"),
      ],
      environment: ["ASKS_ON": "1"]
    ),
    TerminalCase(34, "a signal ends the reading and is told") { reader in
      let terminal = try reader.start()
      try terminal.awaitQuestion()
      try terminal.type("part")
      try terminal.see("part")
      terminal.send(SIGTERM)
      try expect(terminal.event(), is: "terminated:\(SIGTERM)")
      try expect(terminal.end(), is: .status(128 + SIGTERM))
    },
    TerminalCase(35, "a closed terminal ends the program within two seconds", isEasy: true) {
      let reader = Reader(name: $0.name, patience: 2000)
      let terminal = try reader.start()
      try terminal.awaitQuestion()
      terminal.hangUp()
      _ = try terminal.end()
    },
  ]

  /// Runs the program where core files are allowed, as far as they can be.
  private static let withCoreFiles = "ulimit -c $(ulimit -H -c); exec \"$0\""
}

import PseudoTerminal

/// Settings that come from elsewhere, and those that are left behind.
extension TerminalCase {
  static let settings: [TerminalCase] = [
    TerminalCase(
      40,
      "a file that INPUTRC names changes no key",
      answers: [("yes\r", "line:yes")],
      environment: ["INPUTRC": "FOLDER/keys"],
      files: ["keys": "\"y\": \"n\"\n"]
    ),
    TerminalCase(
      41,
      "a file in the home folder changes no key",
      answers: [("yes\r", "line:yes")],
      environment: ["HOME": "FOLDER"],
      files: [".inputrc": "\"y\": \"n\"\n"]
    ),
    TerminalCase(
      42,
      "a file that INPUTRC names is not shown",
      answers: [("yes\r", "line:yes")],
      hidden: ["canary"],
      environment: ["INPUTRC": "FOLDER/private"],
      files: ["private": "canary-data:x:33\n"]
    ),
    TerminalCase(51, "a terminal that cannot do more gets plain text", isEasy: true) { reader in
      for name in ["dumb", "", "no-such-terminal"] {
        let terminal = try reader.start(environment: ["TERM": name])
        try expect(terminal.answer("noo\u{7F}\r"), is: "line:no")
        try expect(terminal, neverShows: ["\u{1B}"])
      }
    },
    TerminalCase(52, "the terminal is left as it was", isEasy: true) { reader in
      let script = "echo \"before $(stty -g).\"; \"$0\"; echo \"after $(stty -g).\""
      let shell = try reader.shell(script)
      try shell.see("before ")
      let before = try shell.see(".")
      try expect(shell.answer("yes\r"), is: "line:yes")
      try shell.awaitQuestion()
      try shell.type("\u{04}")
      try shell.see("after ")
      try expect(shell.see("."), is: before)
    },
    TerminalCase(
      53,
      "Tab completes from the question only",
      answers: [("not\t\r", "line:not sure")],
      hidden: ["notes"],
      files: ["notes": ""]
    ),
  ]

  /// What is held on to for long.
  static let resources: [TerminalCase] = [
    TerminalCase(54, "answers take no memory", isEasy: true) { reader in
      let terminal = try reader.start()
      for _ in 0..<20 { try expect(terminal.answer("yes\r"), is: "line:yes") }
      let before = terminal.memory
      for _ in 0..<300 { try expect(terminal.answer("yes\r"), is: "line:yes") }
      guard let before, let after = terminal.memory, after - before < 1000 else {
        throw Unexpected(description: "\(before ?? 0) kB became \(terminal.memory ?? 0) kB")
      }
    }
  ]
}

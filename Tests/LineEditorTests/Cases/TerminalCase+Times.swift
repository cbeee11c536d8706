import PseudoTerminal

/// How long somebody may take, and windows that change meanwhile.
extension TerminalCase {
  static let times: [TerminalCase] = [
    TerminalCase(36, "nobody at the keys ends the program") { reader in
      let terminal = try reader.start(environment: ["PATIENCE": "300"])
      try terminal.awaitQuestion()
      try terminal.type("part")
      try expect(terminal.event(), is: "idle")
      try expect(terminal.end(), is: .status(75))
    },
    TerminalCase(37, "a slow hand is not cut off", isEasy: true) { reader in
      let terminal = try reader.start(environment: ["PATIENCE": "2000"])
      try terminal.awaitQuestion()
      for key in "slowly" {
        terminal.rest(milliseconds: 600)
        try terminal.type(String(key))
      }
      try terminal.type("\r")
      try expect(terminal.event(), is: "line:slowly")
    },
    TerminalCase(38, "a window that changes its size is nobody at the keys") { reader in
      let terminal = try reader.start(environment: ["PATIENCE": "1000"])
      try terminal.awaitQuestion()
      for turn in 0..<(Int(reader.patience) / 250) {
        terminal.resize(columns: turn.isMultiple(of: 2) ? 60 : 100)
        if terminal.rest(milliseconds: 250, until: "<") { break }
      }
      try expect(terminal.event(), is: "idle")
    },
    TerminalCase(39, "a window that changes its size keeps what was typed", isEasy: true) {
      let terminal = try $0.start()
      try terminal.awaitQuestion()
      for (key, columns) in zip("abcdef", [40, 120, 20, 200, 30, 80] as [UInt16]) {
        try terminal.type(String(key))
        try terminal.see(String(key))
        terminal.resize(columns: columns)
      }
      try terminal.type("\r")
      try expect(terminal.event(), is: "line:abcdef")
    },
  ]
}

import PseudoTerminal

/// Text that comes faster than anybody types.
extension TerminalCase {
  static let pastes: [TerminalCase] = [
    TerminalCase(30, "a paste submits nothing and gives its first line") { reader in
      let terminal = try reader.start()
      try terminal.awaitQuestion()
      try terminal.type(pasted("yes\ryes\rno\r") + "!")
      try terminal.see("!")
      try expect(terminal, neverShows: ["<"])
      try terminal.type("\u{7F}\r")
      try expect(terminal.event(), is: "line:yes")
    },
    TerminalCase(
      31,
      "keys ahead of a question do not answer it",
      answers: [("yes\rno\rno\r", "line:yes"), ("end\r", "line:end")]
    ),
    TerminalCase(
      32,
      "a paste that pretends to end gives one answer",
      answers: [(pasted("a\u{1B}[201~b\rno\rno\r") + "\r", "line:ab"), ("end\r", "line:end")]
    ),
    TerminalCase(
      33,
      "escape sequences in a paste are dropped",
      answers: [(pasted("y\u{1B}]52;c;cm0gLXJm\u{07}es") + "\r", "line:yes")]
    ),
  ]
}

private func pasted(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

import PseudoTerminal

/// Answers from a pipe or a file.
extension TerminalCase {
  static let pipes: [TerminalCase] = [
    TerminalCase(43, "a pipe ends", isEasy: true, piping: #"printf 'yes\nno\n' |"#, ["yes", "no"]),
    TerminalCase(
      44,
      "endings of lines from elsewhere add no answer",
      piping: #"printf 'yes\r\nno\r\n' |"#,
      ["yes", "no"]
    ),
    TerminalCase(
      45,
      "a last line without an ending counts",
      isEasy: true,
      piping: #"printf 'yes\nno' |"#,
      ["yes", "no"]
    ),
    TerminalCase(
      46,
      "a byte order mark is no text",
      piping: #"printf '\357\273\277yes\n' |"#,
      ["yes"]
    ),
    TerminalCase(
      47,
      "Tab and Escape in a pipe are no keys",
      piping: #"printf '/etc/sh\t\t\ny\033[Aes\n' |"#,
      ["/etc/sh  ", "y\u{FFFD}[Aes"],
      hidden: ["shadow"]
    ),
    TerminalCase(48, "a pipe is not typed at the screen") { reader in
      let shell = try reader.shell("printf 'canary\\n' | \"$0\"")
      try expect(shell.end(), is: .status(0))
      try expect(shell.screen.split(separator: "canary").count, is: 2)
    },
    TerminalCase(49, "a line without end is cut, within two seconds") {
      let reader = Reader(name: $0.name, patience: 2000)
      let line = "head -c 1048576 /dev/zero | tr '\\0' y"
      let shell = try reader.shell("{ \(line); echo; echo no; } | \"$0\" | cut -c 1-300")
      try shell.see("<too long:200>")
      try shell.see("<line:no>")
      _ = try shell.end()
    },
    TerminalCase(50, "no input is no answer", isEasy: true, piping: "</dev/null", []),
  ]

  /// A case of what is read from a pipe or file, and what must never be seen.
  private init(
    _ number: Int,
    _ what: String,
    isEasy: Bool = false,
    piping input: String,
    _ lines: [String],
    hidden: [String] = []
  ) {
    self.init(number, what, isEasy: isEasy) { reader in
      let script = input.hasSuffix("|") ? input + " \"$0\"" : "\"$0\" " + input
      let shell = try reader.shell(script)
      try expect(shell.end(), is: .status(0))
      let taken = shell.screen.split(separator: "<line:", omittingEmptySubsequences: false)
        .dropFirst().map { String($0.prefix { $0 != ">" }) }
      try expect(taken, is: lines)
      try expect(shell, neverShows: hidden)
    }
  }
}

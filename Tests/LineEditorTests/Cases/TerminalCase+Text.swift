/// Which characters an answer can hold.
extension TerminalCase {
  static let texts: [TerminalCase] = [
    TerminalCase(
      16,
      "an answer stops at the limit",
      answers: [
        (String(repeating: "x", count: 5000) + "\r", "line:" + String(repeating: "x", count: 200))
      ]
    ),
    TerminalCase(
      17,
      "no key puts a control character in",
      answers: [("y\u{16}\u{1B}e\u{16}\u{07}s\r", "line:yes")]
    ),
    TerminalCase(18, "malformed bytes are dropped") { reader in
      try expect(reader.start().answer([0xFF, 0xFE, 0xC3, 0x28, 0x0D]), is: "line:(")
    },
    TerminalCase(19, "half a character does not reach the next answer", isEasy: true) { reader in
      let terminal = try reader.start()
      _ = try terminal.answer([0x61, 0xC3, 0x0D])
      try expect(terminal.answer("b\r"), is: "line:b")
    },
    TerminalCase(
      20,
      "characters of any language are kept",
      isEasy: true,
      answers: [("é 日本 שלום\r", "line:é 日本 שלום")]
    ),
    TerminalCase(
      21,
      "characters nobody sees are dropped",
      answers: [("y\u{202E}e\u{200B}s\r", "line:yes")]
    ),
    TerminalCase(22, "NUL is ignored", isEasy: true, answers: [("ye\u{00}s\r", "line:yes")]),
    TerminalCase(
      23,
      "accents are kept in the C locale",
      answers: [("café\r", "line:café"), ("é\r", "line:é")],
      environment: ["LANG": "C"]
    ),
  ]
}

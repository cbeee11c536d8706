import PseudoTerminal
import Testing

extension TerminalTests {
  /// Which characters come into a line, and how many.
  @Suite
  struct Text {
    private static let kept = ["é", "日本", "שלום", "e\u{301}", "🙂", "می\u{200C}خواهم", "👩\u{200D}⚕️"]

    @Test(arguments: kept)
    func `characters of any language are kept`(_ text: String) throws {
      #expect(try PseudoTerminal().answer(text + "\r") == "line:\(text)")
    }

    @Test(arguments: ["C", "POSIX", "nonsense", ""])
    func `accents are kept in every locale`(_ locale: String) throws {
      let terminal = try PseudoTerminal(environment: ["LANG": locale])
      #expect(try terminal.answer("café\r") == "line:café")
      let overruled = try PseudoTerminal(environment: ["LC_ALL": locale])
      #expect(try overruled.answer("xé\u{7F}\u{7F}é\r") == "line:é")
    }

    @Test(arguments: [
      0x00, 0x0E, 0x1D, 0x80, 0x85, 0x9B, 0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x202A,
      0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xE0041,
    ])
    func `controls and invisible characters are refused`(_ value: UInt32) throws {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(try PseudoTerminal().answer("ye\(scalar)s\r") == "line:yes")
    }

    @Test func `quoted insert puts no control character in`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer("y\u{16}\u{1B}e\u{16}\u{07}\u{11}\u{1B}[2~s\r") == "line:yes")
    }

    private static let malformed: [([UInt8], String)] = [
      ([0xFF, 0xFE, 0xC3, 0x28], "("),
      ([0xC0, 0xAF, 0x61], "a"),
      ([0xE0, 0x80, 0xAF, 0x61], "a"),
      ([0xED, 0xA0, 0x80, 0x61], "a"),
      ([0xF4, 0x90, 0x80, 0x80, 0x61], "a"),
      ([0xE2, 0x82, 0xC3, 0xA9], "é"),
      ([0x80, 0x61], "a"),
    ]

    @Test(arguments: malformed)
    func `malformed bytes are dropped`(_ bytes: [UInt8], line: String) throws {
      #expect(try PseudoTerminal().answer(bytes + [0x0D]) == "line:\(line)")
    }

    @Test func `half a character does not reach into the next answer`() throws {
      let terminal = try PseudoTerminal()
      #expect(try terminal.answer([0x61, 0xC3, 0x0D]) == "line:a")
      #expect(try terminal.answer([0xA9, 0x62, 0x0D]) == "line:b")
    }

    @Test func `a line stops at the limit`() throws {
      let terminal = try PseudoTerminal()
      let full = String(repeating: "x", count: 200)
      #expect(try terminal.answer(full + "\r") == "line:\(full)")
      try terminal.awaitQuestion()
      for _ in 0..<5 { try terminal.type(full + full + full + full + full) }
      try terminal.type("\r")
      #expect(try terminal.event() == "line:\(full)")
    }

    @Test func `a character that does not fit is refused whole, and all after it`() throws {
      let terminal = try PseudoTerminal()
      let nearly = String(repeating: "x", count: 199)
      #expect(try terminal.answer(nearly + "éa\r") == "line:\(nearly)")
      #expect(try terminal.answer(nearly + "éa\u{7F}é\r") == "line:\(nearly.dropLast())é")
    }
  }
}

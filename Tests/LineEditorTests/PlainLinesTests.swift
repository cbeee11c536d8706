import Glibc
import LineEditor
import PseudoTerminal
import Testing

/// Lines from pipes and files.
@Suite
struct PlainLinesTests {
  private static let inputs: [(String, [LineEvent])] = [
    ("", []),
    ("\n", [.line("")]),
    ("yes\n", [.line("yes")]),
    ("yes\nno\n", [.line("yes"), .line("no")]),
    ("yes\n\nno\n", [.line("yes"), .line(""), .line("no")]),
    ("yes\nno", [.line("yes"), .line("no")]),
    ("yes\r\nno\r\n", [.line("yes"), .line("no")]),
    ("\r\n\r\n", [.line(""), .line("")]),
    ("yes\nno\r", [.line("yes"), .line("no")]),
    ("yes\n\r", [.line("yes")]),
    ("yes\r\r\n", [.line("yes\u{FFFD}")]),
    ("yes\rno\n", [.line("yes\u{FFFD}no")]),
    ("\u{FEFF}yes\nno\n", [.line("yes"), .line("no")]),
    ("\u{FEFF}", []),
    ("\u{FEFF}\n", [.line("")]),
    ("\u{FEFF}\r\nyes", [.line(""), .line("yes")]),
    ("yes\n\u{FEFF}no\n", [.line("yes"), .line("\u{FFFD}no")]),
    ("\u{FEFF}\u{FEFF}yes\n", [.line("\u{FFFD}yes")]),
    ("  yes \n", [.line("  yes ")]),
  ]

  @Test(arguments: inputs)
  func `lines end where the input says`(_ input: String, events: [LineEvent]) throws {
    #expect(try Pipe(input).events() == events + [.ended])
    #expect(try Pipe(input, atOnce: 1).events() == events + [.ended])
  }

  @Test(arguments: [
    "", "é", "日本", "שלום", "e\u{301}", "🙂", "می\u{200C}خواهم", "👩\u{200D}⚕️", "９", "\u{FFFD}",
    "~{}|\"'\\$(id)%n",
  ])
  func `characters of any language are kept`(_ text: String) throws {
    #expect(try Pipe(text + "\n").events() == [.line(text), .ended])
  }

  @Test func `a tab becomes a space and completes nothing`() throws {
    #expect(try Pipe("not\tsure\t\n").events() == [.line("not sure "), .ended])
  }

  @Test(arguments: [
    0x00, 0x01, 0x04, 0x07, 0x08, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x061C, 0x200B, 0x200E,
    0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
    0xFEFF, 0xE0041,
  ])
  func `controls and invisible characters become U+FFFD`(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(try Pipe("ye\(scalar)s\n").events() == [.line("ye\u{FFFD}s"), .ended])
  }

  private static let malformed: [([UInt8], String)] = [
    ([0xFF], "\u{FFFD}"),
    ([0xFF, 0xFE, 0xC3, 0x28], "\u{FFFD}\u{FFFD}\u{FFFD}("),
    ([0xC3], "\u{FFFD}"),
    ([0xE2, 0x82], "\u{FFFD}"),
    ([0xF0, 0x9F, 0x99], "\u{FFFD}"),
    ([0xC0, 0x8A], "\u{FFFD}\u{FFFD}"),
    ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0x9B, 0x41], "\u{FFFD}A"),
  ]

  @Test(arguments: malformed)
  func `malformed bytes stay within their line`(_ bytes: [UInt8], text: String) throws {
    let input = Array("a".utf8) + bytes + Array("\nYÉS\n".utf8) + bytes
    let events: [LineEvent] = [.line("a" + text), .line("YÉS"), .line(text), .ended]
    #expect(try Pipe(input).events() == events)
    #expect(try Pipe(input, atOnce: 1).events() == events)
  }

  @Test func `a line of the limit is whole, whatever surrounds it`() throws {
    let full = "12345678"
    for input in [full, full + "\n", full + "\r\n", "\u{FEFF}" + full + "\r\n", full + "\r"] {
      #expect(try Pipe(input).events(limit: 8) == [.line(full), .ended])
      #expect(try Pipe(input, atOnce: 1).events(limit: 8) == [.line(full), .ended])
    }
  }

  @Test(arguments: [
    "123456789", "1234567é", "12345678\r\r", "\u{FEFF}123456789", "123456789\u{FEFF}",
    String(repeating: "x", count: 4096), String(repeating: "x\r", count: 5000),
  ])
  func `a line over the limit is read away, and the next one is clean`(_ long: String) throws {
    let input = long + "\nyes\n" + long + "\r\nno\n" + long
    let events: [LineEvent] = [
      .tooLong(limit: 8), .line("yes"), .tooLong(limit: 8), .line("no"), .tooLong(limit: 8), .ended,
    ]
    #expect(try Pipe(input).events(limit: 8) == events)
  }

  @Test func `a limit of nothing or less takes empty lines only`() throws {
    #expect(try Pipe("\nx\n").events(limit: 0) == [.line(""), .tooLong(limit: 0), .ended])
    #expect(try Pipe("\nx\n").events(limit: -1) == [.line(""), .tooLong(limit: 0), .ended])
  }

  @Test func `a limit may be as great as can be`() throws {
    #expect(try Pipe("yes\n").events(limit: .max) == [.line("yes"), .ended])
  }

  @Test func `a line of a gigabyte costs no memory`() throws {
    let scratch = try Scratch(["input": ""])
    let path = scratch.path + "/input"
    #expect(truncate(path, 1 << 30) == 0)
    let descriptor = open(path, O_RDWR | O_APPEND)
    defer { close(descriptor) }
    #expect(write(descriptor, "\nyes\n", 5) == 5)
    #expect(lseek(descriptor, 0, SEEK_SET) == 0)
    let before = peakMemory()
    var lines = PlainLines(descriptor: descriptor)
    #expect(lines.next(limit: 200) == .tooLong(limit: 200))
    #expect(lines.next(limit: 200) == .line("yes"))
    #expect(peakMemory() - before < 20_000)
  }
}

/// The most memory this process has had, in kilobytes.
private func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss
}

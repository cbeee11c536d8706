import PseudoTerminal
import Testing

/// The cases of the terminal for answers from a pipe, at the chat and at the kiosk.
@Suite struct PipedCaseTests {
  /// What is piped in, and what the chat takes it for.
  struct PipedCase: Sendable, CustomTestStringConvertible {
    let number: Int
    let what: String
    let input: String
    let lines: [String]

    var testDescription: String { "T\(number) \(what)" }
  }

  private static let cases: [PipedCase] = [
    PipedCase(number: 43, what: "a pipe ends", input: "1\n35\n", lines: ["> 1", "> 35"]),
    PipedCase(
      number: 44,
      what: "endings of lines from elsewhere add no answer",
      input: "1\r\n35\r\n",
      lines: ["> 1", "> 35"]
    ),
    PipedCase(
      number: 45,
      what: "a last line without an ending counts",
      input: "1\n35",
      lines: ["> 1", "> 35"]
    ),
    PipedCase(
      number: 46,
      what: "a byte order mark is no text",
      input: "\u{FEFF}1\n",
      lines: ["> 1"]
    ),
    PipedCase(
      number: 47,
      what: "Tab and Escape are no keys",
      input: "/etc/sh\t\t\ny\u{1B}[Aes\n",
      lines: ["> /etc/sh  ", "> y\u{FFFD}[Aes"]
    ),
    PipedCase(
      number: 49,
      what: "a line without end is no answer",
      input: String(repeating: "y", count: 1 << 20) + "\n1\n",
      lines: [">!too-long", "> 1"]
    ),
    PipedCase(number: 50, what: "no input is no answer", input: "", lines: []),
  ]

  /// The input from its first question on; at a kiosk Enter comes before.
  private func input(_ piped: PipedCase, _ holder: Holder) -> [UInt8] {
    if holder == .chat { return Array(piped.input.utf8) }
    let mark = piped.input.hasPrefix("\u{FEFF}") ? "\u{FEFF}" : ""
    return Array((mark + "\n" + piped.input.trimmingPrefix(mark)).utf8)
  }

  @Test(arguments: cases, Holder.allCases)
  func `a pipe`(_ piped: PipedCase, _ holder: Holder) throws {
    let folder = try Scratch()
    let outcome = try Program.run(
      RecordedChat.arguments(of: holder),
      input: input(piped, holder),
      directory: folder.path
    )
    #expect(outcome.status == 0)
    #expect(try RecordedChat.typed(in: folder.path + "/record") == piped.lines + [">!end"])
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(!outcome.output.contains("shadow"))
    #expect(outcome.output.utf8.count < 1 << 14)
  }

  @Test(arguments: Holder.allCases)
  func `T48 what is piped in is shown once, behind the prompt`(_ holder: Holder) throws {
    let lines = holder == .chat ? ["canary"] : ["", "canary"]
    let outcome = try Program.run([holder.rawValue], lines: lines)
    #expect(outcome.output.split(separator: "canary").count == 2)
    #expect(outcome.output.contains("\n> canary\n"))
  }
}

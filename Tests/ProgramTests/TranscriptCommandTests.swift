import Foundation
import Glibc
import PseudoTerminal
import Testing

/// `backline transcript`: files in, verdicts out.
@Suite struct TranscriptCommandTests {
  private static let good = """
    # A man of 35 starts.
    ...
    Who are these answers about?
    ...
    > 1
    ...
    > quit
    ...

    """
  private static let wrong = good.replacing("# A", with: "# It expects too much: a")
    .replacing("\n...\nWho", with: "\n@ expect urgency emergency\n...\nWho")

  private func run(_ scratch: Scratch, _ arguments: [String], ci: Bool = false) throws
    -> Program.Outcome
  {
    try Program.run(
      ["transcript"] + arguments,
      environment: ci ? ["CI": "true"] : [:],
      directory: scratch.path
    )
  }

  @Test func `a folder is searched, files are sorted, and the counts come last`() throws {
    let scratch = try Scratch(["b.transcript": Self.good, "a.transcript": Self.good, "c.txt": "no"])
    let outcome = try run(scratch, ["run", "."])
    #expect(outcome.status == 0)
    #expect(outcome.output == "2 passed, 0 failed, 0 not read\n")
  }

  @Test func `a wrong expectation is exit 1, and the others run`() throws {
    let scratch = try Scratch(["a.transcript": Self.wrong, "b.transcript": Self.good])
    let outcome = try run(scratch, ["run", "."])
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        ./a.transcript:2: expected urgency emergency, but it is selfCare
        1 passed, 1 failed, 0 not read

        """
    )
  }

  @Test func `what cannot be read is exit 65, each named, and the others run`() throws {
    let scratch = try Scratch([
      "binary.transcript": "# a\0b\n", "crlf.transcript": "# a\r\n...\r\n",
      "large.transcript": "# a\n" + String(repeating: "x\n", count: 5_000_000),
      "directive.transcript": "# a\n@ require urgency today\n", "good.transcript": Self.good,
      "wrong.transcript": Self.wrong, "pack.transcript": "# a\n@ pack nowhere\n...\n",
    ])
    let outcome = try run(scratch, ["run", ".", "missing.transcript"])
    #expect(outcome.status == 65)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.last == "1 passed, 1 failed, 6 not read")
    for start in [
      "./binary.transcript:1:4: this is a control character",
      "./crlf.transcript:1:4: the line ends with a carriage return; save",
      "./large.transcript:1:1: the file is larger than 1048576 bytes; keep",
      "./directive.transcript:2:1: “@ require” is no directive; use one of: @ region, ",
      "./wrong.transcript:2: expected urgency emergency",
      "./pack.transcript: its pack cannot be read; backline: no pack found; looked in ./nowhere.",
      "missing.transcript: cannot be read: No such file or directory",
    ] {
      #expect(lines.contains { $0.hasPrefix(start) }, "\(start)")
    }
  }

  @Test func `a folder without transcripts is exit 66`() throws {
    let outcome = try run(try Scratch(), ["run", "."])
    #expect(outcome.status == 66)
    #expect(outcome.complaints.contains("no transcript found in .; ") == false)
    #expect(outcome.complaints.hasPrefix("backline: no transcript found in ."))
  }

  @Test func `JUnit goes to its file and TAP to the output`() throws {
    let scratch = try Scratch(["a.transcript": Self.good])
    let outcome = try run(scratch, ["run", "--tap", "--junit", "report.xml", "a.transcript"])
    #expect(outcome.output == "TAP version 13\n1..1\nok 1 - a.transcript\n")
    let xml = try String(contentsOfFile: scratch.path + "/report.xml", encoding: .utf8)
    #expect(xml.contains("<testcase classname=\"\" name=\"a.transcript\"/>"))
    let nowhere = try run(scratch, ["run", "--junit", "no/report.xml", "a.transcript"])
    #expect(nowhere.status == 73)
    #expect(nowhere.complaints.hasPrefix("backline: cannot write no/report.xml: "))
  }

  @Test func `update records words, shows the difference, and touches no expectation`() throws {
    let old = Self.good.replacing("Who are these", with: "Who were these")
    let scratch = try Scratch(["a.transcript": old, "b.transcript": Self.wrong])
    let outcome = try run(scratch, ["run", "--update", "."])
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains("- Who were these answers about?"))
    let a = try String(contentsOfFile: scratch.path + "/a.transcript", encoding: .utf8)
    #expect(!a.contains("Who were these"))
    let b = try String(contentsOfFile: scratch.path + "/b.transcript", encoding: .utf8)
    #expect(b == Self.wrong)
    #expect(try run(scratch, ["run", "a.transcript"]).status == 0)
  }

  @Test func `update never runs in continuous integration`() throws {
    let scratch = try Scratch(["a.transcript": Self.good])
    let outcome = try run(scratch, ["run", "--update", "."], ci: true)
    #expect(outcome.status == 64)
    #expect(outcome.complaints.contains("--update records what is said"))
  }

  @Test func `coverage names what is never reached, and exits 1 below what is required`() throws {
    let scratch = try Scratch(["a.transcript": Self.good])
    let outcome = try run(scratch, ["coverage", "--require", "100", "."])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\n  never: saddle-numbness-recent\n"))
    #expect(try run(scratch, ["coverage", "--require", "0", "."]).status == 0)
    #expect(try run(scratch, ["coverage", "--require", "101", "."]).status == 64)
    let json = try run(scratch, ["coverage", "--json", "."]).output
    #expect(json.hasPrefix("{\"advice\":{\"missing\":["))
  }

  @Test func `explore says that every law holds`() throws {
    let outcome = try run(try Scratch(), ["explore", "--sessions", "20", "--seed", "5"])
    #expect(outcome.status == 0)
    #expect(outcome.output == "20 sessions from seed 5: every law holds\n")
    #expect(try run(try Scratch(), ["explore", "--sessions", "0"]).status == 64)
  }

  @Test func `a session recorded through a pipe runs without an edit`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["transcript", "record", "it.transcript", "--region", "nz", "--proves", "It is recorded."],
      lines: ["1", "35", "male", "why", "save", "1", "quit"],
      directory: scratch.path
    )
    #expect(outcome.status == 0)
    #expect(try scratch.names() == ["it.transcript"])
    #expect(try run(scratch, ["run", "."]).output == "1 passed, 0 failed, 0 not read\n")
    let again = try run(scratch, ["record", "it.transcript"])
    #expect(again.status == 73)
  }

  @Test func `a session recorded at a terminal and broken off by hang-up is kept`() throws {
    let scratch = try Scratch()
    let file = scratch.path + "/it.transcript"
    let terminal = try PseudoTerminal(
      [Program.path, "transcript", "record", file, "--region", "uk"],
      environment: ["LANG": "en_GB.UTF-8", "TERM": "dumb"]
    )
    for line in ["1", "35", "", "male"] {
      try terminal.see("> ")
      try terminal.type(line + "\r")
    }
    try terminal.see("Right now")
    try terminal.see("> ")
    terminal.send(SIGTERM)
    #expect(try terminal.end() == .status(143))
    #expect(try run(scratch, ["run", "."]).output == "1 passed, 0 failed, 0 not read\n")
  }
}

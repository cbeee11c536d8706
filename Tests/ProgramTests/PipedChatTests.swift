import Foundation
import Glibc
import Testing

/// The program at the end of a pipe: no answer nobody gave, no silence, no crash.
@Suite struct PipedChatTests {
  /// The lines to the question about both legs, for a man of 35.
  private static let toBothLegs = ["1", "35", "male", "0", "0", "0", "0"]

  @Test func `a piped session reads like the conversation`() throws {
    let outcome = try Program.run(lines: ["1", "35", "male", "1"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Backline"))
    #expect(outcome.output.contains("\n> 35\n"))
    #expect(outcome.output.contains("\nIMMEDIATE ACTION REQUIRED\nGet emergency help now\n"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.complaints == "")
  }

  @Test func `no input at all still says when to get help`() throws {
    let outcome = try Program.run()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("NOT FINISHED"))
    #expect(outcome.output.contains("Call 999"))
    #expect(outcome.output.components(separatedBy: "\n> ").count == 2)
  }

  @Test func `the end of the input between an answer and its follow-up counts as the worst`() throws
  {
    let outcome = try Program.run(lines: Self.toBothLegs + ["yes"])
    #expect(outcome.output.contains("IMMEDIATE ACTION REQUIRED"))
  }

  @Test func `carriage returns, a byte order mark and a missing last line feed change nothing`()
    throws
  {
    let plain = try Program.run(lines: ["1", "35", "male", "1"])
    let bytes = [0xEF, 0xBB, 0xBF] + Array("1\r\n35\r\nmale\r\n1".utf8)
    #expect(try Program.run(input: bytes).output == plain.output)
  }

  @Test(arguments: [
    [UInt8](repeating: 0x79, count: 1 << 20), [0xFF, 0xFE, 0xC3, 0x28], [0x79, 0x00, 0x65, 0x73],
    [0x1B, 0x5B, 0x41], Array("y\u{202E}es".utf8), [0xC3],
  ])
  func `a line that cannot be an answer is none and nothing after it is lost`(line: [UInt8]) throws
  {
    let before = Array((Self.toBothLegs.joined(separator: "\n") + "\n").utf8)
    let outcome = try Program.run(input: before + line + Array("\nno\nreview\n".utf8))
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Both legs: no"))
    #expect(outcome.output.allSatisfy { $0 == "\n" || $0.unicodeScalars.allSatisfy(Self.isSafe) })
    #expect(outcome.output.utf8.count < 1 << 15)
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
      && !(0x202A...0x202E).contains(scalar.value)
  }

  @Test func `a full disk is an error and not a success`() throws {
    let process = Program.process([])
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }

  @Test func `a reader that goes away ends the program quietly`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let errors = Pipe()
    let process = Program.process([])
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 74)
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends the program with what is known so far`(signal: Int32) throws {
    let input = Pipe()
    let output = Pipe()
    let process = Program.process([])
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // The first prompt says that the program waits for a line.
    var text = ""
    while !text.contains("\n> ") {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { break }
      text += String(decoding: data, as: UTF8.self)
    }
    kill(process.processIdentifier, signal)
    text += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 128 + signal)
    #expect(text.contains("NOT FINISHED"))
    #expect(text.contains("Call 999"))
  }

  @Test(arguments: [
    ("en_US.UTF-8", "Call 911"), ("de_DE.UTF-8", "Call 112"), ("C", "your local emergency number"),
    ("en_NZ", "Call 111"), ("", "your local emergency number"),
  ])
  func `the region comes from the locale`(locale: String, words: String) throws {
    let outcome = try Program.run(environment: ["LANG": locale])
    #expect(outcome.output.contains(words))
  }

  @Test(arguments: [20, 40, 80, 120])
  func `COLUMNS gives the width`(width: Int) throws {
    let outcome = try Program.run(
      lines: ["1", "35", "male", "1"],
      environment: ["COLUMNS": "\(width)"]
    )
    let longest = outcome.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest <= width)
    #expect(longest > width / 2)
  }

  @Test func `colour comes only where it is forced and never over NO_COLOR`() throws {
    let forced = try Program.run(environment: ["CLICOLOR_FORCE": "1"])
    #expect(forced.output.contains("\u{1B}[1m"))
    for variable in ["NO_COLOR", "ACCESSIBLE"] {
      let plain = try Program.run(environment: ["CLICOLOR_FORCE": "1", variable: "1"])
      #expect(!plain.output.contains("\u{1B}"))
    }
  }
}

/// A program whose standard streams are closed neither waits for ever nor pretends to have spoken.
@Suite struct ClosedStreamTests {
  private func run(_ redirection: String, _ command: String = "") throws -> Program.Outcome {
    try Program.run(
      ["-c", "exec '\(Program.path)' \(command) \(redirection)"],
      executable: "/bin/sh"
    )
  }

  @Test func `closed input is an error after the advice`() throws {
    let outcome = try run("<&-")
    #expect(outcome.status == 66)
    #expect(outcome.output.contains("NOT FINISHED"))
    #expect(outcome.output.contains("Call 999"))
    #expect(outcome.complaints == "backline: cannot read the input: Bad file descriptor.\n")
  }

  @Test func `closed output is an error`() throws {
    #expect(try run(">&-").status == 74)
    #expect(try run("<&-", "assess").status == 66)
  }
}

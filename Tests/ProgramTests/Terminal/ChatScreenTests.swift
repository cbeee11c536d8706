import Foundation
import Glibc
import PseudoTerminal
import Testing

/// What is on the screen of a chat, in windows of any size and for whoever reads it.
@Suite(.serialized) struct ChatScreenTests {
  private func start(_ environment: [String: String] = [:], columns: UInt16 = 80) throws
    -> PseudoTerminal
  {
    try PseudoTerminal(
      [Program.path, "--region", "uk"],
      environment: environment,
      columns: columns
    )
  }

  /// Goes to the emergency of a man of 35 whose first checklist is answered with its first line.
  private func reachEmergency(at terminal: PseudoTerminal) throws {
    for line in ["1", "35", "male", "1"] {
      try terminal.see("> ")
      try terminal.type(line + "\r")
    }
  }

  @Test func `A17 what reads the screen aloud gets text and nothing else`() throws {
    let terminal = try start(["ACCESSIBLE": "1", "CLICOLOR_FORCE": "1"])
    try reachEmergency(at: terminal)
    try terminal.see("IMMEDIATE ACTION REQUIRED")
    try terminal.see("> ")
    try terminal.type("quit\r")
    #expect(try terminal.end() == .status(0))
    let text = terminal.screen.replacing("\r\n", with: "\n")
    #expect(!text.contains("\r"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(!text.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
  }

  @Test(arguments: [20, 40, 80, 200] as [UInt16])
  func `A14 the words of an emergency are whole in a window of any width`(columns: UInt16) throws {
    let terminal = try start(["TERM": "dumb"], columns: columns)
    try reachEmergency(at: terminal)
    try terminal.see("IMMEDIATE ACTION")
    let card = try terminal.see("\r\n> ")
    let words = card.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("Get emergency help now"))
    #expect(words.contains("Call 999 or go to A&E now."))
    let longest = card.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
    #expect(longest <= Int(columns))
  }

  @Test func `A15 a window that changes its size leaves what was said`() throws {
    let terminal = try start()
    try reachEmergency(at: terminal)
    try terminal.see("IMMEDIATE ACTION REQUIRED")
    try terminal.see(RecordedChat.prompt)
    for columns in [40, 20, 120, 80] as [UInt16] { terminal.resize(columns: columns) }
    try terminal.type("\r")
    try terminal.see(RecordedChat.prompt)
    // Nothing is ever moved over or cleared but the line of the prompt.
    for sequence in ["\u{1B}[2J", "\u{1B}[H", "\u{1B}[3J"] {
      #expect(!terminal.screen.contains(sequence))
    }
  }

  /// What the environment says of colour, and whether any comes.
  private static let colours: [(environment: [String: String], isColoured: Bool)] = [
    ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
    (["TERM": "dumb", "CLICOLOR_FORCE": "1"], true), (["ACCESSIBLE": "1"], false),
    (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
  ]

  @Test(arguments: colours)
  func `A16 colour comes only where it may`(environment: [String: String], isColoured: Bool) throws
  {
    let terminal = try start(environment)
    try terminal.see("> ")
    #expect(terminal.screen.contains("\u{1B}[1m") == isColoured)
  }

  @Test func `A13 what looks like a command is only text`() throws {
    let line = "%n \\(x) $(touch made) `touch made`; touch made '; DROP"
    let chat = try RecordedChat()
    try chat.type(line + "\r")
    #expect(try chat.typed() == ["> " + line])
    #expect(try chat.names() == (ChatKeyCase.files.keys + ["record"]).sorted())
  }
}

import Foundation
import Testing

/// `understand` says what words mean, as one JSON object for each text.
@Suite struct UnderstandCommandTests {
  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        "\(line)"
      )
    }
  }

  private func facts(_ object: [String: Any]) -> [String: Any] {
    object["facts"] as? [String: Any] ?? [:]
  }

  @Test func `a text comes back as its facts, with the words that led to them`() throws {
    let outcome = try Program.run(["understand", "i am 44 and i have a fever, no weight loss"])
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty)
    let found = try objects(outcome.output)
    #expect(found.count == 1)
    let object = try #require(found.first)
    #expect(
      Set(object.keys) == [
        "facts", "command", "question", "urgency", "denied", "doubts", "because",
      ]
    )
    #expect(facts(object)["age"] as? Int == 44)
    #expect(facts(object)["fever"] as? String == "yes")
    #expect(object["urgency"] as? String == "today")
    #expect(object["denied"] as? [String] == ["weight-loss"])
    #expect((object["because"] as? [String: String])?["fever"] == "fever")
  }

  @Test func `what only touches a fact is a doubt, and nothing heard has no urgency`() throws {
    let object = try #require(
      try objects(try Program.run(["understand", "what if i wet myself"]).output).first
    )
    #expect(facts(object).isEmpty)
    #expect((object["doubts"] as? [String])?.contains("bladder-control") == true)
    #expect(object["urgency"] is NSNull)
  }

  @Test func `a command is named`() throws {
    let object = try #require(try objects(try Program.run(["understand", "Undo"]).output).first)
    #expect(object["command"] as? String == "undo")
  }

  @Test func `one text a line gives one object a line, in order`() throws {
    let outcome = try Program.run(["understand"], lines: ["i have a fever", "i have no fever"])
    #expect(outcome.status == 0)
    let answers = try objects(outcome.output).map { facts($0)["fever"] as? String }
    #expect(answers == ["yes", "no"])
  }

  @Test func `an empty input gives nothing`() throws {
    let outcome = try Program.run(["understand"])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
  }

  @Test func `a line that cannot be read is named by its number, and the rest goes on`() throws {
    let long = String(repeating: "a", count: (1 << 20) + 1)
    let invalid: [UInt8] = Array("i have ".utf8) + [0xFF, 0x0A]
    let input = Array("i have a fever\n\(long)\n".utf8) + invalid + Array("i am 44\n".utf8)
    let outcome = try Program.run(["understand"], input: input)
    #expect(outcome.status == 65)
    let found = try objects(outcome.output)
    #expect(found.map { $0["line"] as? Int } == [nil, 2, 3, nil])
    #expect(found[1]["error"] as? String == "the line is longer than 1048576 bytes")
    #expect(found[2]["error"] as? String == "the line is not readable as UTF-8 text")
    #expect(facts(found[3])["age"] as? Int == 44)
  }

  @Test func `a text that is no text is a mistake of usage`() throws {
    #expect(try Program.run(["understand", "\u{FFFD}"]).status == 64)
  }
}

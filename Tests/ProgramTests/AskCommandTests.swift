import Foundation
import Testing

/// `ask` answers a question, or says that there is no answer.
@Suite struct AskCommandTests {
  private func ask(_ question: String, _ options: String...) throws -> Program.Outcome {
    try Program.run(["ask", "--region", "uk"] + options + [question])
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        "\(line)"
      )
    }
  }

  private func ids(_ object: [String: Any]) -> [String] {
    (object["answers"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  @Test func `a clear question is answered as a person reads it`() throws {
    let outcome = try ask("is it any use to wear kinesiology tape")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("\nStretchy tape on the back (kinesio taping)\n"))
    #expect(outcome.output.contains("Source: "))
  }

  @Test func `an answer in JSON has its id, title, place and score`() throws {
    let object = try #require(try objects(try ask("can i drive", "--json").output).first)
    #expect(Set(object.keys) == ["urgency", "facts", "answers", "answered"])
    #expect(object["answered"] as? Bool == true)
    #expect(object["urgency"] is NSNull)
    let answers = try #require(object["answers"] as? [[String: Any]])
    #expect(answers.first?["id"] as? String == "faq-driving")
    #expect(answers.first?["article"] as? String == "faq.11")
    #expect(answers.first?["title"] as? String == "Can I drive with this?")
    #expect(answers.first?["score"] as? Double == 1)
  }

  @Test func `where there is no answer it says so, and whom to ask`() throws {
    let outcome = try ask("who won the football match")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("\nI do not have an answer to that.\n"))
    #expect(outcome.output.contains("a pharmacist"))
    let object = try #require(try objects(try ask("who won it", "--json").output).first)
    #expect(object["answered"] as? Bool == false)
    #expect(ids(object) == [])
  }

  @Test func `a vague question gets a few to choose from`() throws {
    let outcome = try ask("how heavy can I lift with a bad disc")
    #expect(outcome.output.contains("One of these may be the answer.\n"))
    #expect(outcome.output.contains("  1 "))
    #expect(outcome.output.contains("  2 "))
    #expect(!outcome.output.contains("  4 "))
  }

  @Test func `a verdict is not given, and that is said`() throws {
    let outcome = try ask("should I have surgery?")
    #expect(outcome.output.contains("Only a clinician who knows you can decide this."))
    #expect(!(try ask("what is an mri").output.contains("can decide this")))
  }

  @Test func `two things together are looked up as such`() throws {
    let outcome = try ask("can I have ibuprofen and wine?")
    #expect(outcome.output.contains("Ibuprofen with alcohol\n"))
    let object = try #require(try objects(try ask("ibuprofen and wine", "--json").output).first)
    #expect(ids(object) == ["medicine-ibuprofen+alcohol", "medicine-ibuprofen"])
  }

  @Test func `one question a line gives one object a line, and blank lines none`() throws {
    let outcome = try Program.run(["ask", "--json"], lines: ["can i drive", "", "does tens work"])
    #expect(outcome.status == 0)
    #expect(
      try objects(outcome.output).map(ids).map(\.first) == ["faq-driving", "therapy-tens"]
    )
  }

  @Test func `a line that cannot be read is named by its number, and the rest goes on`() throws {
    let long = String(repeating: "a", count: 65537)
    let lines = ["can i drive", long, "no text: \u{FFFD}", "does tens work"]
    let outcome = try Program.run(["ask", "--json"], lines: lines)
    #expect(outcome.status == 65)
    let found = try objects(outcome.output)
    #expect(found.map { $0["line"] as? Int } == [nil, 2, 3, nil])
    #expect(found[1]["error"] as? String == "the line is longer than 65536 bytes")
    #expect(found[2]["error"] as? String == "the line is not readable as UTF-8 text")
    #expect(ids(found[3]).first == "therapy-tens")
  }

  @Test func `a question that is no text is a mistake of usage`() throws {
    #expect(try ask("\u{FFFD}").status == 64)
  }
}

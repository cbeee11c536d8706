import Foundation
import Testing

/// `assess` reads a line, answers a line, and goes on after a wrong one.
@Suite struct AssessCommandTests {
  private func assess(_ lines: String...) throws -> Program.Outcome {
    try Program.run(["assess"], lines: lines)
  }

  private func answer(_ line: String) throws -> String {
    try assess(line).output.trimmingCharacters(in: .newlines)
  }

  @Test func `an answer names urgency, rules, reasons and what is missing`() throws {
    let line =
      #"{"id":"a","facts":{"age":44,"saddle-numbness":"yes","#
      + #""saddle-numbness-since":"within2Weeks"}}"#
    let outcome = try assess(line)
    #expect(outcome.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let answer = try #require(object as? [String: Any])
    #expect(answer["id"] as? String == "a")
    #expect(answer["urgency"] as? String == "emergency")
    #expect(answer["complete"] as? Bool == false)
    #expect(answer["because"] as? [String] == ["saddle-numbness"])
    #expect((answer["rules"] as? [String])?.first == "saddle-numbness-recent")
    #expect((answer["unanswered"] as? [String])?.contains("chest-pain") == true)
  }

  @Test(arguments: [
    (#"{"id":1,"facts":{"fevr":"yes"}}"#, #"{"error":"no fact is called ‘fevr’","id":1,"line":1}"#),
    (
      #"{"id":"x","facts":{"fever":"perhaps"}}"#,
      #"{"error":"‘perhaps’ is no value of fever; use one of: no, yes, notSure","id":"x","line":1}"#
    ),
    (
      #"{"facts":{"age":121}}"#,
      #"{"error":"age takes a whole number from 0 to 120","id":null,"line":1}"#
    ),
    (
      #"{"facts":{"age":7.5}}"#,
      #"{"error":"age takes a whole number from 0 to 120","id":null,"line":1}"#
    ),
    (
      #"{"facts":{"infection-risk":"diabetes"}}"#,
      #"{"error":"infection-risk takes a list of names, or \"notSure\"","id":null,"line":1}"#
    ),
    (
      #"{"facts":{"fever":"preferNotToSay"}}"#,
      #"{"error":"‘preferNotToSay’ is no value of fever; use one of: no, yes, notSure","#
        + #""id":null,"line":1}"#
    ),
    (
      #"{"facts":{"who":"notSure"}}"#,
      #"{"error":"‘notSure’ is no value of who; use one of: self, other","id":null,"line":1}"#
    ),
    (#"{"facts":[]}"#, #"{"error":"the key ‘facts’ must hold an object","id":null,"line":1}"#),
    (
      #"{"facts":{},"fact":1}"#,
      #"{"error":"unknown key ‘fact’; use id and facts","id":null,"line":1}"#
    ),
    ("not json", #"{"error":"this line is not a JSON object","id":null,"line":1}"#),
    ("[1]", #"{"error":"this line is not a JSON object","id":null,"line":1}"#),
  ])
  func `a wrong line says what is wrong`(line: String, expected: String) throws {
    let outcome = try assess(line)
    #expect(outcome.output == expected + "\n")
    #expect(outcome.status == 65)
  }

  @Test func `the lines after a wrong one are answered, and numbered with empty ones counted`()
    throws
  {
    let good = #"{"id":1,"facts":{"fever":"yes"}}"#
    let outcome = try assess(good, "", "{", good)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first == lines.last)
    #expect(lines[1] == #"{"error":"this line is not a JSON object","id":null,"line":3}"#)
    #expect(outcome.status == 65)
    #expect(outcome.complaints == "backline: 1 line was not read; see the output.\n")
  }

  @Test func `a line of more than a megabyte is an error and the rest goes on`() throws {
    let long = #"{"facts":{"fever":""# + String(repeating: "y", count: 1 << 20) + #""}}"#
    let lines = try assess(long, #"{"facts":{}}"#).output.split(separator: "\n")
    #expect(lines.first == #"{"error":"the line is longer than 1048576 bytes","id":null,"line":1}"#)
    #expect(lines.count == 2)
  }

  @Test func `no input gives no output`() throws {
    let outcome = try Program.run(["assess"])
    #expect(outcome.output == "")
    #expect(outcome.status == 0)
  }

  @Test func `facts that are not given are not asked and not no`() throws {
    #expect(try answer(#"{"facts":{}}"#).contains(#""complete":false"#))
    #expect(try answer(#"{"facts":{}}"#).contains(#""urgency":"selfCare""#))
  }

  @Test func `every fact given counts, whatever a session would have asked`() throws {
    let pregnant = #"{"facts":{"sex":"male","age":70,"pregnancy":"pregnant"}}"#
    #expect(try answer(pregnant).contains(#""urgency":"emergency""#))
    let thoughts = #"{"facts":{"daily-life":"mild","self-harm":"thoughts"}}"#
    #expect(try answer(thoughts).contains(#""urgency":"today""#))
  }

  @Test func `a sex that is not given counts as male where the aorta may tear`() throws {
    let unknown = #"{"facts":{"age":66,"sudden-severe":"yes"}}"#
    #expect(try answer(unknown).contains(#""urgency":"emergency""#))
    let female = #"{"facts":{"age":66,"sex":"female","sudden-severe":"yes","vessel-risk":[]}}"#
    #expect(try answer(female).contains(#""urgency":"today""#))
  }
}

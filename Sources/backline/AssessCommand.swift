import ArgumentParser
import Dialogue
import Knowledge
import ProgramSupport

/// How urgent given facts are: one JSON object a line in, one a line out.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Say how urgent facts are: one JSON object a line in, one a line out.",
    discussion: """
      In: {"id":"1","facts":{"age":44,"fever":"yes"}}. Facts that are not given are not asked, \
      which is not "no"; follow-ups that are not given count as their worst answer. A line that \
      cannot be read gives {"id":…,"line":…,"error":"…"}, and the rest goes on; then the exit \
      code is 65.
      """
  )

  @OptionGroup var packOptions: PackOptions

  /// The longest line read, in bytes.
  private static let lineLimit = 1 << 20

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    try LineBatch(limit: Self.lineLimit).forEach { entry, number in
      let answer: (object: JSONValue, isFailure: Bool) =
        if case .line(let line) = entry {
          Self.assessed(line, number: number, in: pack)
        } else {
          (Self.failure(entry.problem ?? "", number: number), true)
        }
      try StandardStreams.write(answer.object.line + "\n")
      return !answer.isFailure
    }
  }

  /// What one line comes to.
  static func assessed(
    _ line: String,
    number: Int,
    in pack: Pack
  ) -> (object: JSONValue, isFailure: Bool) {
    guard case .object(let fields)? = JSONValue(line: line) else {
      return (failure("this line is not a JSON object", number: number), true)
    }
    let id = fields["id"] ?? .null
    if let name = fields.keys.sorted().first(where: { !["id", "facts"].contains($0) }) {
      return (failure("unknown key ‘\(name)’; use id and facts", id: id, number: number), true)
    }
    guard case .object(let given)? = fields["facts"] else {
      return (failure("the key ‘facts’ must hold an object", id: id, number: number), true)
    }
    do throws(JSONFacts.Problem) {
      let facts = try JSONFacts(pack: pack).facts(given)
      return (object(assess(facts, in: pack), id: id, in: pack), false)
    } catch {
      return (failure(error.message, id: id, number: number), true)
    }
  }

  private static func failure(
    _ message: String,
    id: JSONValue = .null,
    number: Int
  ) -> JSONValue {
    .object(["id": id, "line": .number(Double(number)), "error": .text(message)])
  }

  private static func object(
    _ assessment: Assessment,
    id: JSONValue,
    in pack: Pack
  ) -> JSONValue {
    let names = { (slots: [Int]) in JSONValue.list(slots.map { .text(pack.facts[$0].id.text) }) }
    return .object([
      "id": id,
      "urgency": .text(assessment.urgency.rawValue),
      "complete": .bool(assessment.isComplete),
      "rules": .list(assessment.held.map { .text(pack.rules[$0.rule].id) }),
      "because": names(assessment.because),
      "unanswered": names(assessment.unanswered),
    ])
  }
}

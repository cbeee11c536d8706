import ArgumentParser
import Dialogue
import Knowledge
import Language
import ProgramSupport

/// What words say: one text a line in, one JSON object a line out.
struct UnderstandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Say what words mean: the facts heard in them, as JSON.",
    discussion: """
      Reads one text a line from standard input when none is given. "facts" is as `assess` takes it; \
      "denied" and "doubts" name facts, "because" gives the words, "urgency" is null when nothing \
      was heard.
      """
  )

  @OptionGroup var packOptions: PackOptions

  @Argument(help: "The text.") var text: String?

  /// The longest line read, in bytes.
  private static let lineLimit = 1 << 20

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    let reader = TextReader(pack: pack)
    if let text {
      let problem = LineBatch.Entry(text, limit: Self.lineLimit).problem
      if let problem { throw ValidationError(problem) }
      return try Self.write(reader.object(of: text))
    }
    let lines = LineBatch(limit: Self.lineLimit, takesBlankLines: true)
    try lines.forEach { entry, number in
      guard case .line(let line) = entry else {
        let error = JSONValue.text(entry.problem ?? "")
        try Self.write(.object(["line": .number(Double(number)), "error": error]))
        return false
      }
      try Self.write(reader.object(of: line))
      return true
    }
  }

  private static func write(_ object: JSONValue) throws {
    try StandardStreams.write(object.line + "\n")
  }
}

/// What a text comes to, as JSON.
private struct TextReader {
  private let pack: Pack
  private let listener: Listener
  private let finder: QuestionFinder
  private let spelling: Spelling

  init(pack: Pack) {
    self.pack = pack
    listener = Listener(pack: pack)
    finder = QuestionFinder(QuestionIndex(pack.words))
    spelling = pack.words.speech.spelling()
  }

  func object(of text: String) -> JSONValue {
    let heard = listener.hear(text, on: .today, asking: finder)
    let name = { (slot: Int) in pack.facts[slot].id.text }
    let typed = Utterance(text, spelling: spelling).words.map(\.text)
    let command = pack.words.vocabulary.keyword(typed.joined(separator: " "))
    let denied = Set(heard.statements.filter { $0.standing == .denied }.map(\.slot)).sorted()
    let counts = !heard.facts.answered.isEmpty
    return .object([
      "facts": .object(JSONFacts(pack: pack).object(heard.facts)),
      "command": command.map { .text($0.rawValue) } ?? .null,
      "question": question(text).map(JSONValue.text) ?? .null,
      "urgency": counts ? .text(urgency(told: heard.facts, in: pack).rawValue) : .null,
      "denied": .list(denied.map { .text(name($0)) }),
      "doubts": .list(heard.doubts.map { .text(name($0)) }),
      "because": .object(because(heard, text, name)),
    ])
  }

  /// The entry that most likely answers a text that asks; `nil` when it does not ask, or nothing does.
  private func question(_ text: String) -> String? {
    finder.isQuestion(text) ? finder.answer(to: text).matches.first?.id : nil
  }

  /// The words behind each fact.
  private func because(
    _ heard: Heard,
    _ text: String,
    _ name: (Int) -> String
  ) -> [String: JSONValue] {
    let bytes = Array(text.utf8)
    var words: [String: JSONValue] = [:]
    for statement in heard.statements where heard.facts[statement.slot] != nil {
      if words[name(statement.slot)] != nil { continue }
      let typed = statement.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
      words[name(statement.slot)] = .text(typed.joined(separator: " "))
    }
    return words
  }
}

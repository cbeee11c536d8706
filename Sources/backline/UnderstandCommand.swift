import ArgumentParser
import Dialogue
import Glibc
import Knowledge
import Language
import LineEditor

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
    let pack = try PackLoading.pack(packOptions)
    let listener = Listener(pack: pack)
    guard let text else { return try readLines(listener, in: pack) }
    if let problem = Self.problem(of: text) { throw ValidationError(problem) }
    try Self.write(Self.understood(text, listener, in: pack))
  }

  /// Says what every line of the input means; a blank line means nothing.
  private func readLines(_ listener: Listener, in pack: Pack) throws {
    var lines = PlainLines(descriptor: STDIN_FILENO)
    var number = 0
    var failures = 0
    while true {
      let event = lines.next(limit: Self.lineLimit)
      number += 1
      var problem: String?
      switch event {
      case .line(let line):
        problem = Self.problem(of: line)
        if problem == nil { try Self.write(Self.understood(line, listener, in: pack)) }
      case .tooLong(let limit): problem = "the line is longer than \(limit) bytes"
      case .ended, .interrupted:
        if failures > 0 { throw Failure.badInput(lines: failures) }
        return
      case .terminated(let signal): throw Failure.stopped(signal: signal)
      case .failed(let errno): throw Failure.cannotRead(errno: errno)
      }
      guard let problem else { continue }
      failures += 1
      try Self.write(.object(["line": .number(Double(number)), "error": .text(problem)]))
    }
  }

  /// What keeps a text from being understood; `nil` when nothing does.
  private static func problem(of text: String) -> String? {
    if text.utf8.count > lineLimit { return "the line is longer than \(lineLimit) bytes" }
    return text.unicodeScalars.contains("\u{FFFD}") ? "the line is not readable as UTF-8 text" : nil
  }

  private static func write(_ object: JSONValue) throws {
    try StandardStreams.write(object.line + "\n")
  }

  /// What one text comes to.
  static func understood(_ text: String, _ listener: Listener, in pack: Pack) -> JSONValue {
    let heard = listener.hear(text, on: .today)
    let json = JSONFacts(pack: pack)
    let name = { (slot: Int) in pack.facts[slot].id.text }
    let vocabulary = pack.words.vocabulary
    let typed = Utterance(text, spelling: pack.words.lexicon.spelling).words.map(\.text)
    let command = vocabulary.keyword(typed.joined(separator: " "))
    let denied = Set(heard.statements.filter { $0.standing == .denied }.map(\.slot)).sorted()
    let counts = !heard.facts.answered.isEmpty
    return .object([
      "facts": .object(json.object(heard.facts)),
      "command": command.map { .text($0.rawValue) } ?? .null,
      "question": .null,
      "urgency": counts ? .text(assess(heard.facts, in: pack).urgency.rawValue) : .null,
      "denied": .list(denied.map { .text(name($0)) }),
      "doubts": .list(heard.doubts.map { .text(name($0)) }),
      "because": .object(because(heard, text, name)),
    ])
  }

  /// The words behind each fact.
  private static func because(
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

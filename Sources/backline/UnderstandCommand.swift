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
    let pack = try PackLoading.pack(packOptions.pack)
    let listener = Listener(pack: pack)
    if let text { return try Self.write(Self.understood(text, listener, in: pack)) }
    var lines = PlainLines(descriptor: STDIN_FILENO)
    while true {
      switch lines.next(limit: Self.lineLimit) {
      case .line(let line): try Self.write(Self.understood(line, listener, in: pack))
      case .tooLong(let limit):
        try Self.write(.object(["error": .text("the line is longer than \(limit) bytes")]))
      case .ended, .interrupted: return
      case .terminated(let signal): throw Failure.stopped(signal: signal)
      case .failed(let errno): throw Failure.cannotRead(errno: errno)
      }
    }
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

import Knowledge

/// A session written down: what is typed, what is said to it, and what has to come of it.
///
/// The file starts with `# …` lines that say what it proves, then come `@ …` directives, then the text
/// that the program prints through a pipe. Lines `> …` are typed; a lone `>` is the Enter key alone.
/// `...` alone on a line stands for any number of lines, `[..]` for anything inside a line; neither
/// reaches over a typed line. At the end of the file the input ends: the prompt that stays empty then is
/// part of the text, and only `...` can stand for it.
struct Transcript: Sendable {
  /// A line of the file and its number, from 1.
  struct Line: Sendable {
    let number: Int
    let text: String
  }

  /// What is typed, and the lines that answer it; nothing is typed before the first turn.
  struct Turn: Sendable {
    let typed: String?
    var said: [Line] = []
    /// The number of the line that ends the turn: the next typed one, or the one behind the last.
    var end: Int
  }

  /// A directive and the number of its line.
  struct Directive: Sendable {
    let number: Int
    let demand: Demand
  }

  /// What a directive asks for.
  enum Demand: Sendable {
    /// The region whose numbers and places are named; `uk` when none is given.
    case region(String)
    /// The width in columns; 80 when none is given.
    case width(Int)
    /// The urgency of the final assessment.
    case urgency(Urgency)
    /// A fact that is among those that decided, or is not.
    case because(FactID, Bool)
    /// A fact that was asked about, or was not.
    case asked(FactID, Bool)
    /// The most screens up to the result: questions, the check, and the result.
    case screens(Int)
  }

  /// The directives, in the order of the file.
  let directives: [Directive]
  /// The turns, in order; never empty.
  let turns: [Turn]

  /// Reads a transcript.
  ///
  /// - Throws: `Mismatch` for the first line that is not as it has to be.
  init(_ text: String) throws(Mismatch) {
    var texts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if texts.last == "" { texts.removeLast() }
    let lines = texts.enumerated().map { Line(number: $0.offset + 1, text: $0.element) }
    let purpose = lines.prefix { $0.text.hasPrefix("# ") }
    guard !purpose.isEmpty else {
      throw Mismatch(
        line: 1,
        expected: "“# ” and what the transcript proves",
        actual: lines.first?.text
      )
    }
    let commands = lines.dropFirst(purpose.count).prefix { $0.text.hasPrefix("@") }
    var directives: [Directive] = []
    for line in commands { directives.append(try Directive(line)) }
    self.directives = directives
    turns = Self.turns(lines.dropFirst(purpose.count + commands.count), end: lines.count + 1)
  }

  /// Divides the text at the typed lines.
  private static func turns(_ lines: some Sequence<Line>, end: Int) -> [Turn] {
    var turns = [Turn(typed: nil, end: end)]
    for line in lines {
      if line.text == ">" || line.text.hasPrefix("> ") {
        turns[turns.count - 1].end = line.number
        turns.append(Turn(typed: String(line.text.dropFirst(2)), end: end))
      } else {
        turns[turns.count - 1].said.append(line)
      }
    }
    return turns
  }

  /// Everything typed, in order.
  var typed: [String] { turns.compactMap(\.typed) }

  /// The region's name.
  var region: String {
    for case .region(let name) in directives.map(\.demand) { return name }
    return "uk"
  }

  /// The width in columns.
  var width: Int {
    for case .width(let width) in directives.map(\.demand) { return width }
    return 80
  }
}

extension Transcript.Directive {
  /// Reads `@ …`.
  ///
  /// - Throws: `Mismatch` for an unknown directive, or a value it cannot have.
  fileprivate init(_ line: Transcript.Line) throws(Mismatch) {
    let words = line.text.split(separator: " ").map(String.init)
    let name = words.dropLast().joined(separator: " ")
    guard let value = words.last, let demand = Transcript.Demand(name, value) else {
      throw Mismatch(line: line.number, expected: "a known directive", actual: line.text)
    }
    self.init(number: line.number, demand: demand)
  }
}

extension Transcript.Demand {
  /// What a directive of that name asks for; `nil` for an unknown name or an impossible value.
  fileprivate init?(_ name: String, _ value: String) {
    let demand: Self? =
      switch name {
      case "@ region": .region(value)
      case "@ width": Int(value).map(Self.width)
      case "@ expect urgency": Urgency(rawValue: value).map(Self.urgency)
      case "@ expect because": .because(FactID(value), true)
      case "@ expect not-because": .because(FactID(value), false)
      case "@ expect asked": .asked(FactID(value), true)
      case "@ expect not-asked": .asked(FactID(value), false)
      case "@ expect screens": Int(value).map(Self.screens)
      default: nil
      }
    guard let demand else { return nil }
    self = demand
  }
}

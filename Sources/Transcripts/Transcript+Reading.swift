import Chat
package import Knowledge

extension Transcript {
  /// Reads a transcript from the bytes of its file.
  ///
  /// - Throws: `TranscriptProblem` for the first thing that is not as it has to be.
  package init(bytes: [UInt8]) throws(TranscriptProblem) {
    guard bytes.count <= Self.sizeLimit else {
      throw TranscriptProblem(.tooLarge(limit: Self.sizeLimit), line: 1)
    }
    try self.init(try Self.text(of: bytes))
  }

  /// Reads a transcript.
  ///
  /// - Throws: `TranscriptProblem` for the first line that is not as it has to be.
  package init(_ text: String) throws(TranscriptProblem) {
    var texts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if texts.last == "" { texts.removeLast() }
    let lines = texts.enumerated().map { Line(number: $0.offset + 1, text: $0.element) }
    let comments = lines.prefix { $0.text.hasPrefix("# ") }
    guard !comments.isEmpty else { throw TranscriptProblem(.noPurpose, line: 1) }
    let commands = lines.dropFirst(comments.count).prefix { $0.text.hasPrefix("@") }
    var directives: [Directive] = []
    for line in commands { directives.append(try Directive(line, after: directives)) }
    purpose = comments.map { String($0.text.dropFirst(2)) }
    self.directives = directives
    turns = try Self.turns(
      lines.dropFirst(comments.count + commands.count),
      end: lines.count + 1
    )
  }

  /// Checks what only the pack knows: regions and facts.
  ///
  /// - Throws: `TranscriptProblem` for the first name that the pack does not have.
  package func check(against pack: Pack) throws(TranscriptProblem) {
    for directive in directives {
      switch directive.demand {
      case .region(let name):
        guard pack.region(name) == nil else { continue }
        let known = pack.regions.map(\.id)
        throw TranscriptProblem(
          .unknownRegion(name, known: known),
          line: directive.number,
          column: "@ region ".count + 1
        )
      case .because(let fact, _), .asked(let fact, _):
        guard pack.slot(of: fact) == nil else { continue }
        let column = directive.demand.name.count + 2
        throw TranscriptProblem(
          .unknownFact(fact.text),
          line: directive.number,
          column: column
        )
      case .width, .pack, .clock, .urgency, .screens: continue
      }
    }
  }

  /// The bytes as text.
  private static func text(of bytes: [UInt8]) throws(TranscriptProblem) -> String {
    var line = 1
    var column = 1
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        line += 1
        column = 1
        continue
      }
      if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] == 0x0A {
        throw TranscriptProblem(.carriageReturn, line: line, column: column)
      }
      if byte < 0x20 && byte != 0x09 || byte == 0x7F {
        throw TranscriptProblem(.binary, line: line, column: column)
      }
      column += 1
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let place = bytes.placeOfInvalidText
    throw TranscriptProblem(.notText, line: place.line, column: place.column)
  }

  /// Divides the text at the typed lines.
  private static func turns(
    _ lines: some Sequence<Line>,
    end: Int
  ) throws(TranscriptProblem) -> [Turn] {
    var turns = [Turn(typed: nil, end: end)]
    for line in lines {
      guard line.text.hasPrefix(">") else {
        if line.text.hasPrefix("@ ") { throw TranscriptProblem(.lateDirective, line: line.number) }
        turns[turns.count - 1].said.append(line)
        continue
      }
      if turns.last?.typed == .ended {
        throw TranscriptProblem(.typedAfterEnd, line: line.number)
      }
      turns[turns.count - 1].end = line.number
      turns.append(Turn(typed: try input(line), end: end))
    }
    return turns
  }

  private static func input(_ line: Line) throws(TranscriptProblem) -> Session.Input {
    switch line.text {
    case ">": return .line("")
    case ">!interrupt": return .interrupted
    case ">!too-long": return .tooLong(limit: Session.lineLimit)
    case ">!end": return .ended
    default:
      guard line.text.hasPrefix("> ") else {
        throw TranscriptProblem(.unknownMark(line.text), line: line.number)
      }
      return .line(String(line.text.dropFirst(2)))
    }
  }

  /// How what is typed stands in a transcript.
  static func written(_ input: Session.Input) -> String {
    switch input {
    case .line(""): ">"
    case .line(let text): "> " + text
    case .interrupted: ">!interrupt"
    case .tooLong: ">!too-long"
    case .ended: ">!end"
    }
  }
}

extension Transcript.Directive {
  /// Reads `@ …`.
  ///
  /// - Throws: `TranscriptProblem` for an unknown directive, or a value it cannot have.
  fileprivate init(
    _ line: Transcript.Line,
    after earlier: [Transcript.Directive]
  ) throws(TranscriptProblem) {
    let words = line.text.split(separator: " ").map(String.init)
    let size = words.starts(with: ["@", "expect"]) ? 3 : 2
    let name = words.prefix(size).joined(separator: " ")
    guard Transcript.Demand.names.contains(name) else {
      throw TranscriptProblem(.unknownDirective(name), line: line.number)
    }
    let value = words.dropFirst(size).joined(separator: " ")
    guard let demand = Transcript.Demand(name, value) else {
      throw TranscriptProblem(
        .badValue(value, accepted: Transcript.Demand.accepted(name)),
        line: line.number,
        column: name.count + 2
      )
    }
    if demand.standsOnce, earlier.contains(where: { $0.demand.name == name }) {
      throw TranscriptProblem(.repeatedDirective(name), line: line.number)
    }
    self.init(number: line.number, demand: demand)
  }
}

extension [UInt8] {
  /// Where the first byte stands that is no part of UTF-8 text.
  fileprivate var placeOfInvalidText: (line: Int, column: Int) {
    var line = 1
    var column = 1
    var decoder = Unicode.UTF8.ForwardParser()
    var bytes = makeIterator()
    while true {
      switch decoder.parseScalar(from: &bytes) {
      case .valid(let scalar) where scalar.first == 0x0A:
        line += 1
        column = 1
      case .valid(let scalar): column += scalar.count
      case .error, .emptyInput: return (line, column)
      }
    }
  }
}

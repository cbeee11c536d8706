import PseudoTerminal

/// One sitting in which the cases of an environment are typed one after another, and what came of it.
struct ChatKeySession: Sendable {
  private struct Place: Hashable {
    let holder: Holder
    let environment: [String: String]
  }

  /// What was taken during each case, by its number.
  let lines: [Int: [String]]
  /// All that was on the screen.
  let screen: String

  private typealias Played = Result<ChatKeySession, any Error>

  /// The sitting in which a case was typed; each is held once.
  static func of(_ keyCase: ChatKeyCase, _ holder: Holder) -> Result<ChatKeySession, any Error> {
    all[Place(holder: holder, environment: keyCase.environment)] ?? .failure(NoSession())
  }

  private struct NoSession: Error {}

  private static let all: [Place: Played] = {
    var all: [Place: Played] = [:]
    for (environment, cases) in Dictionary(grouping: ChatKeyCase.all, by: \.environment) {
      for holder in Holder.allCases {
        all[Place(holder: holder, environment: environment)] = Played {
          try ChatKeySession(typing: cases, at: holder)
        }
      }
    }
    return all
  }()

  /// After each case a line names it, so that lines too many are known to be of that case.
  private init(typing cases: [ChatKeyCase], at holder: Holder) throws {
    let chat = try RecordedChat(holder, environment: cases.first?.environment ?? [:])
    for keyCase in cases {
      for answer in keyCase.answers { try chat.type(answer) }
      try chat.type("case \(keyCase.number)\r")
    }
    var lines: [Int: [String]] = [:]
    var current: [String] = []
    for line in try chat.typed() {
      guard line.hasPrefix("> case "), let number = Int(line.dropFirst(7)) else {
        current.append(line)
        continue
      }
      lines[number] = current
      current = []
    }
    self.lines = lines
    screen = chat.terminal.screen
  }
}

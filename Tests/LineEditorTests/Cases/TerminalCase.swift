import PseudoTerminal
import Testing

/// A case every reader at a terminal should pass: what somebody does, and what must come of it.
///
/// A check throws when the case does not hold, so that it can be expected not to.
struct TerminalCase: Sendable, CustomTestStringConvertible {
  let number: Int
  let what: String
  /// Whether the loop of a textbook passes it too.
  let isEasy: Bool
  let check: @Sendable (Reader) throws -> Void

  init(
    _ number: Int,
    _ what: String,
    isEasy: Bool = false,
    check: @escaping @Sendable (Reader) throws -> Void
  ) {
    self.number = number
    self.what = what
    self.isEasy = isEasy
    self.check = check
  }

  /// A case of keys alone: each answer, the event that must come of it, and what must never be seen.
  init(
    _ number: Int,
    _ what: String,
    isEasy: Bool = false,
    answers: [(keys: String, event: String)],
    hidden: [String] = [],
    environment: [String: String] = [:],
    files: [String: String] = [:]
  ) {
    self.init(number, what, isEasy: isEasy) { reader in
      let folder = try Scratch(files)
      let terminal = try reader.start(
        environment: environment.mapValues { $0.replacing("FOLDER", with: folder.path) },
        directory: folder.path
      )
      for (keys, event) in answers { try expect(terminal.answer(keys), is: event) }
      try expect(terminal, neverShows: hidden)
    }
  }

  var testDescription: String { "T\(number < 10 ? "0" : "")\(number) \(what)" }

  /// All of them, in the order of their numbers.
  static let all =
    recalls + texts + ends + pastes + times + settings + pipes + resources
}

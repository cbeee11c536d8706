import PseudoTerminal

/// A program under test: it asks `answer> ` again and again, and prints `<line:…>` for what it took.
struct Reader: Sendable {
  let name: String
  /// How long anything is waited for, in milliseconds.
  let patience: Int32

  /// Our own.
  static let own = Reader(name: "LineEditorProbe", patience: 5000)

  /// The loop of a textbook, with all of readline's defaults; `patience` where a case must fail.
  static func textbook(patience: Int32) -> Reader {
    Reader(name: "TextbookReader", patience: patience)
  }

  /// Where the program is; all products land in one folder.
  var path: String { executableFolder + "/" + name }

  /// Starts the program at a terminal, with the candidates "yes", "no" and "not sure".
  func start(
    environment: [String: String] = [:],
    directory: String = "/"
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      [path, "yes", "no", "not sure"],
      environment: environment,
      directory: directory,
      patience: patience
    )
  }

  /// Starts a shell whose `$0` is the program.
  func shell(_ script: String, directory: String = "/") throws -> PseudoTerminal {
    try PseudoTerminal(["/bin/sh", "-c", script, path], directory: directory, patience: patience)
  }
}

/// What a case found in place of what it expects.
struct Unexpected: Error, CustomStringConvertible {
  let description: String
}

/// Throws when `found` is not what is expected.
func expect<Value: Equatable>(_ found: Value, is expected: Value) throws(Unexpected) {
  guard found != expected else { return }
  throw Unexpected(description: "found \(found), not \(expected)")
}

/// Throws when any of `words` was ever on the screen.
func expect(_ terminal: PseudoTerminal, neverShows words: [String]) throws(Unexpected) {
  for word in words where terminal.screen.contains(word) {
    throw Unexpected(description: "\(word) is on the screen: \(terminal.screen)")
  }
}

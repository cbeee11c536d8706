import PseudoTerminal

/// The probe program at a pseudo-terminal: it asks, and prints what each reading came to.
extension PseudoTerminal {
  /// Where the probe is; all products land in one folder.
  static let probe = executableFolder + "/LineEditorProbe"

  private static let prompt = "answer> "

  /// Starts the probe with the candidates "yes", "no" and "not sure".
  convenience init(
    environment: [String: String] = [:],
    directory: String = "/",
    columns: UInt16 = 80
  ) throws {
    try self.init(
      [Self.probe, "yes", "no", "not sure"],
      environment: environment,
      directory: directory,
      columns: columns
    )
  }

  /// Waits for the question, answers it with `keys`, and gives the event that came of it.
  func answer(_ keys: String) throws -> String { try answer(Array(keys.utf8)) }

  /// Waits for the question, answers it with `keys`, and gives the event that came of it.
  func answer(_ keys: [UInt8]) throws -> String {
    try see(Self.prompt)
    try type(keys)
    return try event()
  }

  /// Waits for the question without answering it.
  func awaitQuestion() throws { try see(Self.prompt) }

  /// The next event the probe prints.
  func event() throws -> String {
    try see("<")
    return try see(">\r\n")
  }
}

/// Keeps one session: a request a line in, answers a line each out.
///
/// | request | answers |
/// |---|---|
/// | `begin HEADER` | `begun ID KEY` |
/// | `event LINE` | `kept PLACE` |
/// | `close HOW` | `closed` |
/// | `resume ID KEY HEADER` | `event LINE` for each event so far, then `begun ID KEY`; or `gone` |
/// | `forget ID` | `forgotten` |
///
/// Where something cannot be done the answer is `failed REASON`, and the session goes on.
package struct Keeper {
  private let path: String
  private let clinic: PublicKey
  /// Opened at the first request that needs it, so that a disk that is mended later is used.
  private var file: RecordFile?
  private var state = State.waiting

  private enum State {
    case waiting
    case keeping(Keeping)
    case closed
  }

  /// A longer request than this many bytes is not read.
  package static let lineLimit = 1 << 16

  /// The answer to a line that is no request.
  package static let refusal = "failed unusable"

  /// A keeper for one session in the file at a path, which need not be there yet.
  package init(path: String, clinic: PublicKey) { (self.path, self.clinic) = (path, clinic) }

  /// Does what a line asks for.
  ///
  /// - Returns: the answers, in order; never none.
  package mutating func answers(to request: String) -> [String] {
    let parts = request.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count == 2 ? String(parts[1]) : ""
    do throws(StoreProblem) {
      switch parts[0] {
      case "begin": return try begin(rest)
      case "event": return try keep(rest)
      case "close": return try close(rest)
      case "resume": return try resume(rest)
      case "forget": return try forget(rest)
      default: return [Self.refusal]
      }
    } catch {
      return ["failed \(error.reason)"]
    }
  }

  private mutating func begin(_ words: String) throws(StoreProblem) -> [String] {
    guard case .waiting = state, let header = RecordHeader(words) else { return [Self.refusal] }
    return [try begun(Keeping(header, in: try opened(), sealedFor: clinic))]
  }

  private mutating func keep(_ line: String) throws(StoreProblem) -> [String] {
    guard case .keeping(var keeping) = state, !line.isEmpty else { return [Self.refusal] }
    // What could not be kept is counted too.
    defer { state = .keeping(keeping) }
    return ["kept \(try keeping.keep(line))"]
  }

  private mutating func close(_ words: String) throws(StoreProblem) -> [String] {
    guard case .keeping(var keeping) = state, let ending = Ending(rawValue: words) else {
      return [Self.refusal]
    }
    try keeping.close(ending)
    state = .closed
    return ["closed"]
  }

  private mutating func resume(_ words: String) throws(StoreProblem) -> [String] {
    let parts = words.split(separator: " ", maxSplits: 2)
    guard case .waiting = state, parts.count == 3, let id = SessionID(parts[0]),
      let key = ResumptionKey(parts[1]), var header = RecordHeader(parts[2])
    else { return [Self.refusal] }
    let file = try opened()
    guard let earlier = try entries(of: id, with: key, in: file) else { return ["gone"] }
    header.continued = id
    let keeping = try Keeping(header, earlier: earlier, in: file, sealedFor: clinic)
    return earlier.map { "event \($0.line)" } + [begun(keeping)]
  }

  private mutating func forget(_ words: String) throws(StoreProblem) -> [String] {
    guard let id = SessionID(words) else { return [Self.refusal] }
    try opened().forget(id)
    return ["forgotten"]
  }

  private mutating func begun(_ keeping: Keeping) -> String {
    state = .keeping(keeping)
    return "begun \(keeping.id.text) \(keeping.resumptionKey.text)"
  }

  private mutating func opened() throws(StoreProblem) -> RecordFile {
    if let file { return file }
    let opened = try RecordFile.keeping(at: path)
    file = opened
    return opened
  }

  /// What happened so far in a session that is to be resumed; `nil` when it cannot be, whatever the
  /// reason: the answer must not tell a guess from a session that is gone.
  private func entries(
    of id: SessionID,
    with key: ResumptionKey,
    in file: RecordFile
  ) throws(StoreProblem) -> [Entry]? {
    let boxes = try file.resumption(of: id, now: MachineClock.seconds)
    let boxKey = key.boxKey(of: id)
    let entries = boxes.compactMap { boxKey.opened($0.sealed, at: $0.place) }
    guard entries.first?.kind == .begun, entries.count == boxes.count,
      boxes.map(\.place) == Array(boxes.indices)
    else { return nil }
    return Array(entries.dropFirst())
  }
}

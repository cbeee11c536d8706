import Foundation
import Glibc
import PseudoTerminal

/// A kiosk at a pseudo-terminal, with a folder of its own, and the strangers in front of it.
struct Stand {
  let terminal: PseudoTerminal
  let folder: Scratch

  /// The file of its records.
  var records: String { folder.path + "/state/records.db" }

  /// Starts it; with `keeping` it can keep records.
  init(
    keeping: Bool = false,
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    folder: Scratch? = nil,
    patience: Int32 = 8000
  ) throws {
    let folder = try folder ?? Scratch()
    self.folder = folder
    var all = ["kiosk", "--region", "uk"] + arguments
    if keeping { all += try Self.keeping(in: folder.path) }
    terminal = try PseudoTerminal(
      [Program.path] + all,
      environment: environment,
      directory: folder.path,
      patience: patience
    )
  }

  /// Makes the clinic's keys; gives the options by which a kiosk keeps records.
  static func keeping(in folder: String) throws -> [String] {
    if access(folder + "/clinic.pub", F_OK) != 0 {
      _ = try Program.run(["keygen", folder + "/clinic"], executable: Program.path + "-records")
    }
    return ["--record", folder + "/state/records.db", "--key", folder + "/clinic.pub"]
  }

  /// The process of the person who is there; the keeper leads a session of its own.
  var patient: pid_t? { terminal.children.first { getsid($0) == terminal.identifier } }

  /// The process that keeps the person's record.
  var keeper: pid_t? { terminal.children.first { getsid($0) == $0 } }

  /// Types a line at the next prompt.
  func answer(_ line: String) throws {
    try terminal.see(RecordedChat.prompt)
    try terminal.type(line + "\r")
  }

  /// Waits for words, and turns pages until they come.
  func read(to words: String) throws {
    while !terminal.rest(milliseconds: 300, until: words) {
      try terminal.type("\r")
    }
    try terminal.see(words)
  }

  /// Begins without records.
  func begin() throws {
    try terminal.see("Press Enter to begin.")
    try answer("")
    try terminal.see("Who are these answers about?")
  }

  /// Says yes to keeping; gives the code to come back with.
  func beginKept() throws -> String {
    try terminal.see("Press Enter to begin.")
    try answer("")
    try terminal.see("May the clinic keep your answers?")
    try answer("yes")
    let code = try code()
    try terminal.see("Who are these answers about?")
    return code
  }

  /// The code that is shown next.
  func code() throws -> String {
    try terminal.see("code ")
    return try terminal.see(" you can").replacing("\r\n", with: " ")
  }

  /// Types a code at the first screen.
  func comeBack(_ code: String) throws {
    try terminal.see("Were you here a few minutes ago?")
    try answer(code)
  }

  /// Ends the kiosk.
  func stop() throws -> PseudoTerminal.Ending {
    kill(terminal.identifier, SIGTERM)
    return try terminal.end()
  }
}

/// Looks again and again until words are there, with a deadline.
func wait(for words: String, looking: () throws -> String) throws {
  let end = ContinuousClock.now + .seconds(10)
  var seen = ""
  while !seen.contains(words) {
    seen = try looking()
    if ContinuousClock.now > end { throw PseudoTerminal.Missing(marker: words, screen: seen) }
  }
}

import Foundation
import Glibc
import PseudoTerminal

/// A chat at a terminal that records what was typed, so that a test can read what was taken.
struct RecordedChat {
  let terminal: PseudoTerminal
  private let folder: Scratch
  private let holder: Holder

  /// What stands before each answer, with the marks of pastes switched on.
  static let prompt = "\u{1B}[?2004h> "

  /// Starts it in a folder with files; `FOLDER` in the environment stands for that folder.
  init(_ holder: Holder = .chat, environment: [String: String] = [:]) throws {
    let folder = try Scratch(ChatKeyCase.files)
    self.folder = folder
    self.holder = holder
    terminal = try PseudoTerminal(
      [Program.path] + Self.arguments(of: holder),
      environment: environment.mapValues { $0.replacing("FOLDER", with: folder.path) },
      directory: folder.path
    )
    try holder.begin(at: terminal)
  }

  /// Records into the file `record` of the folder it runs in.
  static func arguments(of holder: Holder) -> [String] {
    switch holder {
    case .chat: ["transcript", "record", "--region", "uk", "record"]
    case .kiosk: ["kiosk", "--region", "uk", "--transcript", "record"]
    }
  }

  /// Waits for the question and types keys.
  func type(_ keys: [UInt8]) throws {
    try terminal.see(Self.prompt)
    try terminal.type(keys)
  }

  /// Waits for the question and types keys.
  func type(_ keys: String) throws { try type(Array(keys.utf8)) }

  /// The files that lie in its folder, sorted.
  func names() throws -> [String] { try folder.names() }

  /// Leaves, and gives what had been taken until then, as the transcript writes it.
  func typed() throws -> [String] {
    try type("\u{04}")
    try terminal.see("Stop now?")
    try type("yes\r")
    guard try end() else { return ["the program failed"] }
    let typed = try Self.typed(in: folder.path + "/record")
    return typed.suffix(2) == [">!interrupt", "> yes"] ? typed.dropLast(2) : typed
  }

  /// Waits until the transcript is written; whether all went well.
  private func end() throws -> Bool {
    if holder == .chat { return try terminal.end() == .status(0) }
    try terminal.see(Self.prompt)
    terminal.send(SIGTERM)
    return try terminal.end() == .status(128 + SIGTERM)
  }

  /// The typed lines of a transcript.
  static func typed(in file: String) throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { $0.hasPrefix(">") }
  }
}

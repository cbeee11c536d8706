import Glibc
import PseudoTerminal
import Testing

/// Who holds a conversation: every case of the terminal is the same for both.
enum Holder: String, Sendable, CaseIterable, CustomTestStringConvertible {
  case chat, kiosk

  var testDescription: String { rawValue }

  /// The command, with options that only a kiosk knows last.
  func arguments(_ own: [String] = [], kiosk: [String] = []) -> [String] {
    [rawValue, "--region", "uk"] + own + (self == .kiosk ? kiosk : [])
  }

  /// Goes to the first question.
  func begin(at terminal: PseudoTerminal) throws {
    guard self == .kiosk else { return }
    try terminal.see("Press Enter to begin.")
    try terminal.see(RecordedChat.prompt)
    try terminal.type("\r")
  }

  /// What says that nobody was at the keys: the chat ends, the kiosk waits for somebody.
  var idleness: String { self == .chat ? "NOT FINISHED" : "Press Enter to begin." }
}

extension PseudoTerminal {
  /// Memory of the process that holds the conversation, in kilobytes.
  func memory(of holder: Holder) -> Int? {
    holder == .chat ? memory(of: identifier) : children.first.flatMap(memory)
  }
}

import Glibc

/// The line from a patient's process to the kiosk: a message, an answer.
struct KioskLine {
  /// Where a patient's process finds what the kiosk gave it.
  static let descriptor: Int32 = 3
  /// Where it finds the keeper of its session, if there is one.
  static let keeper: Int32 = 4

  /// Whether the kiosk gave both, or the first alone.
  static var isOpen: Bool { fcntl(descriptor, F_GETFD) != -1 }

  /// Keeps both from whatever this process starts.
  static func keepToItself() {
    for descriptor in [descriptor, keeper] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  }

  /// Says that the screen is in use.
  func ready(takesEscapes: Bool) { _ = ask(takesEscapes ? "ready escapes" : "ready plain") }

  /// Gives a session into keeping; gives the code to come back with.
  func hold(_ ticket: RecordLine.Ticket) -> String? {
    words(of: ask("hold \(ticket.id) \(ticket.key)"), after: "code")?.first.map(String.init)
  }

  /// The session of a code; `nil` when there is none.
  func ticket(for code: String) -> RecordLine.Ticket? {
    words(of: ask("code " + code), after: "resume").flatMap(RecordLine.Ticket.init)
  }

  /// Says that a session needs no keeping any more.
  func release(_ ticket: RecordLine.Ticket) { _ = ask("release " + ticket.id) }

  /// Says that somebody may be in danger; nothing more is told.
  func emergency() { _ = ask("emergency") }

  private func words(of answer: String?, after verb: Substring) -> [Substring]? {
    guard let words = answer?.split(separator: " "), words.first == verb else { return nil }
    return Array(words.dropFirst())
  }

  private static let patience: Int32 = 6000

  private func ask(_ message: String) -> String? {
    let bytes = Array(message.utf8)
    guard send(Self.descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
      return nil
    }
    var waiting = pollfd(fd: Self.descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, Self.patience) < 0 { guard errno == EINTR else { return nil } }
    var answer = [UInt8](repeating: 0, count: 256)
    let count = recv(Self.descriptor, &answer, answer.count, Int32(MSG_DONTWAIT))
    return count > 0 ? String(decoding: answer[..<count], as: UTF8.self) : nil
  }
}

import Glibc

/// The line to the keeper of one session: a request, an answer, never longer than a person waits.
///
/// A request is a verb and the rest of the line; every answer but those of `resume` is one line.
struct RecordLine {
  private var lines: AnsweredLines

  /// What a session is kept under, and the key to take it up again.
  struct Ticket: Equatable {
    /// 32 hexadecimal digits.
    let id: String
    /// 64 hexadecimal digits.
    let key: String

    init?(_ words: [Substring]) {
      guard words.count == 2, words[0].utf8.count == 32, words[1].utf8.count == 64 else {
        return nil
      }
      (id, key) = (String(words[0]), String(words[1]))
    }
  }

  /// How a session ended.
  enum How: String {
    /// A result was reached.
    case finished
    /// The person left before, and will not take it up again.
    case left
    /// Nobody was there any more.
    case idle
    /// It was stopped, and may be taken up again.
    case stopped
  }

  /// A line to the keeper at a descriptor.
  init(descriptor: Int32) { lines = AnsweredLines(descriptor: descriptor) }

  /// Begins a record.
  mutating func begin(_ header: String) -> Ticket? {
    guard let words = ask("begin " + header)?.split(separator: " "), words.first == "begun" else {
      return nil
    }
    return Ticket(Array(words.dropFirst()))
  }

  /// Takes up a session.
  ///
  /// - Returns: its events in order and what it is kept under from now on, or `nil` when it is gone.
  mutating func resume(
    _ ticket: Ticket,
    _ header: String
  ) -> (events: [String], ticket: Ticket)? {
    var events: [String] = []
    var answer = ask("resume \(ticket.id) \(ticket.key) \(header)")
    while let line = answer {
      guard line.hasPrefix("event ") else {
        let words = line.split(separator: " ")
        guard words.first == "begun", let next = Ticket(Array(words.dropFirst())) else {
          return nil
        }
        return (events, next)
      }
      events.append(String(line.dropFirst(6)))
      answer = lines.next()
    }
    return nil
  }

  /// Keeps an event; whether it is safe on the disk.
  mutating func keep(_ event: String) -> Bool {
    ask("event " + event)?.hasPrefix("kept ") ?? false
  }

  /// Closes the record; whether it is closed.
  mutating func close(_ how: How) -> Bool { ask("close " + how.rawValue) == "closed" }

  private mutating func ask(_ request: String) -> String? {
    lines.send(request) ? lines.next() : nil
  }
}

/// Lines that go out over a socket, and lines that come back, each within a time.
struct AnsweredLines {
  private let descriptor: Int32
  private var received: [UInt8] = []
  /// An answer that did not come in time could be taken for that of a later request.
  private var isLost = false

  /// The most that is waited for one answer, in milliseconds.
  private static let patience: Int64 = 6000
  /// No answer is longer than this.
  private static let limit = 1 << 17

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Sends a line; whether all of it went out in time.
  mutating func send(_ line: String) -> Bool {
    var rest = Array((line + "\n").utf8)[...]
    let end = Self.now + Self.patience
    while !isLost, !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        isLost = errno != EAGAIN || !wait(for: POLLOUT, until: end)
      }
    }
    return !isLost
  }

  /// The next line, or `nil` when none comes in time; then none is read any more.
  mutating func next() -> String? {
    let end = Self.now + Self.patience
    while !isLost {
      if let lineFeed = received.firstIndex(of: 0x0A) {
        defer { received.removeSubrange(...lineFeed) }
        return String(decoding: received[..<lineFeed], as: UTF8.self)
      }
      isLost = received.count > Self.limit || !wait(for: POLLIN, until: end) || !receive()
    }
    return nil
  }

  private mutating func receive() -> Bool {
    var block = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &block, block.count, Int32(MSG_DONTWAIT))
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    received += block[..<count]
    return count > 0
  }

  private func wait(for events: Int32, until end: Int64) -> Bool {
    while true {
      var descriptor = pollfd(fd: descriptor, events: Int16(events), revents: 0)
      let ready = poll(&descriptor, 1, Int32(max(end - Self.now, 0)))
      if ready < 0, errno == EINTR { continue }
      return ready > 0
    }
  }

  /// Milliseconds since some moment; a clock that nobody sets.
  private static var now: Int64 {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000
  }
}

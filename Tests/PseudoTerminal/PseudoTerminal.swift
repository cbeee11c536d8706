import CPseudoTerminal
import Foundation
import Glibc

/// A program at a pseudo-terminal, and the hands and eyes of the person in front of it.
///
/// Nothing waits for time to pass: every wait is for a marker on the screen, with a deadline. Only
/// `rest(milliseconds:)` does, for a person who types slowly.
package final class PseudoTerminal {
  /// How the program ended.
  package enum Ending: Equatable, Sendable {
    case status(Int32)
    case signal(Int32, core: Bool)
  }

  /// What did not happen in time, with all the program printed.
  package struct Missing: Error {
    package let marker: String
    package let screen: String

    package init(marker: String, screen: String) {
      (self.marker, self.screen) = (marker, screen)
    }
  }

  /// How long anything is waited for, in milliseconds.
  private let patience: Int32
  private let process: pid_t
  private var terminal: Int32
  private var hasEnded = false
  private var output: [UInt8] = []
  private var position = 0

  /// Starts `command` in `directory`, with nothing in its environment but `environment`.
  ///
  /// `patience` is how long anything is waited for, in milliseconds.
  package init(
    _ command: [String],
    environment: [String: String] = [:],
    directory: String = "/",
    columns: UInt16 = 80,
    patience: Int32 = 5000
  ) throws {
    self.patience = patience
    let pinned = ["TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PS1": "shell$ "]
    let variables = pinned.merging(environment) { $1 }.filter { !$0.value.isEmpty }
    var process: pid_t = 0
    terminal = withCStrings(command) { arguments in
      withCStrings(variables.map { "\($0)=\($1)" }) { variables in
        pseudo_terminal_start(command[0], arguments, variables, directory, 24, columns, &process)
      }
    }
    self.process = process
    if terminal < 0 { throw POSIXError(.ENXIO) }
  }

  deinit {
    hangUp()
    if hasEnded { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Memory the program holds, in kilobytes; `nil` when it has ended.
  package var memory: Int? { memory(of: process) }

  /// Memory that a process holds, in kilobytes; `nil` when it has ended.
  package func memory(of process: Int32) -> Int? {
    let pages = try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)
      .split(separator: " ")
    return pages.flatMap { $0.count > 1 ? Int($0[1]) : nil }.map { $0 * Int(getpagesize()) / 1024 }
  }

  /// The program's process.
  package var identifier: Int32 { process }

  /// The processes that the program has started and that have not ended.
  package var children: [Int32] {
    let text = try? String(
      contentsOfFile: "/proc/\(process)/task/\(process)/children",
      encoding: .utf8
    )
    return (text ?? "").split(separator: " ").compactMap { Int32($0) }
  }

  /// Everything printed so far.
  package var screen: String { String(decoding: output, as: UTF8.self) }
}

// MARK: What the person does

extension PseudoTerminal {
  /// Types keys, all at once.
  package func type(_ keys: String) throws { try type(Array(keys.utf8)) }

  /// Types bytes, reading the screen meanwhile so that neither side blocks the other.
  package func type(_ keys: [UInt8]) throws {
    var rest = keys[...]
    while !rest.isEmpty {
      let events = try wait(for: Int16(POLLIN | POLLOUT), marker: "room to type")
      if events & Int16(POLLOUT) == 0 {
        guard readScreen() else { throw Missing(marker: "room to type", screen: screen) }
        continue
      }
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
    }
  }

  /// Looks at the screen for a while without touching a key.
  ///
  /// - Returns: whether `marker` came after what was seen before; then the while is over.
  @discardableResult
  package func rest(milliseconds: Int, until marker: String = "\u{0}") -> Bool {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    let wanted = Array(marker.utf8)
    while output[position...].firstRange(of: wanted) == nil {
      let left = (end - .now) / .milliseconds(1)
      guard left > 0 else { return false }
      var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      if poll(&descriptor, 1, Int32(left.rounded(.up))) == 1, !readScreen() { return false }
    }
    return true
  }

  /// Gives the window another size.
  package func resize(columns: UInt16) { _ = pseudo_terminal_resize(terminal, 24, columns) }

  /// Sends a signal to the program and its children in the foreground.
  package func send(_ signal: Int32) { kill(-process, signal) }

  /// Closes the terminal, as a window or a connection is closed.
  package func hangUp() {
    if terminal >= 0 { close(terminal) }
    terminal = -1
  }
}

// MARK: What the person sees

extension PseudoTerminal {
  /// Waits until `marker` appears after what was seen before; gives what stood before it.
  @discardableResult
  package func see(_ marker: String) throws -> String {
    let wanted = Array(marker.utf8)
    while true {
      if let found = output[position...].firstRange(of: wanted) {
        defer { position = found.upperBound }
        return String(decoding: output[position..<found.lowerBound], as: UTF8.self)
      }
      _ = try wait(for: Int16(POLLIN), marker: marker)
      guard readScreen() else { throw Missing(marker: marker, screen: screen) }
    }
  }

  /// Waits for the end of the program, reading what it still prints.
  package func end() throws -> Ending {
    while terminal >= 0 {
      _ = try wait(for: Int16(POLLIN), marker: "end of the program")
      if !readScreen() { break }
    }
    var status: Int32 = 0
    guard pseudo_terminal_await_end(process, patience, &status) == 0 else {
      throw Missing(marker: "end of the program", screen: screen)
    }
    hasEnded = true
    let signal = status & 0x7F
    return signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal, core: status & 0x80 != 0)
  }

  private func wait(for events: Int16, marker: String) throws -> Int16 {
    var descriptor = pollfd(fd: terminal, events: events, revents: 0)
    guard poll(&descriptor, 1, patience) == 1 else {
      throw Missing(marker: marker, screen: screen)
    }
    return descriptor.revents
  }

  /// Takes in what is on the screen; false when the program has closed it.
  private func readScreen() -> Bool {
    var block = [UInt8](repeating: 0, count: 4096)
    let count = read(terminal, &block, block.count)
    output += block.prefix(max(count, 0))
    return count > 0 || (count < 0 && errno == EAGAIN)
  }
}

import Foundation
import Glibc
import PseudoTerminal

/// A keeper in a process of its own, at the other end of a socket, as the patient's program has it.
final class KeeperProcess {
  let id: pid_t
  private let socket: Int32
  private var rest: [UInt8] = []

  /// Starts one, through other words where they are given, as `setpriv`.
  convenience init(_ clinic: Clinic, through words: [String] = []) throws {
    try self.init(path: clinic.path, publicKeyPath: clinic.publicKeyPath, through: words)
  }

  /// Starts one for a file and a public key.
  init(path: String, publicKeyPath: String, through words: [String] = []) throws {
    var ends: [Int32] = [-1, -1]
    // Not to be held open by the other processes that tests start.
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw POSIXError(.EMFILE) }
    let program = executableFolder + "/backline-records"
    let words = words + [program, "keep", path, "--key", publicKeyPath]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO] {
      posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    let failure = posix_spawn(&process, words[0], &actions, nil, &arguments, environ)
    close(ends[1])
    socket = ends[0]
    id = process
    guard failure == 0 else { throw POSIXError(.ENOENT) }
  }

  deinit { close(socket) }

  /// Sends lines at once, without waiting for answers.
  func send(_ requests: [String]) { sendHalf(requests.map { $0 + "\n" }.joined()) }

  /// Sends a text as it is.
  func sendHalf(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// The next answer; `nil` when there are no more.
  func answer() -> String? {
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        defer { rest.removeSubrange(...end) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = read(socket, &chunk, chunk.count)
      guard count > 0 else { return nil }
      rest += chunk[..<count]
    }
  }

  /// Sends a line and waits for its answer.
  func answer(to request: String) -> String? {
    send([request])
    return answer()
  }

  /// Ends its input and waits for its end.
  ///
  /// - Returns: what it ended with; 128 and more for a signal.
  @discardableResult
  func end() -> Int32 {
    shutdown(socket, Int32(SHUT_WR))
    return wait()
  }

  /// Waits for its end.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 { guard errno == EINTR else { return -1 } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

import Glibc
import ProgramSupport

/// A command that prints what it reads, run without a shell.
struct PrinterCommand {
  /// The command and its arguments; never empty.
  let words: [String]

  /// The command of a text, split at spaces; `nil` when there is none.
  init?(_ text: String?) {
    words = (text ?? "").split(separator: " ").map(String.init)
    if words.isEmpty { return nil }
  }

  /// Runs the command with a text on its input and waits for its end.
  ///
  /// - Returns: whether it could be run, read the whole text, and ended with 0.
  func prints(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    // The command gets one end by another number and must not hold the other open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let process = start(reading: ends[0]) else {
      ends.forEach { close($0) }
      return false
    }
    close(ends[0])
    // A command that reads nothing must not end the program.
    let before = signal(SIGPIPE, SIG_IGN)
    let isRead = text.writeWhole(to: ends[1])
    close(ends[1])
    signal(SIGPIPE, before)
    return ended(process) == 0 && isRead
  }

  /// Starts the command; a name without a path is looked up, but not by a shell.
  private func start(reading input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    return failure == 0 ? process : nil
  }

  /// Waits for the end of a process.
  ///
  /// - Returns: what it ended with, or `nil` when a signal ended it.
  private func ended(_ process: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}

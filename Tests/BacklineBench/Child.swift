import Glibc

/// A program started with pipes on its input and output.
struct Child {
  private let process: pid_t
  private let input: Int32
  private let output: Int32

  /// Starts a program; `nil` when it cannot be started.
  init?(_ path: String) {
    var (inward, outward): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&inward) == 0, pipe(&outward) == 0 else { return nil }
    for end in inward + outward { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inward[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, outward[1], STDOUT_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let failure = posix_spawn(&process, path, &actions, nil, &words, environ)
    close(inward[0])
    close(outward[1])
    guard failure == 0 else { return nil }
    (self.process, input, output) = (process, inward[1], outward[0])
  }

  /// Writes to its input.
  func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
  }

  /// Reads its output until it waits at a prompt; `false` when it ends without one.
  func waitForPrompt() -> Bool {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      if block[..<count].suffix(2).elementsEqual("> ".utf8) { return true }
    }
  }

  /// The most memory it has had resident so far, in KB; `nil` when it is gone.
  var peakKilobytes: Int? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
        as: UTF8.self
      )
      guard text.hasPrefix("VmHWM:") else { continue }
      return Int(text.filter(\.isNumber))
    }
    return nil
  }

  /// Ends its input and waits for its end.
  func finish() {
    close(input)
    while waitForPrompt() {}
    close(output)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }
}

import Glibc

/// The program's output, written with every error noticed.
enum StandardStreams {
  /// Takes the places of standard streams that are closed, so that nothing else is opened there.
  ///
  /// What takes them can neither be read nor written, so that using it is an error and not a wait.
  static func holdClosedPlaces() {
    for (descriptor, access) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", access)
    }
  }

  /// Writes a text to standard output.
  ///
  /// - Throws: `Failure.cannotWrite` when it cannot be written whole.
  static func write(_ text: String) throws(Failure) {
    guard put(text, to: STDOUT_FILENO) else { throw .cannotWrite(errno: errno) }
  }

  /// Writes a line to the standard error stream; there is nowhere to report that this fails.
  static func complain(_ text: String) {
    _ = put(text + "\n", to: STDERR_FILENO)
  }

  private static func put(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}

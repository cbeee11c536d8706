import Glibc

/// The program's output, written with every error noticed.
enum StandardStreams {
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

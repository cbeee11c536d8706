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
    guard text.writeWhole(to: STDOUT_FILENO) else { throw .cannotWrite(errno: errno) }
  }

  /// Writes a line to the standard error stream; there is nowhere to report that this fails.
  static func complain(_ text: String) {
    _ = (text + "\n").writeWhole(to: STDERR_FILENO)
  }
}

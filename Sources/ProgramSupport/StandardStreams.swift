internal import Glibc

/// The program's output, written with every error noticed.
package enum StandardStreams {
  /// Takes the places of standard streams that are closed, so that nothing else is opened there.
  ///
  /// What takes them can neither be read nor written, so that using it is an error and not a wait.
  package static func holdClosedPlaces() {
    for (descriptor, access) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", access)
    }
  }

  /// Writes a text to standard output.
  ///
  /// - Returns: whether all of it was written; if not, `errno` says why.
  package static func writeWhole(_ text: String) -> Bool { text.writeWhole(to: STDOUT_FILENO) }

  /// Writes a line to the standard error stream; there is nowhere to report that this fails.
  package static func complain(_ text: String) {
    _ = (text + "\n").writeWhole(to: STDERR_FILENO)
  }
}

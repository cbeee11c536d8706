import Glibc
import ProgramSupport

extension StandardStreams {
  /// Writes a text to standard output.
  ///
  /// - Throws: `Failure.cannotWrite` when it cannot be written whole.
  static func write(_ text: String) throws(Failure) {
    guard writeWhole(text) else { throw .cannotWrite(errno: errno) }
  }
}

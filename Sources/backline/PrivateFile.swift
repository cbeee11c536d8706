import Glibc
import ProgramSupport

/// A file that only its owner can read, written whole or not at all, never over another one.
struct PrivateFile {
  /// The folder it is written to.
  let folder: String
  /// Its name without what comes behind it.
  let name: String
  /// What comes behind the name.
  let suffix: String

  /// Writes the text.
  ///
  /// - Returns: the name it got, with a number where the plain one was taken.
  /// - Throws: `WholeFile.Problem` when any step fails; then nothing is left behind.
  func write(_ text: String) throws(WholeFile.Problem) -> String {
    for number in 1...99 {
      let final = name + (number == 1 ? "" : "-\(number)") + suffix
      do throws(WholeFile.Problem) {
        try WholeFile(path: folder.joined(to: final), mode: 0o600).create(with: text)
        return final
      } catch {
        guard error.errno == EEXIST else { throw error }
      }
    }
    throw WholeFile.Problem(errno: EEXIST)
  }
}

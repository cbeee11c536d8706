import Glibc

/// A file that only its owner can read, written whole or not at all, never over another one.
struct PrivateFile {
  /// The folder it is written to.
  let folder: String
  /// Its name without what comes behind it.
  let name: String
  /// What comes behind the name.
  let suffix: String

  /// Why it could not be written, as the system says.
  struct Problem: Error {
    let errno: Int32
  }

  /// Writes the text to a hidden file beside it, brings it to the disk, and gives it its name.
  ///
  /// - Returns: the name it got, with a number where the plain one was taken.
  /// - Throws: `Problem` when any step fails; then nothing is left behind.
  func write(_ text: String) throws(Problem) -> String {
    let draft = "\(folder)/.\(name)-\(getpid())"
    defer { unlink(draft) }
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Problem(errno: errno) }
    defer { close(descriptor) }
    guard text.writeWhole(to: descriptor) else { throw Problem(errno: errno) }
    guard fsync(descriptor) == 0 else { throw Problem(errno: errno) }
    for number in 1...99 {
      let final = name + (number == 1 ? "" : "-\(number)") + suffix
      // A second name, not a rename: it fails where a file of that name is there already.
      if link(draft, "\(folder)/\(final)") == 0 { return final }
      guard errno == EEXIST else { throw Problem(errno: errno) }
    }
    throw Problem(errno: EEXIST)
  }
}

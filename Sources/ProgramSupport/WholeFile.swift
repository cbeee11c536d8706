import Glibc

/// A file that is written whole or not at all.
package struct WholeFile {
  let path: String
  /// Who may read it, as `open(2)` takes it.
  var mode: UInt32

  /// A file at a path, which need not be there.
  package init(path: String, mode: UInt32 = 0o644) { (self.path, self.mode) = (path, mode) }

  /// Why it could not be written, as the system says.
  package struct Problem: Error {
    package let errno: Int32

    package init(errno: Int32) { self.errno = errno }
  }

  /// Puts the text in place of what the file holds.
  ///
  /// - Throws: `Problem` when any step fails; then the old file stands as it was.
  package func replace(with text: String) throws(Problem) {
    try write(text) { draft in rename(draft, path) }
  }

  /// Makes the file, never over another one.
  ///
  /// - Throws: `Problem` when any step fails, with `EEXIST` where the name is taken; then nothing is
  ///   left behind.
  package func create(with text: String) throws(Problem) {
    // A second name, not a rename: it fails where a file of that name is there already.
    try write(text) { draft in link(draft, path) }
  }

  /// Writes a hidden file beside it, brings it to the disk, and gives it the name.
  private func write(_ text: String, naming: (String) -> Int32) throws(Problem) {
    let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    let draft = path.folder.joined(to: ".\(name)-\(getpid())")
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Problem(errno: errno) }
    defer { unlink(draft) }
    let isWritten = text.writeWhole(to: descriptor) && fsync(descriptor) == 0
    let reason = errno
    close(descriptor)
    guard isWritten else { throw Problem(errno: reason) }
    guard naming(draft) == 0 else { throw Problem(errno: errno) }
  }
}

extension String {
  /// The folder of a path; `.` when it names none.
  package var folder: String {
    lastIndex(of: "/").map { String(self[...$0]) } ?? "."
  }

  /// A path below this folder; an absolute one stays as it is.
  package func joined(to path: String) -> String {
    path.hasPrefix("/") ? path : hasSuffix("/") ? self + path : self + "/" + path
  }
}

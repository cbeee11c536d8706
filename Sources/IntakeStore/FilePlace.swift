internal import Glibc

/// Where a file of records is, looked at before SQLite opens it.
///
/// SQLite would follow a link and wait for a pipe.
struct FilePlace {
  let path: String

  /// The folder it is in.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the folder and an empty file where there are none, readable by their owner alone.
  ///
  /// - Throws: `StoreProblem`.
  func make() throws(StoreProblem) {
    if mkdir(folder, 0o700) != 0 {
      let reason = errno
      if reason != EEXIST, access(folder, F_OK) != 0 { throw problem(reason) }
    }
    // SQLite gives its other files the mode of this one.
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Self.isFile(status) else { throw .notAFile }
    if status.st_mode & 0o077 != 0, status.st_uid == geteuid() { fchmod(descriptor, 0o600) }
    try checkCompanions()
  }

  /// Looks whether there is a file.
  ///
  /// - Throws: `StoreProblem`.
  func check() throws(StoreProblem) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw errno == ENOENT ? .missing : problem(errno) }
    guard Self.isFile(status) else { throw .notAFile }
    guard access(path, R_OK) == 0 else { throw problem(errno) }
    try checkCompanions()
  }

  private func checkCompanions() throws(StoreProblem) {
    for name in ["-wal", "-shm", "-journal"] {
      var status = stat()
      if lstat(path + name, &status) == 0, !Self.isFile(status) { throw .notAFile }
    }
  }

  private static func isFile(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

  private func problem(_ number: Int32) -> StoreProblem {
    switch number {
    case ENOSPC, EDQUOT: .full
    case EROFS: .readOnly
    case ELOOP, EISDIR, ENXIO, ENOTDIR: .notAFile
    default: .denied(errno: number)
    }
  }
}

/// Holds a folder while one process opens a file in it, so that no two prepare it at once.
struct FolderLock {
  private let descriptor: Int32

  /// Waits for so many seconds at most.
  ///
  /// - Throws: `StoreProblem.busy`, or why the folder cannot be opened.
  init(_ folder: String, patience: Double) throws(StoreProblem) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .denied(errno: errno) }
    for _ in 0..<Int(patience * 100) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      usleep(10_000)
    }
    close(descriptor)
    throw .busy
  }

  func release() { close(descriptor) }
}

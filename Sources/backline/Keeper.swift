import CKiosk
import Glibc
import PackFiles

/// The program that keeps the records of sessions, as a process of its own for each session.
struct Keeper {
  /// The file of the records.
  let file: String
  /// The file that holds the clinic's public key.
  let key: String
  private let path: String

  /// The keeper of a file; `nil` when there is none to keep.
  ///
  /// - Throws: `Failure.noRecordsProgram` when the program is missing.
  init?(file: String?, key: String?) throws(Failure) {
    guard let file, let key else { return nil }
    path = PackLocator().neighbour("backline-records")
    guard access(path, X_OK) == 0 else { throw .noRecordsProgram(place: path, errno: errno) }
    (self.file, self.key) = (file, key)
  }

  /// Starts the process.
  ///
  /// - Returns: the descriptor to speak to it with, or `nil` when it could not be started.
  func start() -> Int32? {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    defer { Glibc.close(ends[1]) }
    let words = [path, "keep", file, "--key", key]
    // In a session of its own no key of the terminal reaches it, and no hang-up.
    guard ChildProcess.start(words, descriptors: [ends[1], ends[1], -1], ownSession: true) != nil
    else {
      Glibc.close(ends[0])
      return nil
    }
    return ends[0]
  }
}

/// A process that was started.
enum ChildProcess {
  /// Starts a program without a shell; `descriptors` become 0, 1, 2 and so on, -1 is `/dev/null`.
  ///
  /// - Returns: the process, or `nil` when it could not be started.
  static func start(_ words: [String], descriptors: [Int32], ownSession: Bool) -> pid_t? {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    let process = kiosk_start(&arguments, descriptors, descriptors.count, ownSession ? 1 : 0)
    return process > 0 ? process : nil
  }
}

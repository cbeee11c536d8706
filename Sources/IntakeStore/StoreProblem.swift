internal import GRDB
internal import Glibc

/// Why a file of records cannot be used.
package enum StoreProblem: Error, Sendable, Equatable {
  /// The disk, or the room that one may take of it, is full, or a write failed.
  case full
  /// The disk or the file can only be read.
  case readOnly
  /// Another process had hold of it for too long.
  case busy
  /// It may not be opened or made, as the system says.
  case denied(errno: Int32)
  /// There is none.
  case missing
  /// What stands there is a link, a pipe, a folder or a device.
  case notAFile
  /// It is no file of records.
  case notRecords
  /// A newer program made it.
  case newer
  /// Its pages are damaged.
  case damaged
  /// The clinic's key is none.
  case badKey
  /// Something else failed, by SQLite's number.
  case failed(code: Int32)

  /// The word for it in the keeper's answers.
  package var reason: String {
    switch self {
    case .full: "full"
    case .readOnly: "read-only"
    case .busy: "busy"
    case .denied, .notAFile: "denied"
    case .missing, .notRecords, .newer, .damaged, .badKey, .failed: "unusable"
    }
  }

  private static let failedWrites: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_TRUNCATE,
  ]

  /// What SQLite or a call of the system said.
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      self = error as? StoreProblem ?? .failed(code: -1)
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    // SQLite calls only ENOSPC full; a quota, or a limit of the process, is a write that failed.
    case .SQLITE_IOERR where Self.failedWrites.contains(error.extendedResultCode): self = .full
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .denied(errno: EACCES)
    case .SQLITE_CORRUPT: self = .damaged
    case .SQLITE_NOTADB: self = .notRecords
    default: self = .failed(code: error.extendedResultCode.rawValue)
    }
  }
}

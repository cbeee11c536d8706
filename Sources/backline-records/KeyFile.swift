import IntakeStore
import ProgramSupport

/// A key's file on the disk.
struct KeyFile {
  let path: String

  /// What a key does.
  enum Kind {
    /// The public half seals.
    case seal
    /// The private half opens.
    case open
  }

  /// The public key in it.
  ///
  /// - Throws: `Failure.cannotReadKey` or `.notAKey`.
  func publicKey() throws(Failure) -> PublicKey {
    guard let key = PublicKey(written: try text()) else { throw .notAKey(path, kind: .seal) }
    return key
  }

  /// The private key in it.
  ///
  /// - Throws: `Failure.cannotReadKey` or `.notAKey`.
  func privateKey() throws(Failure) -> PrivateKey {
    guard let key = PrivateKey(written: try text()) else { throw .notAKey(path, kind: .open) }
    return key
  }

  private func text() throws(Failure) -> String {
    switch FileBytes(path: path, limit: 1000).read() {
    case .success(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .failure(let problem): throw .cannotReadKey(path, reason: problem.message)
    }
  }
}

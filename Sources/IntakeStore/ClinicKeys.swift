internal import Crypto
internal import Foundation

/// The half of a clinic's keys that a kiosk holds: it seals, and cannot open.
package struct PublicKey: Sendable, Equatable {
  /// The 32 bytes of a key of Curve25519.
  let bytes: [UInt8]

  /// The first word of a key's file.
  private static let mark = "backline-records-public-1"

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the text of a key's file; `nil` for what is none.
  package init?(written text: String) {
    guard let bytes = KeyText(mark: Self.mark).bytes(of: text) else { return nil }
    self.bytes = bytes
  }

  /// The text of its file.
  package var written: String { KeyText(mark: Self.mark).text(of: bytes) }

  /// The name of the key: the first 16 bytes of its hash.
  package var id: String { HexDigits(SHA256.hash(data: bytes).prefix(16)).text }
}

/// The half that opens records; it belongs to the clinic, away from the kiosk.
package struct PrivateKey: Sendable {
  /// The 32 bytes of a key of Curve25519.
  let bytes: [UInt8]

  private static let mark = "backline-records-private-1"

  /// A new one that nobody can guess.
  package static func random() -> PrivateKey {
    PrivateKey(bytes: Array(Curve25519.KeyAgreement.PrivateKey().rawRepresentation))
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the text of a key's file; `nil` for what is none.
  package init?(written text: String) {
    guard let bytes = KeyText(mark: Self.mark).bytes(of: text) else { return nil }
    self.bytes = bytes
  }

  /// The text of its file.
  package var written: String { KeyText(mark: Self.mark).text(of: bytes) }

  /// The other half; `nil` when the bytes are no key.
  package var publicKey: PublicKey? {
    let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    return key.map { PublicKey(bytes: Array($0.publicKey.rawRepresentation)) }
  }
}

/// The form of a key's file: a line with its kind and 64 digits.
private struct KeyText {
  let mark: String

  func text(of bytes: [UInt8]) -> String { "\(mark) \(HexDigits(bytes).text)\n" }

  func bytes(of text: String) -> [UInt8]? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == mark else { return nil }
    return HexDigits(words[1], count: 32)?.bytes
  }
}

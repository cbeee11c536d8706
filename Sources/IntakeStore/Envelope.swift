internal import Crypto
internal import Foundation

/// The key of one session, made for a clinic: HPKE (RFC 9180) with X25519, HKDF-SHA256 and
/// ChaCha20-Poly1305.
///
/// The boxes are not sealed by HPKE's own counter but with a key exported from it (section 5.3), each
/// with a random nonce. So the boxes behind a damaged one still open, and a box that could not be
/// stored leaves no gap.
struct Envelope {
  /// What the clinic needs to make the same key; says nothing to anybody else.
  let encapsulated: [UInt8]
  /// The key that seals the boxes.
  private let key: BoxKey

  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  private static let purpose = Data("backline records 1: boxes".utf8)

  /// A new one for a session.
  ///
  /// - Throws: `StoreProblem.badKey` when the clinic's key is none.
  init(for id: SessionID, to clinic: PublicKey) throws(StoreProblem) {
    do {
      let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: clinic.bytes)
      let sender = try HPKE.Sender(
        recipientKey: recipient,
        ciphersuite: Self.suite,
        info: Self.info(id)
      )
      encapsulated = Array(sender.encapsulatedKey)
      let secret = try sender.exportSecret(context: Self.purpose, outputByteCount: 32)
      key = BoxKey(secret, of: id)
    } catch {
      throw .badKey
    }
  }

  /// The clinic's, of a session that was stored; `nil` when it was made for another key or another
  /// session, or is damaged.
  init?(of id: SessionID, encapsulated: [UInt8], opening clinic: PrivateKey) {
    do {
      let recipient = try HPKE.Recipient(
        privateKey: Curve25519.KeyAgreement.PrivateKey(rawRepresentation: clinic.bytes),
        ciphersuite: Self.suite,
        info: Self.info(id),
        encapsulatedKey: Data(encapsulated)
      )
      self.encapsulated = encapsulated
      let secret = try recipient.exportSecret(context: Self.purpose, outputByteCount: 32)
      key = BoxKey(secret, of: id)
    } catch {
      return nil
    }
  }

  /// Seals an entry for its place.
  ///
  /// - Throws: `StoreProblem.badKey`, which a key of the right size never is.
  func sealed(_ entry: Entry, at place: Int) throws(StoreProblem) -> [UInt8] {
    try key.sealed(entry, at: place)
  }

  /// Opens the box of a place; `nil` when it is not what was sealed for it.
  func opened(_ box: [UInt8], at place: Int) -> Entry? { key.opened(box, at: place) }

  private static func info(_ id: SessionID) -> Data { Data("backline records 1: \(id.text)".utf8) }
}

/// A key that seals entries, each bound to its session and its place.
struct BoxKey {
  private let key: SymmetricKey
  private let id: SessionID

  /// The nonce before and the tag behind what is sealed.
  private static let overhead = 12 + 16

  init(_ key: SymmetricKey, of id: SessionID) { (self.key, self.id) = (key, id) }

  /// Seals an entry for its place, with a nonce of its own.
  ///
  /// - Throws: `StoreProblem.badKey`, which a key of the right size never is.
  func sealed(_ entry: Entry, at place: Int) throws(StoreProblem) -> [UInt8] {
    let bytes = entry.padded(overhead: Self.overhead)
    guard let box = try? ChaChaPoly.seal(bytes, using: key, authenticating: bond(place)) else {
      throw .badKey
    }
    return Array(box.combined)
  }

  /// Opens the box of a place; `nil` when it is not what was sealed for it.
  func opened(_ box: [UInt8], at place: Int) -> Entry? {
    guard let sealed = try? ChaChaPoly.SealedBox(combined: box),
      let bytes = try? ChaChaPoly.open(sealed, using: key, authenticating: bond(place))
    else { return nil }
    return Entry(padded: Array(bytes))
  }

  /// What a box is bound to.
  private func bond(_ place: Int) -> Data { Data("\(id.text) \(place)".utf8) }

  /// The hash of a box, in digits, by which the next one names it.
  static func hash(of box: [UInt8]) -> String { HexDigits(SHA256.hash(data: box)).text }
}

/// The key by which a session can be taken up again; the file never holds it.
package struct ResumptionKey: Sendable {
  private let bytes: [UInt8]

  /// A new one that nobody can guess.
  package static func random() -> ResumptionKey {
    let key = SymmetricKey(size: .bits256)
    return ResumptionKey(bytes: key.withUnsafeBytes { Array($0) })
  }

  /// Reads 64 digits; `nil` for what is none.
  package init?(_ text: some StringProtocol) {
    guard let digits = HexDigits(text, count: 32) else { return nil }
    bytes = digits.bytes
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The 64 digits.
  package var text: String { HexDigits(bytes).text }

  /// What it seals the entries of a session with.
  func boxKey(of id: SessionID) -> BoxKey { BoxKey(SymmetricKey(data: bytes), of: id) }
}

/// What a record says of itself before its first event: by which pack and where it was made.
///
/// `pack=lumbar version=1.2 digest=0f… region=uk kiosk=door`
package struct RecordHeader: Sendable, Equatable {
  /// The pack's id.
  package let pack: String
  /// The pack's version.
  package let version: String
  /// What stands for the pack's files, in digits.
  package let digest: String
  /// The region whose numbers and places were named.
  package let region: String
  /// The kiosk's name; `nil` elsewhere.
  package let kiosk: String?
  /// The record that this one goes on from; `nil` for none.
  package var continued: SessionID?
  /// The start of the machine it was made in, as Linux names it; `nil` when unknown.
  package var boot: String?

  /// The keys of a line, in their order; the last two are the keeper's own.
  private enum Key: String, CaseIterable {
    case pack, version, digest, region, kiosk, continued, boot
  }

  /// Reads the words that a session begins with.
  ///
  /// - Returns: `nil` when one is missing, unknown, said twice, empty or too long.
  package init?(_ line: some StringProtocol) {
    self.init(line, keys: [.pack, .version, .digest, .region, .kiosk])
  }

  /// Reads what is written in a record.
  init?(written line: String) { self.init(line, keys: Set(Key.allCases)) }

  private init?(_ line: some StringProtocol, keys: Set<Key>) {
    var values: [Key: String] = [:]
    for word in line.split(separator: " ") {
      guard let mark = word.firstIndex(of: "="), let key = Key(rawValue: String(word[..<mark])),
        keys.contains(key), values[key] == nil
      else { return nil }
      values[key] = String(word[word.index(after: mark)...])
    }
    guard values.values.allSatisfy(Self.isPlain), let pack = values[.pack],
      let version = values[.version], let digest = values[.digest], let region = values[.region]
    else { return nil }
    (self.pack, self.version, self.digest, self.region) = (pack, version, digest, region)
    kiosk = values[.kiosk]
    boot = values[.boot]
    guard kiosk.map(Self.isName) ?? true else { return nil }
    if let text = values[.continued] {
      guard let id = SessionID(text) else { return nil }
      continued = id
    }
  }

  /// The line that is written.
  var written: String {
    var words = ["pack=\(pack)", "version=\(version)", "digest=\(digest)", "region=\(region)"]
    if let kiosk { words.append("kiosk=\(kiosk)") }
    if let continued { words.append("continued=\(continued.text)") }
    if let boot { words.append("boot=\(boot)") }
    return words.joined(separator: " ")
  }

  /// A value of 1 to 100 visible ASCII characters.
  private static func isPlain(_ value: String) -> Bool {
    (1...100).contains(value.utf8.count) && value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// A kiosk's name: small letters, digits and hyphens, 32 at most.
  private static func isName(_ value: String) -> Bool {
    value.utf8.count <= 32
      && value.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}

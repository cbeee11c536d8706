/// The name of a record: random, so that it says nothing of the person.
package struct SessionID: Sendable, Hashable, Comparable {
  /// 32 digits.
  package let text: String

  /// A new one that nobody can guess.
  package static func random() -> SessionID {
    var generator = SystemRandomNumberGenerator()
    return SessionID(text: HexDigits((0..<16).map { _ in generator.next() }).text)
  }

  /// Reads a name; `nil` for what is none.
  package init?(_ text: some StringProtocol) {
    guard let digits = HexDigits(text, count: 16) else { return nil }
    self.text = digits.text
  }

  private init(text: String) { self.text = text }

  package static func < (one: SessionID, other: SessionID) -> Bool { one.text < other.text }
}

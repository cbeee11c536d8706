/// The stable name of a fact, in kebab-case: `saddle-numbness`.
///
/// Never reused, never renamed.
package struct FactID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  /// The name as it stands in the pack, in JSON and in transcripts.
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }

  package static func < (left: FactID, right: FactID) -> Bool { left.text < right.text }
}

/// The stable name of a screen of the interview, in kebab-case: `right-now`.
package struct ScreenID: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name as it stands in the pack.
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }
}

/// A rule of the triage specification: when its condition holds, the person is seen at least this soon.
package struct Rule: Sendable {
  /// Its stable name, in kebab-case.
  package let id: String
  /// How soon; one step less where the condition holds only thanks to a "not sure".
  package let urgency: Urgency
  /// When it holds.
  package let condition: Condition
  /// Names of sources that support it, most important first; never empty.
  package let sources: [String]
  /// The day its content was last read against the sources, `2026-11-22`.
  package let reviewed: String
}

/// A condition with a name, used by rules and by other groups.
package struct Group: Sendable {
  /// Its stable name, in kebab-case.
  package let id: String
  /// When it holds.
  package let condition: Condition
}

/// Where a rule or an entry comes from.
package struct Source: Sendable {
  /// Its stable name, in kebab-case.
  package let id: String
  /// What it is called.
  package let title: String
  /// Where it can be read; `nil` when no address is known.
  package let address: String?
  /// Whether anyone has read it.
  package let checked: Checked

  /// How far a source has been checked.
  package enum Checked: String, Sendable, CaseIterable {
    /// Its words were read.
    case seen
    /// Its words were read in another document that quotes it.
    case secondHand = "second-hand"
    /// Nobody has read it yet; what rests on it alone is shown as unverified.
    case unverified
  }
}

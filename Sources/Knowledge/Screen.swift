/// One step of the interview: a question, or related lines that share a screen.
package struct Screen: Sendable {
  /// Its stable name, in kebab-case.
  package let id: ScreenID
  /// What it asks, in order; never empty.
  package let lines: [Line]
  /// Set on a screen that asks an earlier question again.
  package let again: Again?

  /// One thing asked on a screen.
  package struct Line: Sendable, Hashable {
    /// The fact's position in the pack.
    package let slot: Int
    /// The value the line states; `nil` when the line asks for the whole fact.
    package let value: Int?

    package init(slot: Int, value: Int? = nil) {
      self.slot = slot
      self.value = value
    }
  }

  /// Why a question is asked a second time: a later answer does not fit with its "no".
  package struct Again: Sendable {
    /// When the later answer does not fit.
    package let condition: Condition
    /// The fact, by position, that remembers that it was asked again.
    package let mark: Int
  }
}

/// Where a conversation is held, as far as its words depend on it.
package struct Setting: Sendable, Equatable {
  /// Whether strangers use it one after another: no file is written, and anybody may start afresh.
  package var isKiosk: Bool
  /// Whether every event is kept for the clinic.
  package var isKept: Bool

  package init(isKiosk: Bool = false, isKept: Bool = false) {
    self.isKiosk = isKiosk
    self.isKept = isKept
  }

  /// At a person's own terminal, with nothing kept.
  package static let own = Setting()
}

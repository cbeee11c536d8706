/// A country or group of countries: its numbers, places and names of medicines.
package struct Region: Sendable {
  /// Its stable name, as `uk` or `us`.
  package let id: String
  /// What it is called in the list of regions.
  package let name: String
  /// The territories of system locales that select it: `GB` for `uk`.
  ///
  /// Empty: only by name.
  package let territories: [String]
  /// What fills the slots of sentences: slot name to words, both in the voice given by the slot.
  package let slots: [String: String]

  /// The slots every region fills.
  ///
  /// Where a region has no urgent or crisis line of its own, the emergency number stands in.
  package static let slotNames = [
    "emergency-number", "emergency-place", "urgent-line", "urgent-place", "doctor", "their-doctor",
    "pharmacist", "physiotherapist", "crisis-line", "paracetamol",
  ]

  /// The slots that the emergency number fills where a region leaves them out.
  package static let standIns: Set<String> = ["urgent-line", "crisis-line"]
}

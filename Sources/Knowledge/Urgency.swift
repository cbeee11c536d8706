/// How soon a person should be seen: the tiers of the triage specification, least urgent first.
package enum Urgency: String, Sendable, CaseIterable, Comparable {
  /// At home, with written signs to watch for.
  case selfCare
  /// No rush, but be seen.
  case routine
  /// Within days, two weeks at most.
  case soon
  /// The same day.
  case today
  /// Now.
  case emergency

  package static func < (left: Urgency, right: Urgency) -> Bool {
    left.rank < right.rank
  }

  /// The tier that a rule gives which holds only thanks to a "not sure": one step less, never below
  /// `routine`, because "not sure" is never "no".
  package var thanksToNotSure: Urgency {
    switch self {
    case .emergency: .today
    case .today: .soon
    case .soon, .routine: .routine
    case .selfCare: .selfCare
    }
  }

  private var rank: Int {
    switch self {
    case .selfCare: 0
    case .routine: 1
    case .soon: 2
    case .today: 3
    case .emergency: 4
    }
  }
}

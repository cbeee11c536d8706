import Knowledge

extension Transcript.Demand {
  /// The names of all directives.
  static let names = [
    "@ region", "@ width", "@ pack", "@ clock", "@ expect urgency", "@ expect because",
    "@ expect not-because", "@ expect asked", "@ expect not-asked", "@ expect screens",
  ]

  /// What a directive of that name asks for; `nil` for an impossible value.
  init?(_ name: String, _ value: String) {
    let isWord = !value.isEmpty && !value.contains(" ")
    let demand: Self? =
      switch name {
      case "@ pack": value.isEmpty ? nil : .pack(value)
      case "@ clock": Clock(value).map(Self.clock)
      case "@ width": Int(value).flatMap { 20...120 ~= $0 ? .width($0) : nil }
      case "@ expect urgency": Urgency(rawValue: value).map(Self.urgency)
      case "@ expect screens": Int(value).flatMap { $0 > 0 ? .screens($0) : nil }
      case _ where !isWord: nil
      case "@ region": .region(value)
      case "@ expect because": .because(FactID(value), true)
      case "@ expect not-because": .because(FactID(value), false)
      case "@ expect asked": .asked(FactID(value), true)
      case "@ expect not-asked": .asked(FactID(value), false)
      default: nil
      }
    guard let demand else { return nil }
    self = demand
  }

  /// The directive's name.
  var name: String {
    switch self {
    case .region: "@ region"
    case .width: "@ width"
    case .pack: "@ pack"
    case .clock: "@ clock"
    case .urgency: "@ expect urgency"
    case .because(_, let isWanted): isWanted ? "@ expect because" : "@ expect not-because"
    case .asked(_, let isWanted): isWanted ? "@ expect asked" : "@ expect not-asked"
    case .screens: "@ expect screens"
    }
  }

  /// What stands behind the name.
  var value: String {
    switch self {
    case .region(let name): name
    case .width(let width): "\(width)"
    case .pack(let folder): folder
    case .clock(let clock): clock.written
    case .urgency(let urgency): urgency.rawValue
    case .because(let fact, _), .asked(let fact, _): fact.text
    case .screens(let most): "\(most)"
    }
  }

  /// Whether a second one would contradict the first.
  var standsOnce: Bool {
    switch self {
    case .region, .width, .pack, .clock, .urgency, .screens: true
    case .because, .asked: false
    }
  }

  /// Whether it says what has to come of the session.
  var isExpectation: Bool {
    switch self {
    case .region, .width, .pack, .clock: false
    case .urgency, .because, .asked, .screens: true
    }
  }

  /// What the directive of a name takes, in words.
  static func accepted(_ name: String) -> String {
    switch name {
    case "@ pack": "a folder, as ../pack"
    case "@ clock": "a day and a time, as 2026-11-24T09:30"
    case "@ width": "columns from 20 to 120"
    case "@ expect urgency":
      "one of: " + Urgency.allCases.reversed().map(\.rawValue).joined(separator: ", ")
    case "@ expect screens": "a number of screens from 1"
    case "@ region": "the name of one region"
    default: "the id of one fact"
    }
  }
}

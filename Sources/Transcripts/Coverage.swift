package import Knowledge

/// What transcripts reach of a pack, in clinical terms.
package struct Coverage: Sendable {
  /// What can be reached, part by part.
  package private(set) var parts: [Part]

  /// One kind of thing that can be reached.
  package struct Part: Sendable {
    /// What it counts.
    package let kind: Kind
    /// The ids of all that can be reached, in the pack's order.
    package let ids: [String]
    /// Those that are reached.
    package fileprivate(set) var reached: Set<String> = []

    /// Those that no transcript reaches, in the pack's order.
    package var missing: [String] { ids.filter { !reached.contains($0) } }
    /// How much is reached, in percent; 100 where there is nothing to reach.
    package var percent: Double {
      ids.isEmpty ? 100 : 100 * Double(ids.count - missing.count) / Double(ids.count)
    }
  }

  /// The kinds of things that can be reached, in the order of the report.
  package enum Kind: String, Sendable, CaseIterable {
    /// Facts that are asked about.
    case questions
    /// Answers that are given, each value of each fact, not sure and kept private among them.
    case answers
    /// Rules that hold in a result.
    case rules
    /// Rules that give a result its urgency.
    case decisiveRules = "decisive-rules"
    /// Both sides of every value, number or count that something is compared with.
    case thresholds
    /// Regions whose emergency card is shown.
    case emergencyCards = "emergency-cards"
    /// Advice that is shown.
    case advice
    /// Signs that mean "get help at once" that are shown.
    case safetyNet = "safety-net"
    /// Questions people ask whose answers are shown.
    case faq = "questions-people-ask"
    /// Entries of the library that are opened.
    case library
    /// Commands that are typed.
    case commands

    /// Whether `--require` counts it.
    package var isRequired: Bool {
      switch self {
      case .decisiveRules, .thresholds: true
      default: false
      }
    }
  }

  /// Nothing reached yet.
  package init(of pack: Pack) {
    parts = Kind.allCases.map { Part(kind: $0, ids: Self.ids(of: $0, in: pack)) }
  }

  mutating func reach(_ kind: Kind, _ ids: some Sequence<String>) {
    guard let index = parts.firstIndex(where: { $0.kind == kind }) else { return }
    parts[index].reached.formUnion(ids)
  }

  /// What this and another coverage reach together; both of the same pack.
  package mutating func add(_ other: Coverage) {
    for part in other.parts { reach(part.kind, part.reached) }
  }

  /// Whether each part that counts is reached to so many percent.
  package func reaches(percent: Double) -> Bool {
    parts.allSatisfy { !$0.kind.isRequired || $0.percent >= percent }
  }

  /// A line for each part, and below it what is missing.
  package var text: String {
    parts.map { part in
      let reached = part.ids.count - part.missing.count
      let line = "\(part.kind.rawValue): \(reached) of \(part.ids.count)"
      return ([line] + part.missing.map { "  never: \($0)" }).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }
}

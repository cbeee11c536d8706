package import Knowledge

/// What the facts known so far mean: how urgent, why, and what is still missing.
package struct Assessment: Sendable, Equatable {
  /// The most urgent of all rules that hold; `selfCare` when none does.
  package let urgency: Urgency
  /// The rules that hold, most urgent first.
  package let held: [HeldRule]
  /// The facts that decided, by position, in the pack's order; empty at `selfCare`.
  package let because: [Int]
  /// The facts that apply and bear on the urgency but have no answer, in the pack's order.
  package let unanswered: [Int]
  /// Whether no fact is missing that an emergency or the same day may hang on.
  package let isComplete: Bool

  /// A rule that holds.
  package struct HeldRule: Sendable, Equatable {
    /// The rule's position in the pack.
    package let rule: Int
    /// The urgency it gives; one step less when it holds only thanks to a "not sure".
    package let urgency: Urgency
    /// The facts it holds by, by position, in the pack's order; follow-ups are part of the fact above.
    package let slots: [Int]
  }

  /// Whether it may be shown as a result: `routine` and `selfCare` are nothing until they are complete.
  package var isPresentable: Bool { isComplete || urgency >= .soon }
}

/// Works out how urgent the facts are: the worst rule decides, and no rule lowers another.
package func assess(_ facts: Facts, in pack: Pack) -> Assessment {
  var held: [Assessment.HeldRule] = []
  for (index, rule) in pack.index.rules.enumerated() {
    guard let urgency = rule.urgency(in: facts, pack, reading: .judged) else { continue }
    let slots = decidingFacts(of: pack.rules[index].condition, facts, in: pack)
    held.append(Assessment.HeldRule(rule: index, urgency: urgency, slots: slots))
  }
  // Stable: rules of the same urgency stay in the order of the pack.
  held = Urgency.allCases.reversed().flatMap { tier in held.filter { $0.urgency == tier } }
  let urgency = held.first?.urgency ?? .selfCare
  let because = Set(held.filter { $0.urgency == urgency }.flatMap(\.slots)).sorted()
  let closed = facts.closed(in: pack)
  let unanswered = pack.facts.indices.filter { slot in
    isMissing(slot, from: closed, in: pack) && !isLaterFollowUp(slot, facts, in: pack)
  }
  return Assessment(
    urgency: urgency,
    held: held,
    because: because,
    unanswered: unanswered,
    isComplete: !unanswered.contains(where: pack.urgentSlots.contains)
  )
}

/// The urgency alone, as `reading` takes what is missing.
package func urgency(of facts: Facts, in pack: Pack, reading: Condition.Reading) -> Urgency {
  var result = Urgency.selfCare
  for rule in pack.index.ranked {
    if rule.urgency <= result { break }
    result = max(result, rule.urgency(in: facts, pack, reading: reading) ?? .selfCare)
  }
  return result
}

/// The urgency of what words tell where nothing more can be asked.
///
/// What follows a fact and says how bad it is counts as its worst; a sign of its own that is only asked
/// about behind a fact, as bleeding in a pregnancy, has not been told.
package func urgency(told facts: Facts, in pack: Pack) -> Urgency {
  var told = facts
  for (slot, fact) in pack.facts.enumerated()
  where fact.isFollowUp && fact.kind == .yesNo && told[slot] == nil {
    told[slot] = .no
  }
  return urgency(of: told, in: pack, reading: .judged)
}

extension PackIndex.RankedRule {
  /// The urgency the rule gives, or `nil` when it does not hold.
  func urgency(in facts: Facts, _ pack: Pack, reading: Condition.Reading) -> Urgency? {
    switch pack.index.conditions.truth(condition, in: facts, reading: reading) {
    case .no: nil
    case .notSure: urgency.thanksToNotSure
    case .yes: urgency
    }
  }
}

/// The answered facts a condition holds by.
///
/// A scale that follows another fact only says how bad that fact is, so the fact above stands for
/// both.
package func decidingFacts(
  of condition: Condition,
  _ facts: Facts,
  in pack: Pack
) -> [Int] {
  let slots = condition.holdingTests(in: facts).map(\.slot)
  return Set(slots).sorted().filter { slot in
    facts[slot] != nil && !(pack.facts[slot].isFollowUp && pack.facts[slot].kind != .yesNo)
  }
}

/// Whether a fact bears on the urgency and has no answer; of `closed` facts, so that it may apply.
private func isMissing(_ slot: Int, from facts: Facts, in pack: Pack) -> Bool {
  guard !pack.rulesTouched[slot].isEmpty, !facts.hasAnswer(slot, in: pack) else { return false }
  if case .mark = pack.facts[slot].path { return false }
  return true
}

/// Whether a fact follows an answer that has not been given, so that it is not missing yet.
private func isLaterFollowUp(_ slot: Int, _ facts: Facts, in pack: Pack) -> Bool {
  guard case .followUp(let of) = pack.facts[slot].path else { return false }
  return of.truth(in: facts) == .no
}

package import Knowledge

/// A fact that one different answer of which would make the result more urgent.
package struct RaisingFact: Sendable, Equatable {
  /// The fact's position in the pack.
  package let slot: Int
  /// The most urgent result that one answer to it leads to.
  package let urgency: Urgency
}

extension Dialogue {
  /// The single answers that would raise the urgency, in the pack's order; follow-ups count as their
  /// worst answer, as they do when an answer is cut off.
  package func raisingFacts(in pack: Pack) -> [RaisingFact] {
    let counting = counting(in: pack)
    let now = urgency(of: counting, in: pack, reading: .judged)
    guard now < .emergency else { return [] }
    return pack.facts.indices.compactMap { slot in
      guard pack.facts[slot].hasDirection, !pack.rulesTouched[slot].isEmpty,
        counting.applies(Screen.Line(slot: slot), in: pack)
      else { return nil }
      let worst = pack.tellingAnswers(to: slot).map { answer in
        var facts = counting
        facts.record(answer, at: slot)
        return urgency(of: facts, in: pack, reading: .judged)
      }.max()
      guard let worst, worst > now else { return nil }
      return RaisingFact(slot: slot, urgency: worst)
    }
  }
}

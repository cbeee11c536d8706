import Dialogue
import Knowledge

/// A law of the triage specification that a conversation breaks.
package struct Breach: Sendable, Equatable {
  /// Which law, and how it is broken, in one sentence.
  package let sentence: String
}

/// The laws, checked at one step of a conversation.
struct Laws {
  let pack: Pack

  /// The first law broken by coming from one dialogue to the next with these answers.
  func breach(after given: [Event.Given], _ dialogue: Dialogue) -> Breach? {
    let counting = dialogue.counting(in: pack)
    let assessment = assess(counting, in: pack)
    return ending(dialogue, counting) ?? finishing(dialogue, assessment)
      ?? reasons(assessment)
      ?? given.lazy.compactMap { worsening($0.slot, counting, assessment.urgency) }.first
      ?? given.lazy.compactMap { doubt($0.slot, counting) }.first
  }

  /// Law 2: the first certain emergency ends the questions, and nothing else ends them early.
  private func ending(_ dialogue: Dialogue, _ counting: Facts) -> Breach? {
    let isEmergency = urgency(of: counting, in: pack, reading: .settled) == .emergency
    guard (dialogue.state == .concluded(at: .result)) != isEmergency else { return nil }
    return Breach(
      sentence: isEmergency
        ? "Law 2: the questions go on after an emergency."
        : "Law 2: the questions end without an emergency."
    )
  }

  /// Law 4: nothing unfinished looks finished.
  private func finishing(_ dialogue: Dialogue, _ assessment: Assessment) -> Breach? {
    guard case .asking = dialogue.state else {
      return assessment.isPresentable
        ? nil : Breach(sentence: "Law 4: nothing more is asked, but the result is not finished.")
    }
    guard assessment.urgency <= .routine, assessment.isPresentable else { return nil }
    return Breach(sentence: "Law 4: \(assessment.urgency.rawValue) is a result before the end.")
  }

  /// Law 5: every result has its reasons.
  private func reasons(_ assessment: Assessment) -> Breach? {
    guard assessment.because.isEmpty != (assessment.urgency == .selfCare) else { return nil }
    return Breach(sentence: "Law 5: \(assessment.urgency.rawValue) has no reason, or a wrong one.")
  }

  /// Law 1: changing an answer for the worse never gives a less urgent result.
  private func worsening(_ slot: Int, _ facts: Facts, _ now: Urgency) -> Breach? {
    guard pack.facts[slot].hasDirection, let answer = facts[slot] else { return nil }
    for worse in pack.worseAnswers(than: answer, to: slot) {
      var changed = facts
      changed[slot] = worse
      let urgency = urgency(of: changed, in: pack, reading: .judged)
      guard urgency < now else { continue }
      let name = pack.facts[slot].id.text
      return Breach(
        sentence: "Law 1: \(name) is worse, and \(now.rawValue) becomes \(urgency.rawValue)."
      )
    }
    return nil
  }

  /// Law 3: not sure is never more than one step less than the worst answer, and never less than no.
  private func doubt(_ slot: Int, _ facts: Facts) -> Breach? {
    let fact = pack.facts[slot]
    guard fact.hasDirection, pack.takesNotSure(slot) else { return nil }
    let result = { (answer: Answer) in
      var changed = facts
      changed[slot] = answer
      return urgency(of: changed, in: pack, reading: .judged)
    }
    let unsure = result(.notSure)
    let worst = pack.worstAnswers(to: slot).map(result).max() ?? .selfCare
    let floor = max(fact.isFollowUp ? worst : worst.thanksToNotSure, result(fact.leastAnswer))
    if unsure >= floor { return nil }
    return Breach(
      sentence:
        "Law 3: not sure about \(fact.id.text) is \(unsure.rawValue), not \(floor.rawValue)."
    )
  }
}

extension Pack {
  /// The answers to a fact that are worse than one, from the next to the worst; lists grow by one.
  func worseAnswers(than answer: Answer, to slot: Int) -> [Answer] {
    let fact = facts[slot]
    switch (fact.kind, answer) {
    case (.yesNo, .choice(0)): return [.notSure, .yes]
    case (.yesNo, .notSure): return [.yes]
    case (.scale(let values), .choice(let value)):
      return (value + 1..<max(values.count, value + 1)).map(Answer.choice)
    case (.list(let values), .list(let list)):
      return values.indices.filter { !list.yes.contains(ItemSet(item: $0)) }.map { item in
        let more = list.yes.union(ItemSet(item: item))
        return .list(
          ListAnswer(yes: more, unsure: list.unsure.subtracting(more), asked: list.asked)
        )
      }
    case (.number, .number(let number)):
      return tellingAnswers(to: slot).filter { other in
        if case .number(let more) = other { more > number } else { false }
      }
    default: return []
    }
  }

  /// The worst answers: the last of a scale, and every item of a list alone, because a list at "not
  /// sure" means any one of them.
  func worstAnswers(to slot: Int) -> [Answer] {
    let fact = facts[slot]
    guard fact.isList else { return ladder(of: slot).suffix(1) }
    return fact.values.indices.map {
      .list(ListAnswer(yes: ItemSet(item: $0), asked: fact.allItems))
    }
  }
}

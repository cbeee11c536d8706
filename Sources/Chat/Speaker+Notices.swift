import Dialogue
import Knowledge

extension Speaker {
  /// The words for what just happened.
  func say(_ notice: Effect.Notice) -> [Block] {
    switch notice {
    case .unclear: [.space, .text(phrase(.unclear))] + accepted
    case .understood(let told): understood(told)
    case .staysAsAnswered(let slots):
      [.space, .text(phrase(.staysAsAnswered, ["items": shorts(slots)]))]
    case .knownAlready: [.space, .text(phrase(.knownAlready))]
    case .askedLater: [.space, .text(phrase(.askedLater))]
    case .notUnderstood: [.space, .text(phrase(.notUnderstood))]
    case .undone: [.space, .text(phrase(.undone))]
    case .nothingToUndo: [.space, .text(phrase(.nothingToUndo))]
    case .unusable(let reason): [.space] + unusable(reason)
    case .tookAsNotSure: [.space, .text(phrase(.tookAsNotSure))]
    case .tookAsNotSureApart: [.space, .text(phrase(.tookAsNotSureApart))]
    case .oneByOne: [.space, .text(phrase(.oneByOne))]
    case .askedAgain: [.space, .text(phrase(.askedAgain))]
    case .firstQuestion: [.space, .text(phrase(.firstQuestion))]
    case .revisiting(let dependents, let canAlterAdvice):
      revisiting(dependents, canAlterAdvice)
    case .changeMade(let consequences): changeMade(consequences)
    case .changeNotMade: [.space, .text(phrase(.changeNotMade))]
    case .detailsDone: [.space, .text(phrase(.detailsDone))]
    case .readingLater: [.space, .text(phrase(.readingLater))]
    case .nothingMore: [.space, .text(phrase(.nothingMore))]
    case .detailsLater: [.space, .text(phrase(.detailsLater))]
    }
  }

  private func unusable(_ reason: Event.Unusable) -> [Block] {
    switch reason {
    case .empty: [.text(phrase(.unclearEmpty))] + accepted
    case .tooLong(let limit): [.text(phrase(.unclearTooLong, ["limit": "\(limit)"]))] + accepted
    case .whichLines: [.text(phrase(.unclearWhichLines))]
    case .notSureNotTaken: [.text(phrase(.notSureNotTaken))] + accepted
    case .privateNotTaken: [.text(phrase(.privateNotTaken))] + accepted
    case .nothingToKeep: [.text(phrase(.nothingToKeep))] + accepted
    case .changeUnknown:
      [.text(phrase(.changeUnknown, ["max": "\(answeredScreens(facts, in: pack).count)"]))]
    }
  }

  private func revisiting(_ dependents: [Int], _ canAlterAdvice: Bool) -> [Block] {
    guard case .asking(let asked, _) = dialogue.state else { return [] }
    var blocks: [Block] = [.space]
    blocks.append(.text(phrase(.answerSoFar, ["answer": answer(to: asked.lines)])))
    if canAlterAdvice { blocks.append(.text(phrase(.changeMayAlterAdvice))) }
    if !dependents.isEmpty {
      blocks.append(.text(phrase(.changeDependents, ["answers": shorts(dependents)])))
    }
    return blocks
  }

  /// What a change would do, before it happens, and the question whether to make it.
  func confirm(_ consequences: Consequences) -> [Block] {
    var blocks: [Block] = [.space]
    if !consequences.dropped.isEmpty {
      blocks.append(.text(phrase(.confirmDrops, ["answers": shorts(consequences.dropped)])))
    }
    if consequences.isLower, let before = consequences.before {
      let after = consequences.after.map(title)
      let lowers = after.map { phrase(.confirmLowers, ["old": title(before), "new": $0]) }
      blocks.append(.text(lowers ?? phrase(.confirmReopens, ["old": title(before)])))
    }
    return blocks + [.text(phrase(.confirmAsk))]
  }

  private func changeMade(_ consequences: Consequences) -> [Block] {
    var blocks: [Block] = [.space, .text(phrase(.changeMade))]
    if !consequences.dropped.isEmpty {
      blocks.append(.text(phrase(.changeDropped, ["answers": shorts(consequences.dropped)])))
    }
    if consequences.isHigher, isJudged, let after = consequences.after {
      blocks.append(.text(phrase(.changeRaised, ["urgency": title(after)])))
    }
    return blocks
  }

  /// Whether no follow-up is open: until it is answered it counts as its worst answer, which would
  /// make a change sound worse than it may be.
  private var isJudged: Bool {
    guard case .asking(let asked, _) = dialogue.state else { return true }
    return !asked.slots.contains { pack.facts[$0].isFollowUp }
  }

  /// The short names of facts in a row.
  func shorts(_ slots: [Int]) -> String {
    slots.compactMap { words.questions[$0]?.short }.map(said).joined(separator: "; ")
  }
}

package import Knowledge

extension Dialogue {
  /// What a different answer could do, found by trying the answers that tell: the least and the worst
  /// of facts with a direction, every value of a choice, and both sides of every threshold.
  func reach(of asked: Asked, in pack: Pack) -> Effect.Notice {
    var dependents: Set<Int> = []
    var canAlterAdvice = false
    let old = counting(in: pack)
    let now = urgency(of: old, in: pack, reading: .judged)
    for slot in asked.slots {
      for answer in pack.tellingAnswers(to: slot) {
        let given = [Event.Given(slot: slot, answer: answer)]
        let new = recording(given, on: asked, in: pack).counting(in: pack)
        dependents.formUnion(old.answered.filter { new[$0] == nil })
        if urgency(of: new, in: pack, reading: .judged) != now { canAlterAdvice = true }
      }
    }
    return .revisiting(dependents: dependents.sorted(), canAlterAdvice: canAlterAdvice)
  }
}

extension Pack {
  /// Whether "not sure" is an answer to a fact; a choice without direction takes it where no one else
  /// can know better than the person, as long as it is not who they are.
  package func takesNotSure(_ slot: Int) -> Bool {
    !rulesTouched[slot].isEmpty || facts[slot].hasDirection
  }

  /// The answers to a fact between which its rules can tell.
  package func tellingAnswers(to slot: Int) -> [Answer] {
    let fact = facts[slot]
    switch fact.kind {
    case .yesNo, .scale, .one:
      return fact.values.indices.map(Answer.choice)
    case .list(let values):
      let single = values.indices.map { ItemSet(item: $0) }
      return ([[]] + single + [fact.allItems]).map {
        .list(ListAnswer(yes: $0, asked: fact.allItems))
      }
    case .number(let range, let whole):
      let edges = index.thresholds[slot].flatMap { [$0, whole ? $0 - 1 : $0 / 2] }
      return Set([range.lowerBound, range.upperBound] + edges).filter(range.contains).sorted()
        .map(Answer.number)
    }
  }
}

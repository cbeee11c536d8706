package import Knowledge

extension Facts {
  /// The answers that count: those to questions that are asked of this person.
  ///
  /// An answer whose question no longer applies stays remembered, but is left out here. It is left out
  /// only where its condition is known not to hold, and never where it was a cry for help.
  package func onPath(in pack: Pack) -> Facts {
    var result = self
    // What is left out reads as its least answer to the conditions below it.
    var view = self
    for (slot, fact) in pack.facts.enumerated() where !fact.isCrisis {
      let isClosed = { (condition: Condition) in
        condition.truth(in: view, reading: .possible) == .no
      }
      if let condition = fact.condition, isClosed(condition) {
        result[slot] = nil
        view[slot] = fact.leastAnswer
      } else if case .list(let list)? = result[slot] {
        let closed = fact.closedItems(in: view, reading: .possible)
        result[slot] = .list(list.limited(to: fact.allItems.subtracting(closed)))
        view[slot] = result[slot]
      }
    }
    return result
  }

  /// These answers, with every fact that can no longer be asked at its least answer, so that reading
  /// what is still possible does not count questions that are closed.
  func closed(in pack: Pack) -> Facts {
    var result = self
    for (slot, fact) in pack.facts.enumerated() {
      let isClosed = { (condition: Condition) in
        condition.truth(in: result, reading: .possible) == .no
      }
      if result[slot] == nil, let opening = fact.opening, isClosed(opening) {
        result[slot] = fact.leastAnswer
      } else if result[slot] != .notSure, !fact.itemConditions.isEmpty {
        let items = fact.closedItems(in: result, reading: .possible)
        let denied = ListAnswer(yes: [], asked: items)
        if case .list(let list)? = result[slot] {
          result[slot] = .list(denied.updated(with: list))
        } else {
          result[slot] = .list(denied)
        }
      }
    }
    return result
  }

  /// Whether a fact is fully answered: for a list, every item that applies has been asked.
  package func hasAnswer(_ slot: Int, in pack: Pack) -> Bool {
    switch self[slot] {
    case nil: false
    case .list(let list)?: list.asked.isSuperset(of: applicableItems(of: slot, in: pack))
    default: true
    }
  }

  /// Whether a line of a screen is answered.
  package func hasAnswer(_ line: Screen.Line, in pack: Pack) -> Bool {
    guard case .list(let list)? = self[line.slot], let item = line.value else {
      return self[line.slot] != nil
    }
    return list.asked.contains(ItemSet(item: item))
  }

  /// Whether a line is asked of this person at all.
  package func applies(_ line: Screen.Line, in pack: Pack) -> Bool {
    let fact = pack.facts[line.slot]
    if let condition = fact.condition, condition.truth(in: self) == .no { return false }
    guard fact.isList, let item = line.value else { return true }
    return applicableItems(of: line.slot, in: pack).contains(ItemSet(item: item))
  }

  private func applicableItems(of slot: Int, in pack: Pack) -> ItemSet {
    let fact = pack.facts[slot]
    return fact.allItems.subtracting(fact.closedItems(in: self, reading: .judged))
  }
}

extension Fact {
  /// The items of a list whose conditions do not hold.
  fileprivate func closedItems(in facts: Facts, reading: Condition.Reading) -> ItemSet {
    let closed = itemConditions.filter { $0.value.truth(in: facts, reading: reading) == .no }
    return ItemSet(items: closed.keys)
  }

  /// The condition without which it is not asked before the result; `nil` when it always is.
  fileprivate var opening: Condition? {
    switch path {
    case .question(let when): when
    case .followUp(let of): of
    case .afterResult(let beforeWhen): beforeWhen ?? .any([])
    case .mark: nil
    }
  }
}

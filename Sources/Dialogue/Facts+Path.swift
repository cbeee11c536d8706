package import Knowledge

extension Facts {
  /// The answers that count: those to questions that are asked of this person.
  ///
  /// An answer whose question no longer applies stays remembered, but is left out here. It is left out
  /// only where its condition is known not to hold, and never where it was a cry for help.
  package func onPath(in pack: Pack) -> Facts {
    let conditions = pack.index.conditions
    var result = self
    // What is left out reads as its least answer to the conditions below it.
    var view = self
    let paths = pack.index.paths
    for slot in paths.indices where !paths[slot].isCrisis {
      if let condition = paths[slot].condition,
        conditions.truth(condition, in: view, reading: .possible) == .no
      {
        result[slot] = nil
        view[slot] = paths[slot].leastAnswer
      } else if !paths[slot].items.isEmpty, case .list(let list)? = result[slot] {
        let closed = paths[slot].closedItems(in: view, conditions, reading: .possible)
        result[slot] = .list(list.limited(to: paths[slot].allItems.subtracting(closed)))
        view[slot] = result[slot]
      }
    }
    return result
  }

  /// These answers, with every fact that can no longer be asked at its least answer, so that reading
  /// what is still possible does not count questions that are closed.
  func closed(in pack: Pack) -> Facts {
    let conditions = pack.index.conditions
    var result = self
    let paths = pack.index.paths
    for slot in paths.indices {
      if result[slot] == nil, let opening = paths[slot].opening,
        conditions.truth(opening, in: result, reading: .possible) == .no
      {
        result[slot] = paths[slot].leastAnswer
      } else if !paths[slot].items.isEmpty, result[slot] != .notSure {
        let items = paths[slot].closedItems(in: result, conditions, reading: .possible)
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
    if let condition = pack.index.paths[line.slot].condition,
      pack.index.conditions.truth(condition, in: self) == .no
    {
      return false
    }
    guard pack.index.paths[line.slot].isList, let item = line.value else { return true }
    return applicableItems(of: line.slot, in: pack).contains(ItemSet(item: item))
  }

  private func applicableItems(of slot: Int, in pack: Pack) -> ItemSet {
    let path = pack.index.paths[slot]
    let closed = path.closedItems(in: self, pack.index.conditions, reading: .judged)
    return path.allItems.subtracting(closed)
  }
}

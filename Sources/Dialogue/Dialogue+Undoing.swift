import Knowledge

/// Taking back what was understood last.
extension Dialogue {
  /// Takes back what was understood last, after a yes where that would lower the urgency.
  func undoing(in pack: Pack) -> (Dialogue, [Effect]) {
    if case .checking(_, _, let asked) = state { return notTaken(asked, in: pack) }
    guard !heard.isEmpty else {
      return (self, [.say(.nothingToUndo)] + briefResumption(in: pack))
    }
    let consequences = undoConsequences(in: pack)
    guard consequences.isLower else { return undone(from: state, in: pack) }
    return (moved(to: .undoing(from: state)), [.confirm(consequences)])
  }

  func undone(from state: State, in pack: Pack) -> (Dialogue, [Effect]) {
    var next = withoutHeard
    next.state = next.settled(after: .next, in: pack)
    return (next, [.say(.undone)] + next.resumption(in: pack))
  }

  /// The conversation as if what was understood last had not been said.
  private var withoutHeard: Dialogue {
    var next = self
    for item in heard { next.facts[item.told.given.slot] = item.before }
    next.heard = []
    return next
  }

  func undoConsequences(in pack: Pack) -> Consequences {
    consequences(of: withoutHeard.counting(in: pack), in: pack)
  }
}

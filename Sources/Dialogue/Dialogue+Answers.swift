package import Knowledge

/// What answers do: they are recorded, replaced, confirmed or not understood.
extension Dialogue {
  func answered(
    _ given: [Event.Given],
    to asked: Asked,
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    guard asked.reason == .revisit else {
      var next = recording(given, on: asked, in: pack)
      next.state = next.settled(after: asked.reason, in: pack)
      return (next, next.arrival(after: asked.reason, from: self, in: pack))
    }
    let consequences = consequences(of: given, on: asked, in: pack)
    let isHarmless = consequences.dropped.isEmpty && !consequences.isLower
    guard isHarmless || consequences.isHigher else {
      return (moved(to: .confirming(given, asked)), [.confirm(consequences)])
    }
    return changed(given, asked, in: pack)
  }

  func changed(
    _ given: [Event.Given],
    _ asked: Asked,
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    let consequences = consequences(of: given, on: asked, in: pack)
    var next = recording(given, on: asked, in: pack)
    next.state = next.settled(after: .revisit, in: pack)
    let arrival = next.arrival(after: asked.reason, from: self, in: pack)
    return (next, [.say(.changeMade(consequences))] + arrival)
  }

  func notChanged(_ asked: Asked, in pack: Pack) -> (Dialogue, [Effect]) {
    let next = moved(to: settled(after: asked.reason, in: pack))
    return (next, [.say(.changeNotMade)] + next.resumption(in: pack))
  }

  func kept(_ asked: Asked, in pack: Pack) -> (Dialogue, [Effect]) {
    guard asked.reason == .revisit else {
      return (self, [.say(.unusable(.nothingToKeep))])
    }
    return notChanged(asked, in: pack)
  }

  func misread(
    _ asked: Asked,
    _ unclear: Int,
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    // On a revisit there is an answer already; an unclear line does not replace it.
    guard unclear + 1 >= Self.patience, asked.reason != .revisit,
      let unsure = unsureAnswers(to: asked, in: pack)
    else { return (moved(to: .asking(asked, unclear: unclear + 1)), [.say(.unclear)]) }
    if unsure.isEmpty {
      return splitUp(asked, [.say(.tookAsNotSureApart), .say(.oneByOne)], in: pack)
    }
    let (next, effects) = answered(unsure, to: asked, in: pack)
    return (next, [.say(.tookAsNotSure)] + effects)
  }

  /// "Not sure" to what is asked; empty when its lines must be asked one by one first, `nil` when
  /// "not sure" is no answer to it.
  func unsureAnswers(to asked: Asked, in pack: Pack) -> [Event.Given]? {
    let slots = asked.slots
    guard slots.allSatisfy({ pack.takesNotSure($0) }) else { return nil }
    if case .yesNo(let line) = asked.form(in: pack), let item = line.value {
      let unsure = ListAnswer(yes: [], unsure: ItemSet(item: item), asked: [])
      return [Event.Given(slot: line.slot, answer: .list(unsure))]
    }
    let standsAlone = asked.lines.count == 1 || asked.wholeList(in: pack) != nil
    return standsAlone ? slots.map { Event.Given(slot: $0, answer: .notSure) } : []
  }

  func splitUp(
    _ asked: Asked,
    _ effects: [Effect],
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    guard asked.lines.count > 1 else { return (self, [.say(.unclear)]) }
    // On a revisit the old answers count until each is replaced, so the lines stay together.
    guard asked.reason != .revisit else { return (self, [.say(.unusable(.whichLines))]) }
    var next = self
    next.oneByOne.insert(asked.screen)
    next.state = next.settled(after: asked.reason, in: pack)
    return (next, effects + next.resumption(in: pack))
  }

  func recording(_ given: [Event.Given], on asked: Asked, in pack: Pack) -> Dialogue {
    var next = self
    for item in given { next.facts.record(item.answer, at: item.slot) }
    if let again = pack.screens[asked.screen].again, let answer = given.first?.answer {
      next.facts.record(answer, at: again.mark)
    }
    return next
  }

  /// What giving these answers would do.
  package func consequences(
    of given: [Event.Given],
    on asked: Asked,
    in pack: Pack
  ) -> Consequences {
    consequences(of: recording(given, on: asked, in: pack).counting(in: pack), in: pack)
  }

  /// What it would do if these facts counted instead of those that do.
  func consequences(of new: Facts, in pack: Pack) -> Consequences {
    let old = counting(in: pack)
    let dropped = old.answered.filter { new[$0] == nil }
    let before = assess(old, in: pack)
    let after = assess(new, in: pack)
    return Consequences(
      dropped: dropped,
      before: before.isPresentable ? before.urgency : nil,
      after: after.isPresentable ? after.urgency : nil,
      isLower: after.urgency < before.urgency,
      isHigher: after.urgency > before.urgency
    )
  }
}

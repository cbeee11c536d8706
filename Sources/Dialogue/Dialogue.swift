package import Knowledge

/// A conversation: what is known and what is being asked.
///
/// A value, moved by `after(_:in:)` alone.
package struct Dialogue: Sendable, Equatable {
  /// Every answer given, also those that no longer count.
  package private(set) var facts: Facts
  /// The screens whose lines are asked one at a time, by position.
  package private(set) var oneByOne: Set<Int>
  /// Where the conversation stands.
  package private(set) var state: State

  /// Where a conversation stands.
  package indirect enum State: Sendable, Equatable {
    /// Something is asked; `unclear` answers in a row could not be read.
    case asking(Asked, unclear: Int)
    /// A change waits for yes or no; nothing is changed yet.
    case confirming([Event.Given], Asked)
    /// The answers are shown for checking.
    case reviewing
    /// The result is shown; advice and questions.
    case concluded
    /// Asking whether to stop; goes on from where it was.
    case stopping(from: State)
    /// Over.
    case ended
  }

  /// Unclear answers in a row that count as "not sure".
  package static let patience = 3

  /// A new conversation and its first question.
  package static func begin(in pack: Pack) -> (Dialogue, [Effect]) {
    var dialogue = Dialogue(facts: Facts(count: pack.facts.count), oneByOne: [], state: .reviewing)
    dialogue.state = dialogue.settled(after: .next, in: pack)
    return (dialogue, dialogue.resumption(in: pack))
  }

  /// The conversation after an event, and what to show; the only way it moves.
  package func after(_ event: Event, in pack: Pack) -> (Dialogue, [Effect]) {
    switch (state, event) {
    case (.ended, _): (self, [])
    case (.stopping, .confirmed), (.stopping, .left), (.stopping, .interrupted): ended(in: pack)
    case (.stopping(let from), .declined): resumed(from, in: pack)
    case (.stopping, _): (self, [.say(.unclear), .confirmStop])
    case (_, .left): ended(in: pack)
    case (_, .interrupted): (moved(to: .stopping(from: state)), [.confirmStop])
    case (_, .asked(let topic)): showing(topic, in: pack)
    case (_, .unusable(let reason)): (self, [.say(.unusable(reason))])
    case (_, .wentBack): wentBack(in: pack)
    case (_, .changed(let screen)): revisiting(screen, in: pack)
    case (.asking(let asked, _), .answered(let given)): answered(given, to: asked, in: pack)
    case (.asking(let asked, let unclear), .unclear): misread(asked, unclear, in: pack)
    case (.asking(let asked, _), .splitUp): splitUp(asked, [.say(.oneByOne)], in: pack)
    case (.asking(let asked, _), .kept): kept(asked, in: pack)
    case (.confirming(let given, let asked), .confirmed): changed(given, asked, in: pack)
    case (.confirming(_, let asked), .declined), (.confirming(_, let asked), .kept):
      notChanged(asked, in: pack)
    case (.reviewing, .approved), (.reviewing, .confirmed): concluded([], in: pack)
    case (.concluded, .wantedDetails): details(in: pack)
    case (.asking, _), (.confirming, _), (.reviewing, _), (.concluded, _):
      (self, [.say(.unclear)])
    }
  }

  /// The answers that count.
  package func counting(in pack: Pack) -> Facts { facts.onPath(in: pack) }

  /// The urgency and its reasons, now.
  package func assessment(in pack: Pack) -> Assessment { assess(counting(in: pack), in: pack) }
}

// MARK: - Answers

extension Dialogue {
  private func answered(
    _ given: [Event.Given],
    to asked: Asked,
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    guard asked.reason == .revisit else {
      var next = recording(given, on: asked, in: pack)
      next.state = next.settled(after: asked.reason, in: pack)
      return (next, next.arrival(after: asked, in: pack))
    }
    let consequences = consequences(of: given, on: asked, in: pack)
    let isHarmless = consequences.dropped.isEmpty && !consequences.isLower
    guard isHarmless || consequences.isHigher else {
      return (moved(to: .confirming(given, asked)), [.confirm(consequences)])
    }
    return changed(given, asked, in: pack)
  }

  private func changed(
    _ given: [Event.Given],
    _ asked: Asked,
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    let consequences = consequences(of: given, on: asked, in: pack)
    var next = recording(given, on: asked, in: pack)
    next.state = next.settled(after: .revisit, in: pack)
    return (next, [.say(.changeMade(consequences))] + next.arrival(after: asked, in: pack))
  }

  private func notChanged(_ asked: Asked, in pack: Pack) -> (Dialogue, [Effect]) {
    let next = moved(to: settled(after: asked.reason, in: pack))
    return (next, [.say(.changeNotMade)] + next.resumption(in: pack))
  }

  private func kept(_ asked: Asked, in pack: Pack) -> (Dialogue, [Effect]) {
    guard asked.reason == .revisit else {
      return (self, [.say(.unusable(.nothingToKeep))])
    }
    return notChanged(asked, in: pack)
  }

  private func misread(
    _ asked: Asked,
    _ unclear: Int,
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    // On a revisit there is an answer already; an unclear line does not replace it.
    guard unclear + 1 >= Self.patience, asked.reason != .revisit,
      let unsure = unsureAnswers(to: asked, in: pack)
    else { return (moved(to: .asking(asked, unclear: unclear + 1)), [.say(.unclear)]) }
    if unsure.isEmpty { return splitUp(asked, [.say(.tookAsNotSure), .say(.oneByOne)], in: pack) }
    let (next, effects) = answered(unsure, to: asked, in: pack)
    return (next, [.say(.tookAsNotSure)] + effects)
  }

  /// "Not sure" to what is asked; empty when its lines must be asked one by one first, `nil` when
  /// "not sure" is no answer to it.
  private func unsureAnswers(to asked: Asked, in pack: Pack) -> [Event.Given]? {
    let slots = asked.slots
    guard slots.allSatisfy({ pack.takesNotSure($0) }) else { return nil }
    if case .yesNo(let line) = asked.form(in: pack), let item = line.value {
      let unsure = ListAnswer(yes: [], unsure: ItemSet(item: item), asked: [])
      return [Event.Given(slot: line.slot, answer: .list(unsure))]
    }
    let standsAlone = asked.lines.count == 1 || asked.wholeList(in: pack) != nil
    return standsAlone ? slots.map { Event.Given(slot: $0, answer: .notSure) } : []
  }

  private func splitUp(
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

  private func recording(_ given: [Event.Given], on asked: Asked, in pack: Pack) -> Dialogue {
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
    let old = counting(in: pack)
    let new = recording(given, on: asked, in: pack).counting(in: pack)
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

// MARK: - Moving

extension Dialogue {
  /// Where the facts lead: the result at the first emergency, else the next question, else the check.
  fileprivate func settled(after reason: Asked.Reason, in pack: Pack) -> State {
    let counting = counting(in: pack)
    if urgency(of: counting, in: pack, reading: .settled) == .emergency { return .concluded }
    if let asked = nextAsked(for: counting, oneByOne: oneByOne, in: pack) {
      return .asking(asked, unclear: 0)
    }
    guard reason == .details else { return .reviewing }
    return nextDetail(for: counting, oneByOne: oneByOne, in: pack).map {
      .asking($0, unclear: 0)
    } ?? .concluded
  }

  private func moved(to state: State) -> Dialogue {
    var next = self
    next.state = state
    return next
  }

  /// What to show on coming to the present state with an answer.
  private func arrival(after asked: Asked, in pack: Pack) -> [Effect] {
    guard state == .concluded else { return resumption(in: pack) }
    let assessment = assessment(in: pack)
    guard asked.reason == .details, assessment.urgency < .today else {
      return [.present(assessment), .offer]
    }
    return [.say(.detailsDone), .present(assessment), .offer]
  }

  /// What to show to take the present state up again.
  package func resumption(in pack: Pack) -> [Effect] {
    switch state {
    case .asking(let asked, _):
      let isAgain = pack.screens[asked.screen].again != nil
      return (isAgain ? [.say(.askedAgain)] : []) + [.ask(asked)]
    case .confirming(let given, let asked):
      return [.confirm(consequences(of: given, on: asked, in: pack))]
    case .reviewing: return [.check]
    case .concluded: return [.offer]
    case .stopping: return [.confirmStop]
    case .ended: return []
    }
  }

  private func resumed(_ state: State, in pack: Pack) -> (Dialogue, [Effect]) {
    let next = moved(to: state)
    return (next, next.resumption(in: pack))
  }

  private func showing(_ topic: Event.Topic, in pack: Pack) -> (Dialogue, [Effect]) {
    topic == .again
      ? (self, resumption(in: pack)) : (self, [.show(topic)] + resumption(in: pack))
  }

  private func concluded(_ effects: [Effect], in pack: Pack) -> (Dialogue, [Effect]) {
    let next = moved(to: .concluded)
    return (next, effects + [.present(next.assessment(in: pack)), .offer])
  }

  private func details(in pack: Pack) -> (Dialogue, [Effect]) {
    let next = moved(to: settled(after: .details, in: pack))
    guard next.state != .concluded else { return (next, [.say(.detailsDone), .offer]) }
    return (next, next.resumption(in: pack))
  }

  private func ended(in pack: Pack) -> (Dialogue, [Effect]) {
    let isAfterResult = isConcluded(state)
    let effect: Effect = isAfterResult ? .farewell : .endEarly(assessment(in: pack))
    return (moved(to: .ended), [effect])
  }

  private func isConcluded(_ state: State) -> Bool {
    switch state {
    case .concluded: true
    case .stopping(let from): isConcluded(from)
    case .asking(let asked, _): asked.reason == .details
    case .confirming, .reviewing, .ended: false
    }
  }
}

// MARK: - Going back

extension Dialogue {
  private func wentBack(in pack: Pack) -> (Dialogue, [Effect]) {
    let counting = counting(in: pack)
    let answered = answeredScreens(counting, in: pack).map(\.screen)
    guard let target = answered.last(where: { $0 < position(in: pack) }) else {
      return (self, [.say(.firstQuestion)] + resumption(in: pack))
    }
    return revisiting(target, in: pack)
  }

  /// The screen the conversation stands at; behind the last one when no question is open.
  private func position(in pack: Pack) -> Int {
    switch state {
    case .asking(let asked, _):
      // In the middle of a screen taken line by line, back means the screen as a whole.
      oneByOne.contains(asked.screen) && asked.reason != .revisit
        ? asked.screen + 1 : asked.screen
    case .confirming(_, let asked): asked.screen + 1
    case .reviewing, .concluded, .stopping, .ended: pack.screens.count
    }
  }

  private func revisiting(_ screen: Int, in pack: Pack) -> (Dialogue, [Effect]) {
    let counting = counting(in: pack)
    let lines = applyingLines(of: screen, counting, in: pack)
    guard !lines.isEmpty else { return (self, [.say(.unusable(.changeUnknown))]) }
    let asked = Asked(screen: screen, lines: lines, reason: .revisit)
    var next = moved(to: .asking(asked, unclear: 0))
    next.oneByOne.remove(screen)
    let notice = next.reach(of: asked, in: pack)
    return (next, [.say(notice), .ask(asked)])
  }
}

package import Knowledge

/// What is done with a person's own words once they are understood.
///
/// Nothing that raises the urgency is dropped, and nothing said in passing lowers it: an answer already
/// given is replaced only by a worse one, or where it was asked for.
extension Dialogue {
  /// Takes what was told: at once where help may be needed today or now, else after a yes where it is
  /// the first thing said.
  func heard(
    _ told: [Event.Told],
    _ doubts: [Int],
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    let asked = openQuestion
    if let asked, isOpening(asked), doubts.isEmpty, !told.isEmpty {
      let next = recording(accepted(told, asked, in: pack).taken)
      if next.presentUrgency(in: pack) < .today {
        return (moved(to: .checking(told, doubts: doubts, asked)), [.checkHeard(told)])
      }
    }
    return taken(told, doubts, asked, in: pack)
  }

  /// What of it is new, or worse than what was answered.
  package func news(in told: [Event.Told], in pack: Pack) -> [Event.Told] {
    accepted(told, openQuestion, in: pack).taken
  }

  /// Whether it makes the urgency higher.
  package func isRaised(by told: [Event.Told], in pack: Pack) -> Bool {
    let taken = accepted(told, openQuestion, in: pack).taken
    return !taken.isEmpty && recording(taken).presentUrgency(in: pack) > presentUrgency(in: pack)
  }

  /// What is asked now; `nil` where no question is open.
  package var openQuestion: Asked? {
    switch state {
    case .asking(let asked, _), .checking(_, _, let asked), .confirming(_, let asked): asked
    case .choosing(_, let from), .stopping(let from), .undoing(let from):
      moved(to: from).openQuestion
    case .reviewing, .concluded, .ended: nil
    }
  }

  private func isOpening(_ asked: Asked) -> Bool {
    facts.answered.isEmpty && asked.reason == .next
  }

  /// Lets what was told count, and goes on.
  func taken(
    _ told: [Event.Told],
    _ doubts: [Int],
    _ asked: Asked?,
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    // What was said yes to counts as it is, and need not be said back.
    let isConfirmed = if case .checking = state { true } else { false }
    let (taken, refused) = isConfirmed ? (told, []) : accepted(told, asked, in: pack)
    let counting = counting(in: pack)
    let open = doubts.filter { counting[$0] == nil || counting[$0] == pack.facts[$0].leastAnswer }
    guard !taken.isEmpty || !open.isEmpty else {
      return (self, [.say(notice(of: told, doubts, refused))] + briefResumption(in: pack))
    }
    var next = recording(taken)
    let reason = reason(after: asked, open)
    if let asked, let again = pack.screens[asked.screen].again,
      let answer = taken.first(where: { asked.slots.contains($0.given.slot) })?.given.answer
    {
      next.facts.record(answer, at: again.mark)
    }
    next.state = next.settled(after: reason, in: pack)
    let arrival = next.arrival(after: reason, from: self, in: pack)
    return (next, (taken.isEmpty || isConfirmed ? [] : [.say(.understood(taken))]) + arrival)
  }

  /// Why nothing of what was said counts.
  private func notice(
    of told: [Event.Told],
    _ doubts: [Int],
    _ refused: [Int]
  ) -> Effect.Notice {
    if !refused.isEmpty { return .staysAsAnswered(refused) }
    return told.isEmpty && doubts.isEmpty ? .askedLater : .knownAlready
  }

  /// What leads on: the doubts first, and after the result back to it.
  private func reason(after asked: Asked?, _ doubts: [Int]) -> Asked.Reason {
    switch (state, asked?.reason) {
    case (.concluded(let place), _): .heard(then: doubts, at: place)
    case (_, .heard(let more, let place)?): .heard(then: doubts + more, at: place)
    case (_, .details?), (_, .beforeReading?):
      doubts.isEmpty ? asked?.reason ?? .next : .heard(then: doubts, at: .result)
    case (_, .next?), (_, .revisit?), (_, nil): .heard(then: doubts, at: nil)
    }
  }

  /// What was told and counts, and the facts whose earlier answers stay, by position.
  private func accepted(
    _ told: [Event.Told],
    _ asked: Asked?,
    in pack: Pack
  ) -> (taken: [Event.Told], refused: [Int]) {
    let counting = counting(in: pack)
    var taken: [Event.Told] = []
    var refused: [Int] = []
    for item in told {
      let slot = item.given.slot
      let isAsked = asked.map { $0.reason != .revisit && $0.slots.contains(slot) } ?? false
      guard let old = counting[slot], !isAsked else {
        taken.append(item)
        continue
      }
      let worst = pack.facts[slot].worse(old, item.given.answer)
      if worst == old {
        if item.given.answer != old { refused.append(slot) }
      } else {
        taken.append(Event.Told(Event.Given(slot: slot, answer: worst), words: item.words))
      }
    }
    return (taken, refused)
  }

  private func recording(_ told: [Event.Told]) -> Dialogue {
    if told.isEmpty { return self }
    var next = self
    next.heard = told.map { Heard(told: $0, before: facts[$0.given.slot]) }
    for item in told { next.facts.record(item.given.answer, at: item.given.slot) }
    return next
  }

  /// The question about the first of these facts that is still open or denied; `nil` when none is.
  func doubtful(_ doubts: [Int], at place: ReadingPlace?, _ counting: Facts, in pack: Pack)
    -> Asked?
  {
    for (index, slot) in doubts.enumerated() {
      let line = pack.facts[slot].isList ? nil : Screen.Line(slot: slot)
      let screen = pack.screens.firstIndex { screen in
        screen.again == nil && screen.lines.contains { $0.slot == slot }
      }
      guard let screen, counting.applies(Screen.Line(slot: slot), in: pack) else { continue }
      let lines = line.map { [$0] } ?? pack.screens[screen].lines.filter { $0.slot == slot }
      let rest = Array(doubts[(index + 1)...])
      return Asked(screen: screen, lines: lines, reason: .heard(then: rest, at: place))
    }
    return nil
  }

  // MARK: Guesses

  /// Asks whether a guess is right.
  func guessing(_ told: [Event.Told], _ asked: Asked, in pack: Pack) -> (Dialogue, [Effect]) {
    (moved(to: .checking(told, doubts: [], asked)), [.checkHeard(told)])
  }

  /// More was said instead of yes or no: the newer words count, and what they leave out stays.
  func checked(
    _ earlier: [Event.Told],
    _ told: [Event.Told],
    _ doubts: [Int],
    _ asked: Asked,
    in pack: Pack
  ) -> (Dialogue, [Effect]) {
    let newer = Set(told.map(\.given.slot))
    let all = earlier.filter { !newer.contains($0.given.slot) } + told
    return moved(to: .asking(asked, unclear: 0)).heard(all, doubts, in: pack)
  }

  /// The guess was wrong: nothing of it counts, and the question stays.
  func notTaken(_ asked: Asked, in pack: Pack) -> (Dialogue, [Effect]) {
    (moved(to: .asking(asked, unclear: 0)), [.say(.notUnderstood), .ask(asked)])
  }

  /// What is asked once more in few words, or what else takes the conversation up again.
  func briefResumption(in pack: Pack) -> [Effect] {
    if case .asking(let asked, _) = state { return [.askBriefly(asked)] }
    return resumption(in: pack)
  }
}

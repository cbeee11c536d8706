package import Knowledge

/// Where the conversation goes, and what is shown on getting there.
extension Dialogue {
  /// Where the facts lead: the result at the first emergency, else the next question, else the check.
  func settled(after reason: Asked.Reason, in pack: Pack) -> State {
    let counting = counting(in: pack)
    if urgency(of: counting, in: pack, reading: .settled) == .emergency {
      return .concluded(at: .result)
    }
    if case .heard(let doubts, let place) = reason,
      let asked = doubtful(doubts, at: place, counting, in: pack)
    {
      return .asking(asked, unclear: 0)
    }
    if let asked = nextAsked(for: counting, oneByOne: oneByOne, in: pack) {
      return .asking(asked.reasoned(by: reason), unclear: 0)
    }
    if case .heard(_, at: .some) = reason { return .concluded(at: .result) }
    if case .beforeReading(let place) = reason { return .concluded(at: place) }
    guard reason == .details else { return .reviewing }
    return nextDetail(for: counting, oneByOne: oneByOne, in: pack).map {
      .asking($0, unclear: 0)
    } ?? .concluded(at: .result)
  }

  func moved(to state: State) -> Dialogue {
    var next = self
    next.state = state
    return next
  }

  /// What to show on coming to the present state with an answer; after the questions for better
  /// advice the result is shown again only when they changed it.
  func arrival(
    after reason: Asked.Reason,
    from before: Dialogue,
    in pack: Pack
  ) -> [Effect] {
    guard case .concluded(let place) = state else { return resumption(in: pack) }
    let assessment = assessment(in: pack)
    if case .beforeReading = reason, place != .result { return [.read(place)] }
    if case .heard(_, at: .some) = reason, before.assessment(in: pack) == assessment {
      return [.offer]
    }
    guard reason == .details else { return [.present(assessment), .offer] }
    let isSame = before.assessment(in: pack).urgency == assessment.urgency
    return [.say(.detailsDone)] + (isSame ? [] : [.present(assessment)]) + [.offer]
  }

  /// What to show to take the present state up again.
  package func resumption(in pack: Pack) -> [Effect] {
    switch state {
    case .asking(let asked, _):
      let isAgain = pack.screens[asked.screen].again != nil
      return (isAgain ? [.say(.askedAgain)] : []) + [.ask(asked)]
    case .confirming(let given, let asked):
      return [.confirm(consequences(of: given, on: asked, in: pack))]
    case .checking(let told, _, _): return [.checkHeard(told)]
    case .choosing(_, let from): return moved(to: from).resumption(in: pack)
    case .undoing: return [.confirm(undoConsequences(in: pack))]
    case .reviewing: return [.check]
    case .concluded(.result): return [.offer]
    case .concluded(let place): return [.read(place)]
    case .stopping: return [.confirmStop]
    case .ended: return []
    }
  }

  func resumed(_ state: State, in pack: Pack) -> (Dialogue, [Effect]) {
    let next = moved(to: state)
    return (next, next.resumption(in: pack))
  }

  func showing(_ topic: Event.Topic, in pack: Pack) -> (Dialogue, [Effect]) {
    if topic == .again { return (self, resumption(in: pack)) }
    if topic.isAnswer, case .asking(let asked, _) = state {
      return (self, [.show(topic), .askBriefly(asked)])
    }
    return (self, [.show(topic)] + resumption(in: pack))
  }

  /// Offers several things to read; whatever else is said goes on from here.
  func offering(_ topics: [Event.Topic]) -> (Dialogue, [Effect]) {
    (moved(to: .choosing(topics, over: state)), [.show(.choices(topics))])
  }

  func concluded(in pack: Pack) -> (Dialogue, [Effect]) {
    let next = moved(to: .concluded(at: .result))
    return (next, [.present(next.assessment(in: pack)), .offer])
  }

  func details(in pack: Pack) -> (Dialogue, [Effect]) {
    guard presentUrgency(in: pack) < .today else {
      return (self, [.say(.detailsLater), .offer])
    }
    let next = moved(to: settled(after: .details, in: pack))
    if case .concluded = next.state { return (next, [.say(.detailsDone), .offer]) }
    return (next, next.resumption(in: pack))
  }

  func ended(in pack: Pack) -> (Dialogue, [Effect]) {
    let isAfterResult = isConcluded(state)
    let effect: Effect = isAfterResult ? .farewell : .endEarly(assessment(in: pack))
    return (moved(to: .ended), [effect])
  }

  /// Whether the result has been shown.
  package var isConcluded: Bool { isConcluded(state) }

  func isConcluded(_ state: State) -> Bool {
    switch state {
    case .concluded: true
    case .stopping(let from), .choosing(_, let from), .undoing(let from): isConcluded(from)
    case .asking(let asked, _): asked.reason.isAfterResult
    case .confirming, .reviewing, .checking, .ended: false
    }
  }
}

extension Event.Topic {
  /// Whether it answers a question, so that what was asked comes again in few words.
  var isAnswer: Bool {
    switch self {
    case .question, .together, .group, .entry, .advice, .weighing, .unanswered, .postponed,
      .whyHeard:
      true
    case .why, .help, .review, .again, .summary, .more, .questions, .choices, .about, .topics,
      .takeAway:
      false
    }
  }
}

/// Going back to an answer.
extension Dialogue {
  func wentBack(in pack: Pack) -> (Dialogue, [Effect]) {
    let counting = counting(in: pack)
    let answered = answeredScreens(counting, in: pack).map(\.screen)
    guard let target = answered.last(where: { $0 < position(in: pack) }) else {
      return (self, [.say(.firstQuestion)] + resumption(in: pack))
    }
    return revisiting(target, in: pack)
  }

  /// The screen the conversation stands at; behind the last one when no question is open.
  func position(in pack: Pack) -> Int {
    switch state {
    case .asking(let asked, _):
      // In the middle of a screen taken line by line, back means the screen as a whole.
      oneByOne.contains(asked.screen) && asked.reason != .revisit
        ? asked.screen + 1 : asked.screen
    case .confirming(_, let asked): asked.screen + 1
    case .checking(_, _, let asked): asked.screen
    case .choosing(_, let from), .undoing(let from): moved(to: from).position(in: pack)
    case .reviewing, .concluded, .stopping, .ended: pack.screens.count
    }
  }

  func revisiting(_ screen: Int, in pack: Pack) -> (Dialogue, [Effect]) {
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

import Knowledge

/// Reading after the result.
extension Dialogue {
  /// Goes to a place to read.
  ///
  /// From the same day on only what cannot delay may be opened, and before a medicine is read about
  /// the questions that decide its cautions are asked.
  func reading(_ place: ReadingPlace?, in pack: Pack) -> (Dialogue, [Effect]) {
    guard let place else { return (self, [.say(.unclear)]) }
    if canWait(place, in: pack), assessment(in: pack).urgency >= .today {
      return (self, [.say(.detailsLater), .offer])
    }
    if let asked = cautionQuestion(before: place, in: pack) {
      return (moved(to: .asking(asked, unclear: 0)), [.ask(asked)])
    }
    let next = moved(to: .concluded(at: place))
    return (next, place == .result ? [.offer] : [.read(place)])
  }

  /// What follows `more`: the next page or part; at the result, general advice.
  func more(at place: ReadingPlace, in pack: Pack) -> (Dialogue, [Effect]) {
    if place == .result { return showing(.more, in: pack) }
    guard let further = place.further(for: counting(in: pack), in: pack) else {
      return (self, [.say(.nothingMore)])
    }
    return reading(further, in: pack)
  }

  /// Goes one level up; from the result, back to the last answer.
  func up(from place: ReadingPlace, in pack: Pack) -> (Dialogue, [Effect]) {
    guard let above = place.above(in: pack) else { return wentBack(in: pack) }
    return reading(above, in: pack)
  }

  /// The question about cautions that must be answered before a medicine is read about.
  private func cautionQuestion(before place: ReadingPlace, in pack: Pack) -> Asked? {
    guard case .entry(let entry, _, _) = place, pack.words.library[entry].medicine != nil else {
      return nil
    }
    let counting = counting(in: pack)
    for screen in pack.screens.indices {
      let lines = pack.screens[screen].lines.filter { line in
        pack.cautionQuestions.contains(line.slot) && !counting.hasAnswer(line, in: pack)
      }
      if !lines.isEmpty {
        return Asked(screen: screen, lines: lines, reason: .beforeReading(place))
      }
    }
    return nil
  }

  /// Whether reading there can wait until the person is seen.
  private func canWait(_ place: ReadingPlace, in pack: Pack) -> Bool {
    switch place {
    case .result, .topics: false
    case .topic(let topic), .shelf(let topic, _, _): !pack.words.menu[topic].isUrgent
    case .entry: true
    }
  }
}

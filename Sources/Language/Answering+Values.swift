import Knowledge

extension Answering {
  // MARK: Exactly one of several values

  func choice(_ slot: Int) -> Reading? {
    if let timing = hearing.lexicon.timings.first(where: { $0.scale == slot }),
      let reading = time(timing)
    {
      return reading
    }
    if let reading = stated(slot) { return reading }
    if let place = ordinals.first, ordinals.count == 1,
      pack.facts[slot].values.indices.contains(place)
    {
      return reading([.init(slot: slot, answer: .choice(place))], isGuess: false, [])
    }
    if let reply, reply.kind == .maybe, pack.facts[slot].hasDirection {
      return reading(
        [.init(slot: slot, answer: .notSure)],
        isGuess: false,
        [range(of: reply.words)]
      )
    }
    return nearest(slot)
  }

  private func stated(_ slot: Int) -> Reading? {
    let about = heard.statements.filter { $0.slot == slot && $0.standing == .present }
    guard let answer = heard.facts[slot], let first = about.first else { return nil }
    let isGuess = about.contains { $0.certainty == .corrected }
    return reading([.init(slot: slot, answer: answer)], isGuess: isGuess, first.ranges)
  }

  /// The value whose words share most with the line, when one alone does.
  private func nearest(_ slot: Int) -> Reading? {
    guard let words = valueWords[slot], !hearing.has(.negation, in: hearing.ids.indices)
    else { return nil }
    let said = Set(hearing.utterance.words.map(\.text).filter { $0.utf8.count > 3 })
    let scores = words.map { own in said.count(where: own.contains) }
    guard let best = scores.max(), best > 0, 2 * best >= said.count,
      scores.count(where: { $0 == best }) == 1, let value = scores.firstIndex(of: best)
    else { return nil }
    return reading([.init(slot: slot, answer: .choice(value))], isGuess: true, [])
  }

  // MARK: Since when

  /// A scale of times; an old thing whose course is not told is spoken of, but incomplete.
  private func time(_ timing: Timing) -> Reading? {
    let slot = timing.scale
    let time = hearing.times(on: day).last
    let ranges = time.map { [range(of: $0.words)] } ?? []
    if says(.usual), let usual = timing.values[.usual] {
      return reading([.init(slot: slot, answer: .choice(usual))], isGuess: true, ranges)
    }
    if let time, time.weeks <= timing.recentWeeks, let recent = timing.values[.recent] {
      return reading([.init(slot: slot, answer: .choice(recent))], isGuess: false, ranges)
    }
    let isLong = time != nil || says(.forLong) || timing.values[.recent] == nil
    if let course, let value = timing.values[course], isLong || course == .worsening {
      return reading([.init(slot: slot, answer: .choice(value))], isGuess: false, ranges)
    }
    if isLong, let longer = timing.values[.longer], timing.values[.recent] != nil {
      return reading([.init(slot: slot, answer: .choice(longer))], isGuess: false, ranges)
    }
    if !isLong, says(.justNow), let recent = timing.values[.recent] {
      return reading([.init(slot: slot, answer: .choice(recent))], isGuess: true, ranges)
    }
    let isTold = time != nil || says(.forLong) || course != nil
    return isTold ? reading([], incomplete: [slot], isGuess: false, ranges) : nil
  }

  private var course: Timing.Course? {
    if says(.unchanged) { return .unchanged }
    if says(.worsening) { return .worsening }
    return says(.easing) ? .easing : nil
  }

  private func says(_ sign: Sign) -> Bool { hearing.has(sign, in: hearing.ids.indices) }

  // MARK: A number

  func number(_ slot: Int, _ range: ClosedRange<Double>) -> Reading? {
    if slot == hearing.lexicon.people.weeks {
      guard let time = hearing.times(on: day).max(by: { $0.weeks < $1.weeks }) else { return nil }
      return number(time.weeks, slot, range, [self.range(of: time.words)])
    }
    if slot == hearing.lexicon.people.age, let age = hearing.age() {
      return number(age.years, slot, range, [self.range(of: age.words)])
    }
    return worstNumber(slot, range)
  }

  /// The highest number said, leaving out the ten of "seven out of ten".
  private func worstNumber(_ slot: Int, _ range: ClosedRange<Double>) -> Reading? {
    guard hearing.ids.count <= 12 else { return nil }
    // "44 and no fever" tells the number, "not 44" and "no, 45" do not.
    let denial = hearing.signs(.negation).first?.start ?? hearing.ids.count
    var numbers: [(value: Double, words: Hearing.Span)] = []
    var word = 0
    while word < hearing.ids.count {
      guard let found = hearing.number(at: word) else {
        word += 1
        continue
      }
      if !hearing.has(.outOf, before: word) {
        numbers.append((found.value, .init(start: word, end: found.end)))
      }
      word = found.end
    }
    guard let worst = numbers.max(by: { $0.value < $1.value }),
      numbers.allSatisfy({ $0.words.end <= denial })
    else { return nil }
    return number(worst.value, slot, range, [self.range(of: worst.words)])
  }

  private func number(
    _ value: Double,
    _ slot: Int,
    _ bounds: ClosedRange<Double>,
    _ ranges: [Range<Int>]
  ) -> Reading? {
    guard case .number(_, let whole) = pack.facts[slot].kind, bounds.contains(value),
      !whole || value == value.rounded()
    else { return nil }
    return reading([.init(slot: slot, answer: .number(value))], isGuess: false, ranges)
  }
}

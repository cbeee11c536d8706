import Knowledge

/// Turns matches into statements, and statements into facts.
struct Interpreter {
  let pack: Pack
  let hearing: Hearing
  let day: Day?
  /// Whether a question about somebody known is answered, so that what is said of others is no answer.
  let isAnswer: Bool
  let speaker: Speaker
  private let matches: [Match]
  private(set) var statements: [Heard.Statement] = []
  /// The matches behind statements that are so, for what is said about their time.
  private var present: [Match] = []

  init(pack: Pack, hearing: Hearing, day: Day?, isAnswer: Bool = false) {
    self.pack = pack
    self.isAnswer = isAnswer
    self.hearing = hearing
    self.day = day
    speaker = Speaker(hearing)
    matches = hearing.matches
  }

  private var lexicon: Lexicon { hearing.lexicon }

  mutating func heard() -> Heard {
    let isOther = speaksForAnother
    for match in matches { state(match, isOther: isOther) }
    statePerson(isOther: isOther)
    stateTimes()
    statements.sort { $0.start < $1.start }
    correct()
    let summary = Summary(statements: statements, pack: pack)
    return Heard(
      statements: statements,
      facts: summary.facts,
      doubts: summary.doubts,
      takesBack: !hearing.signs(.correction).isEmpty
    )
  }

  /// Whether all that is said of a body is said of somebody close.
  private var speaksForAnother: Bool {
    let bodily = matches.filter {
      !lexicon.lasting.contains($0.phrasing.slot) && isOfBody($0.phrasing.slot)
    }
    return !bodily.isEmpty && bodily.allSatisfy(speaker.isRelatives)
  }

  private func isOfBody(_ slot: Int) -> Bool {
    slot != lexicon.people.sex && slot != lexicon.people.who
  }

  private mutating func state(_ match: Match, isOther: Bool) {
    let slot = match.phrasing.slot
    let denial = hearing.denial(of: match)
    if denial == .meaningless { return }
    let isLasting = lexicon.lasting.contains(slot)
    var standing = hearing.standing(of: match, isLasting: isLasting)
    if denial == .denied { standing = .denied }
    if isOthers(match, standing, isOther) { standing = .anotherPerson }
    var certainty = Heard.Certainty.stated
    if hearing.isHedged(match) { certainty = .hedged }
    let words = match.parts.flatMap { Array($0.start..<$0.end) }
    if words.contains(where: hearing.corrected.contains) { certainty = .corrected }
    if denial == .perhaps { certainty = .unclear }
    var answer = Answer.notSure
    switch match.phrasing.meaning {
    case .touched: certainty = .unclear
    case .value(let value): answer = self.answer(value, of: slot)
    }
    add(slot, answer, certainty, standing, words, isExact: !match.phrasing.isBroad)
    if standing == .present, certainty != .unclear { present.append(match) }
  }

  /// Whether a match is about somebody other than the one spoken for.
  private func isOthers(_ match: Match, _ standing: Heard.Standing, _ isOther: Bool) -> Bool {
    let isOpen = isAnswer ? standing == .present : !isOther
    return isOpen && speaker.isRelatives(match)
  }

  private func answer(_ value: Int, of slot: Int) -> Answer {
    guard pack.facts[slot].isList else { return .choice(value) }
    let item = ItemSet(item: value)
    return .list(ListAnswer(yes: item, asked: item))
  }

  private mutating func add(
    _ slot: Int,
    _ answer: Answer,
    _ certainty: Heard.Certainty,
    _ standing: Heard.Standing,
    _ words: [Int],
    isExact: Bool = true
  ) {
    var ranges: [Range<Int>] = []
    for word in words.sorted() {
      let range = hearing.utterance.words[word].range
      if ranges.last != range { ranges.append(range) }
    }
    statements.append(
      .init(
        slot: slot,
        answer: answer,
        certainty: certainty,
        standing: standing,
        isExact: isExact,
        ranges: ranges,
        start: words.min() ?? 0
      )
    )
  }

  // MARK: Who, how old, of which sex

  /// Words that may say no more than sex and age.
  private static let longestDescription = 3

  private mutating func statePerson(isOther: Bool) {
    let people = lexicon.people
    // "Female, 44" alone says who the person is, not that somebody else writes.
    let isThird =
      speaker.isThirdPerson
      && (hearing.ids.count > Self.longestDescription || speaker.namesThirdPerson)
    if let who = people.who, isOther || isThird {
      let word = (hearing.signs(.relative) + hearing.signs(.thirdPerson)).map(\.start).min() ?? 0
      add(who, .choice(1), .stated, .present, [word])
    }
    let age = hearing.age()
    if let age, let slot = people.age {
      add(slot, .number(age.years), .stated, .present, Array(age.words.start..<age.words.end))
    }
    if let sex = age?.sex ?? speaker.sex(isOther: isOther), let slot = people.sex {
      add(slot, .choice(sex), .stated, .present, age.map { [$0.words.start] } ?? [0])
    }
  }

  // MARK: Since when, and how it goes on

  private mutating func stateTimes() {
    let times = hearing.times(on: day)
    var attached: Set<Int> = []
    for timing in lexicon.timings {
      for match in present where timing.facts.contains(match.phrasing.slot) {
        let near = (match.span.start - 16)...(match.span.end + 16)
        let time = times.firstIndex {
          near.contains($0.words.start) && isSaid($0.words, of: match)
        }
        if let time { attached.insert(times[time].words.start) }
        guard let value = value(timing, match, time.map { times[$0] }) else { continue }
        let words = time.map { Array(times[$0].words.start..<times[$0].words.end) }
        add(timing.scale, .choice(value), .stated, .present, words ?? [match.span.start])
      }
    }
    stateWeeks(times.filter { !attached.contains($0.words.start) })
  }

  /// The value a scale takes; `nil` where the words do not tell, so that it is asked.
  private func value(_ timing: Timing, _ match: Match, _ time: TimeSpan?) -> Int? {
    if isSaid(.usual, of: match) || (isSaid(.forLong, of: match) && isSaid(.unchanged, of: match)) {
      return timing.values[.usual] ?? timing.values[.unchanged] ?? timing.values[.longer]
    }
    if let time, time.weeks <= timing.recentWeeks {
      return timing.values[.recent] ?? course(timing, match)
    }
    let isLong = time != nil || isSaid(.forLong, of: match)
    if !isLong {
      let isNew = isSaid(.justNow, of: match)
      return isNew
        ? timing.values[.recent] : timing.values[.longer] == nil ? course(timing, match) : nil
    }
    return course(timing, match) ?? timing.values[.longer]
  }

  private func course(_ timing: Timing, _ match: Match) -> Int? {
    if isSaid(.worsening, of: match) { return timing.values[.worsening] }
    if isSaid(.unchanged, of: match) { return timing.values[.unchanged] }
    if isSaid(.easing, of: match) { return timing.values[.easing] }
    return nil
  }

  /// Whether words stand in the same part of the sentence as a match and belong to it.
  private func isSaid(_ words: Hearing.Span, of match: Match) -> Bool {
    let clause = hearing.clause(of: match.span.end - 1)
    let gap = max(words.start - match.span.end, match.span.start - words.end, 0)
    guard gap <= 8 else { return false }
    let own = hearing.clause(of: words.start)
    let isNext = own.lowerBound == clause.upperBound && own.count <= 6
    guard clause == own || isNext,
      hearing.sentence(of: match.span.start).contains(words.start)
    else { return false }
    let from = min(match.span.start, words.start)
    let to = max(match.span.end, words.end)
    return !others(in: from..<to).contains { other in
      other.phrasing.slot != match.phrasing.slot && !other.span.overlaps(match.span)
        && !other.span.overlaps(words) && other.span.end <= to
    }
  }

  /// The matches that start within words.
  private func others(in words: Range<Int>) -> ArraySlice<Match> {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].span.start < words.lowerBound { low = middle + 1 } else { high = middle }
    }
    return matches[low...].prefix { $0.span.start < words.upperBound }
  }

  private func isSaid(_ sign: Sign, of match: Match) -> Bool {
    let near = max(0, match.span.start - 16)..<min(hearing.ids.count, match.span.end + 16)
    return hearing.signs(sign, in: near).contains { !match.uses($0) && isSaid($0, of: match) }
  }

  private mutating func stateWeeks(_ times: [TimeSpan]) {
    guard let slot = lexicon.people.weeks else { return }
    let last = times.filter { time in
      let after = time.words.end < hearing.ids.count ? time.words.end : time.words.start
      return hearing.end(of: .past, at: after) == nil
        || time.weeks < 52
    }.filter { isDuration($0) }.max { $0.weeks < $1.weeks }
    guard let last, last.weeks <= 5200 else { return }
    add(slot, .number(last.weeks), .stated, .present, Array(last.words.start..<last.words.end))
  }

  /// Whether a time is how long something has lasted, rather than an age or a pregnancy.
  private func isDuration(_ time: TimeSpan) -> Bool {
    if hearing.isLasting(time) { return true }
    let sentence = hearing.sentence(of: time.words.start)
    return others(in: sentence).contains { match in
      isBodily(match)
    } || sentence.count <= (time.words.end - time.words.start) + 4
  }

  private func isBodily(_ match: Match) -> Bool {
    let slot = match.phrasing.slot
    return !lexicon.lasting.contains(slot) && isOfBody(slot)
      && pack.facts[slot].id != "pregnancy"
  }

  // MARK: Corrections

  /// More are no longer a text of a person.
  private static let mostCorrections = 20

  /// "Left, no wait, the right": what was said of the same fact before is taken back.
  private mutating func correct() {
    for word in hearing.signs(.correction).prefix(Self.mostCorrections) {
      let later = Set(
        statements.filter { $0.start >= word.end && $0.start <= word.end + 12 }.map(\.slot)
      )
      statements.removeAll { $0.start < word.start && later.contains($0.slot) }
    }
  }
}

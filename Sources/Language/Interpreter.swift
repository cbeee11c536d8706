import Knowledge

/// Turns matches into statements, and statements into facts.
struct Interpreter {
  let pack: Pack
  let hearing: Hearing
  let day: Day?
  /// Whether a question about somebody known is answered, so that what is said of others is no answer.
  let isAnswer: Bool
  let speaker: Speaker
  let matches: [Match]
  /// Whose body each match of a body speaks of, in which sentence, and from which word.
  private let owners: [(owner: Speaker.Owner, sentence: Int, start: Int)]
  private(set) var statements: [Heard.Statement] = []
  /// The matches behind statements that are so, for what is said about their time.
  private(set) var present: [Match] = []

  init(pack: Pack, hearing: Hearing, day: Day?, isAnswer: Bool = false) {
    self.pack = pack
    self.isAnswer = isAnswer
    self.hearing = hearing
    self.day = day
    let speaker = Speaker(hearing)
    let matches = hearing.matches
    self.speaker = speaker
    self.matches = matches
    let bodily = matches.filter { Self.isBodily($0, pack, hearing.lexicon) }
    owners = bodily.map { match in
      let start = match.span.start
      let owner = speaker.owner(of: match)
      let named = owner == .perhapsRelative ? .relative : owner
      return (named, hearing.utterance.words[start].sentence, start)
    }
  }

  var lexicon: Lexicon { hearing.lexicon }

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

  /// Whether the text is about the body of somebody close: the writer says so, or speaks first and mostly
  /// of that person's.
  private var speaksForAnother: Bool {
    guard owners.contains(where: { $0.owner == .relative }) else { return false }
    if speaker.isIntroduced { return true }
    let sentences = { (owner: Speaker.Owner) in
      Set(owners.filter { $0.owner == owner }.map(\.sentence)).count
    }
    return isRelativeFirst && sentences(.relative) >= 3 * sentences(.writer)
  }

  /// Whether somebody close is named before any sign, and has a sign before the writer has one.
  private var isRelativeFirst: Bool {
    let named = hearing.signs(.relative).first?.start ?? Int.max
    let first = owners.first { $0.owner == .relative || $0.owner == .writer }
    return first?.owner == .relative && (owners.first?.start ?? 0) > named
  }

  func isBodily(_ match: Match) -> Bool { Self.isBodily(match, pack, lexicon) }

  private static func isBodily(_ match: Match, _ pack: Pack, _ lexicon: Lexicon) -> Bool {
    let slot = match.phrasing.slot
    return !lexicon.lasting.contains(slot) && slot != lexicon.people.sex
      && slot != lexicon.people.who && pack.facts[slot].id != "pregnancy"
  }

  private mutating func state(_ match: Match, isOther: Bool) {
    let slot = match.phrasing.slot
    let denial = hearing.denial(of: match)
    if denial == .meaningless { return }
    let isLasting = lexicon.lasting.contains(slot)
    let isTimed = lexicon.timings.contains { $0.facts.contains(slot) }
    var standing = hearing.standing(of: match, isLasting: isLasting, isTimed: isTimed)
    if denial == .denied { standing = .denied }
    let body = body(of: match, standing, isOther)
    if body == .others { standing = .anotherPerson }
    var certainty = Heard.Certainty.stated
    if hearing.isHedged(match) { certainty = .hedged }
    let words = match.parts.flatMap { Array($0.start..<$0.end) }
    if words.contains(where: hearing.corrected.contains) { certainty = .corrected }
    if denial == .perhaps || body == .perhapsOthers || isOfDeniedList(match) {
      certainty = .unclear
    }
    var answer = Answer.notSure
    switch match.phrasing.meaning {
    case .touched: certainty = .unclear
    case .value(let value): answer = self.answer(value, of: slot)
    }
    add(slot, answer, certainty, standing, words, isExact: !match.phrasing.isBroad)
    if standing == .present, certainty != .unclear { present.append(match) }
  }

  /// Whose body a match is about, seen from the one spoken for.
  private enum Body { case own, perhapsOthers, others }

  private func body(of match: Match, _ standing: Heard.Standing, _ isOther: Bool) -> Body {
    let owner = speaker.owner(of: match)
    if owner == .family { return .others }
    if isAnswer { return standing == .present && owner == .relative ? .others : .own }
    if isOther {
      let isLasting = lexicon.lasting.contains(match.phrasing.slot)
      return owner == .writer ? isLasting ? .others : .perhapsOthers : .own
    }
    switch owner {
    case .perhapsRelative: return .perhapsOthers
    case .relative: return isRelativeFirst ? .perhapsOthers : .others
    case .writer, .family, .unclear: return .own
    }
  }

  /// Whether a match is among signs that are read or asked about, and all of them are denied right behind,
  /// as by "I tick none of them".
  private func isOfDeniedList(_ match: Match) -> Bool {
    let sentence = hearing.sentence(of: match.span.start)
    guard hearing.has(.asking, in: sentence) || hearing.has(.hypothetical, in: sentence) else {
      return false
    }
    let all = hearing.utterance.sentences
    let next = hearing.utterance.words[match.span.start].sentence + 1
    let reach = next < all.count ? all[next].words.upperBound : sentence.upperBound
    return hearing.signs(.noneOfThese, in: match.span.end..<max(match.span.end, reach)).contains {
      $0.end == hearing.clause(of: $0.start).upperBound
    }
  }

  private func answer(_ value: Int, of slot: Int) -> Answer {
    guard pack.facts[slot].isList else { return .choice(value) }
    let item = ItemSet(item: value)
    return .list(ListAnswer(yes: item, asked: item))
  }

  mutating func add(
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

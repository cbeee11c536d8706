import Knowledge

/// Who a text speaks of: the writer, somebody the writer speaks for, or a patient in the third person.
struct Speaker {
  let hearing: Hearing
  /// Whether nobody in the text says "I".
  let isThirdPerson: Bool

  init(_ hearing: Hearing) {
    self.hearing = hearing
    let own = hearing.signs(.firstPerson).contains { word in
      hearing.end(of: .relative, at: word.end) == nil
    }
    isThirdPerson = !own && !hearing.signs(.thirdPerson).isEmpty
  }

  /// Whether the text says "he" or "she".
  var namesThirdPerson: Bool { !hearing.signs(.he).isEmpty || !hearing.signs(.she).isEmpty }

  /// Whose body a match speaks of: the writer's, that of somebody close, what runs in a family.
  ///
  /// Somebody close is `perhapsRelative` where they are named in another part of the sentence.
  enum Owner { case writer, relative, perhapsRelative, family, unclear }

  /// Whose body a match speaks of, by the last person named up to it.
  func owner(of match: Match) -> Owner {
    let sentence = hearing.sentence(of: match.span.start)
    let before = sentence.lowerBound..<match.span.start
    if runsInFamily(match, sentence, after: lastWriter(in: before)) { return .family }
    if hearing.end(of: .relative, at: match.span.end) != nil { return .relative }
    let isSelfNamed = hearing.signs(.firstPerson, in: before.upperBound..<match.span.end)
      .contains { match.uses($0) && !isPossessor($0) }
    if isSelfNamed { return .writer }
    let named = lastNamed(in: before)
    if named == .relative, !isIntroduced, !isNamedBeside(match, in: before) {
      return .perhapsRelative
    }
    if named != .unclear { return named }
    let end = min(match.span.end, hearing.clause(of: match.span.start).upperBound)
    return lastNamed(in: sentence.lowerBound..<max(end, match.span.start))
  }

  /// Whether somebody close is named in the same part of the sentence as a match, or spoken of there.
  private func isNamedBeside(_ match: Match, in before: Range<Int>) -> Bool {
    let clause = hearing.clause(of: match.span.start)
    return relatives(in: before).contains { clause.contains($0.start) }
      || lastThird(in: clause) >= 0
  }

  /// Who is named last within words.
  private func lastNamed(in words: Range<Int>) -> Owner {
    let writer = lastWriter(in: words)
    let relative = relatives(in: words).last?.start ?? -1
    let third = isThirdPerson ? -1 : lastThird(in: words)
    if writer > max(relative, third) { return .writer }
    return max(relative, third) < 0 ? .unclear : .relative
  }

  private func lastWriter(in words: Range<Int>) -> Int {
    hearing.signs(.firstPerson, in: words).last { !isPossessor($0) }?.start ?? -1
  }

  private func runsInFamily(_ match: Match, _ sentence: Range<Int>, after writer: Int) -> Bool {
    let clause = hearing.clause(of: match.span.end - 1)
    let before = max(sentence.lowerBound, min(writer + 1, match.span.start))..<match.span.start
    let behind = match.span.end..<max(match.span.end, clause.upperBound)
    return hearing.has(.familyHistory, in: before) || hearing.has(.familyHistory, in: behind)
  }

  /// Whether the writer says for whom the text is: "I write for my husband".
  var isIntroduced: Bool {
    hearing.signs(.speaksFor).contains { word in
      let next = word.end..<min(word.end + 3, hearing.ids.count)
      return hearing.has(.relative, in: next)
    }
  }

  /// The persons close to the writer within words, but for those that only report, and those whom somebody
  /// lifts or carries.
  private func relatives(in words: Range<Int>) -> [Hearing.Span] {
    hearing.signs(.relative, in: words).filter { relative in
      let last = max(words.lowerBound, relative.start - 3)..<relative.start
      if hearing.has(.handles, in: last) { return false }
      let next = relative.end..<max(relative.end, min(relative.end + 3, words.upperBound))
      return !hearing.has(.reports, in: next)
    }
  }

  /// The last "he" or "she" within words that may mean somebody close.
  private func lastThird(in words: Range<Int>) -> Int {
    let spans = hearing.signs(.he, in: words) + hearing.signs(.she, in: words)
    guard let last = spans.map(\.start).max(), let first = hearing.signs(.relative).first else {
      return -1
    }
    return first.start < last ? last : -1
  }

  /// "My mum", "a friend of mine": the words say nothing about who is ill.
  private func isPossessor(_ word: Hearing.Span) -> Bool {
    hearing.end(of: .relative, at: word.end) != nil
      || hearing.signs(.relative, in: max(0, word.start - 3)..<word.end).contains(
        where: word.overlaps
      )
  }

  /// The sex the text speaks of a third person in, as a position in the values of the fact.
  func sex(isOther: Bool) -> Int? {
    if isOther {
      let female = hearing.signs(.femaleRelative).first?.start ?? Int.max
      let male = hearing.signs(.maleRelative).first?.start ?? Int.max
      if female != male { return female < male ? 0 : 1 }
    }
    guard isOther || isThirdPerson else { return nil }
    let (he, she) = (hearing.signs(.he).count, hearing.signs(.she).count)
    return he == she ? nil : he > she ? 1 : 0
  }
}

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

  /// Whether a match is about somebody close rather than the one who writes.
  func isRelatives(_ match: Match) -> Bool {
    let sentence = hearing.sentence(of: match.span.start)
    let before = sentence.lowerBound..<match.span.start
    if hearing.has(.familyHistory, in: before) { return true }
    if hearing.end(of: .relative, at: match.span.end) != nil { return true }
    if let relative = subject(before) {
      return !hearing.has(.firstPerson, in: relative.end..<match.span.start)
        || hearing.signs(.firstPerson, in: relative.end..<match.span.start).allSatisfy {
          isPossessor($0)
        }
    }
    return goesOn(sentence)
  }

  /// The last person named before a match, unless that person only reports.
  private func subject(_ words: Range<Int>) -> Hearing.Span? {
    guard let relative = hearing.signs(.relative, in: words).last else { return nil }
    let next = relative.end..<min(relative.end + 3, words.upperBound)
    return hearing.has(.reports, in: next) ? nil : relative
  }

  /// "My mum": the "my" says nothing about who is ill.
  private func isPossessor(_ word: Hearing.Span) -> Bool {
    hearing.end(of: .relative, at: word.end) != nil
  }

  /// "He …" after a sentence about somebody close.
  private func goesOn(_ sentence: Range<Int>) -> Bool {
    guard !isThirdPerson, sentence.lowerBound > 0, !hearing.has(.firstPerson, in: sentence) else {
      return false
    }
    guard hearing.has(.he, in: sentence) || hearing.has(.she, in: sentence) else { return false }
    return hearing.signs(.relative).first.map { $0.start < sentence.lowerBound } ?? false
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

import Knowledge

extension Hearing {
  /// An age the text names, the sex that stands beside it, and the words.
  func age() -> (years: Double, sex: Int?, words: Span)? {
    for word in ids.indices {
      guard let number = number(at: word), (0...120).contains(number.value),
        number.value == number.value.rounded()
      else { continue }
      let words = Span(start: word, end: number.end)
      if let old = end(of: .yearOld, at: number.end) {
        return (number.value, sex(around: word, old), words)
      }
      if has(.aged, before: word) {
        return (number.value, sex(around: word, number.end), words)
      }
      if number.value >= 16, let sex = letter(at: number.end, before: word) {
        return (number.value, sex, words)
      }
      if number.value >= 16, isInBrackets(words) {
        return (number.value, sex(around: word, number.end), words)
      }
      if number.value >= Self.leastAge(behind: personLength(before: word)), isAlone(number.end) {
        return (number.value, sex(around: word, number.end), words)
      }
      if number.value >= 18, opensSentence(words) {
        return (number.value, sex(around: word, number.end), words)
      }
    }
    return nil
  }

  /// How many words before a number say whose age it is: "now" one, "who is" two; 0 for none.
  private func personLength(before word: Int) -> Int {
    signs(.iAm, in: max(word - 8, 0)..<word).filter { $0.end == word }
      .map { $0.end - $0.start }.max() ?? 0
  }

  /// The least number that is an age behind so many words for a person: "she is 13" is one, "is 7" none.
  private static func leastAge(behind count: Int) -> Double {
    count == 0 ? .infinity : count == 1 ? 16 : 10
  }

  /// So few words are an answer to what was asked, not a story.
  private static let longestAnswer = 8

  /// "34, bar manager, …": a number in digits that a sentence of a story begins with, alone before a
  /// comma.
  private func opensSentence(_ words: Span) -> Bool {
    let sentence = sentence(of: words.start)
    return ids.count > Self.longestAnswer && words.start == sentence.lowerBound
      && words.end < sentence.upperBound
      && clause(of: words.start) == words.start..<words.end && number(at: words.end) == nil
      && utterance.words[words.start].text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// "A motorbike crash at 25", of somebody of 44: what was so at an age that lies years back.
  func isOfEarlierAge(_ match: Match) -> Bool {
    let clause = clause(of: match.span.end - 1)
    let from = clause.lowerBound
    return signs(.atAge, in: from..<clause.upperBound).contains { word in
      guard !match.uses(word), let number = number(at: word.end), isAlone(number.end),
        (5...100).contains(number.value), end(of: .yearOld, at: number.end) == nil,
        let now = age(), now.words.start != word.end
      else { return false }
      return number.value + 2 <= now.years
    }
  }

  /// Whether a number is followed by nothing that makes it another thing than an age.
  private func isAlone(_ end: Int) -> Bool {
    end >= ids.count
      || (self.end(of: .notAge, at: end) == nil && utterance.words[end].text != "/")
  }

  /// "My gran (82)", "my son, 19,": a number alone behind a person.
  private func isInBrackets(_ words: Span) -> Bool {
    guard words.start > 0, clause(of: words.start) == words.start..<words.end else { return false }
    return [Sign.relative, .thirdPerson, .firstPerson].contains { sign in
      has(sign, before: words.start)
    }
  }

  /// "67M", "42 female", and "F 32".
  private func letter(at end: Int, before word: Int) -> Int? {
    if self.end(of: .femaleLetter, at: end) != nil { return 0 }
    if self.end(of: .maleLetter, at: end) != nil { return 1 }
    guard word > 0, isAlone(end),
      utterance.words[word - 1].sentence == utterance.words[word].sentence
    else { return nil }
    if has(.femaleLetter, before: word) { return 0 }
    if has(.maleLetter, before: word) { return 1 }
    return nil
  }

  private func sex(around word: Int, _ end: Int) -> Int? {
    for place in end..<min(end + 4, ids.count) {
      if self.end(of: .femaleLetter, at: place) != nil { return 0 }
      if self.end(of: .maleLetter, at: place) != nil { return 1 }
    }
    return nil
  }
}

import Knowledge

extension Hearing {
  /// What the words of negation around a match make of it.
  enum Denial { case none, perhaps, denied, meaningless }

  /// Whether words around a match deny it.
  func denial(of match: Match) -> Denial {
    let sentence = sentence(of: match.span.start)
    let wide = max(sentence.lowerBound, match.span.start - 40)..<sentence.upperBound
    let falseOnes = signs(.falseNegation, in: wide)
    for sign in [Sign.negation, .listNegation] {
      for word in signs(sign, in: wide) {
        if match.uses(word) {
          if sign == .negation, deniesTrouble(word, match) || startsAnother(word, match) {
            return .meaningless
          }
          continue
        }
        if sign == .negation, falseOnes.contains(where: { $0.overlaps(word) }) { continue }
        switch place(of: word, to: match, isList: sign == .listNegation) {
        case .none: continue
        case let found: return found
        }
      }
    }
    if isDeniedBehind(match, sentence) { return .denied }
    return isPerhapsDenied(match, sentence) ? .perhaps : .none
  }

  /// Whether a word that may be a mistyped "not" would deny a match.
  private func isPerhapsDenied(_ match: Match, _ sentence: Range<Int>) -> Bool {
    perhapsNegations.contains { word in
      let span = Span(start: word, end: word + 1)
      guard sentence.contains(word), word < match.span.end, !match.uses(span) else { return false }
      return word >= match.span.start || reaches(span, match.span.start, isList: false)
    }
  }

  private func place(of word: Span, to match: Match, isList: Bool) -> Denial {
    if word.start >= match.span.end { return .none }
    if word.end <= match.span.start {
      return reaches(word, match.span.start, isList: isList) ? .denied : .none
    }
    let first = utterance.words[match.span.start].clause
    return utterance.words[word.start].clause == first ? .denied : .meaningless
  }

  /// "No bladder control problems": the "no" belongs to the problems.
  private func deniesTrouble(_ word: Span, _ match: Match) -> Bool {
    let clause = clause(of: word.start)
    let end = min(clause.upperBound, match.span.end + 3)
    if word.end >= end { return false }
    return signs(.trouble, in: word.end..<end).contains { trouble in
      !match.uses(trouble) && !has(.breaker, in: word.end..<trouble.start)
        && !has(.and, in: word.end..<trouble.start) && trouble.start - word.end <= 4
    }
  }

  /// "Private parts feeling normal, no fever": the "no" belongs to what follows it.
  private func startsAnother(_ word: Span, _ match: Match) -> Bool {
    let clause = clause(of: word.start)
    return clause.lowerBound == word.start && word.end < clause.upperBound
      && word.end >= match.span.end && match.span.start < clause.lowerBound
  }

  /// Whether a word of negation before a match still holds where the match starts.
  private func reaches(_ word: Span, _ start: Int, isList: Bool) -> Bool {
    let between = word.end..<start
    if between.count > 40 || has(.breaker, in: between) { return false }
    if isList { return true }
    // "Never before" and "not until" say that it is so now.
    if utterance.words[word.start].clause != utterance.words[start].clause {
      return goesOn(word, start)
    }
    return between.count <= 8 && !startsAnew(within: between)
  }

  /// Whether an "and" begins another statement: "and now", "and within minutes".
  private func startsAnew(within words: Range<Int>) -> Bool {
    signs(.and, in: words).contains { end(of: .starter, at: $0.end) != nil }
  }

  /// Whether a denied list goes on over commas up to a word: "no fever, chills or sweats".
  private func goesOn(_ word: Span, _ start: Int) -> Bool {
    let sentence = sentence(of: word.start)
    let between = word.end..<start
    if has(.firstPerson, in: between) || has(.negation, in: between) { return false }
    if startsAnew(within: between) { return false }
    return signs(.or, in: word.end..<sentence.upperBound).contains { or in
      start <= or.end + 4 && !has(.breaker, in: word.end..<or.start)
        && !has(.firstPerson, in: word.end..<or.start)
        && !has(.negation, in: word.end..<or.start)
    }
  }

  /// "Fever: no", "saddle numbness absent".
  private func isDeniedBehind(_ match: Match, _ sentence: Range<Int>) -> Bool {
    let end = match.span.end
    if end >= ids.count { return false }
    let clause = clause(of: match.span.end - 1)
    for word in signs(.backwardNegation, in: end..<min(end + 8, ids.count)) {
      if word.start - end > 2 { break }
      if signs(.usual, in: word.start..<min(word.end + 3, ids.count)).contains(where: word.overlaps)
      {
        continue
      }
      if clause.contains(word.start) {
        let isOne = word.end == clause.upperBound || has(.and, in: word.end..<(word.end + 1))
        if isOne { return true }
      } else if word.start == end {
        let own = self.clause(of: word.start)
        let isNext =
          sentence.contains(word.start)
          || utterance.sentences[utterance.words[end - 1].sentence].isQuestion
        if isNext, own.lowerBound == word.start, own.upperBound == word.end { return true }
      }
    }
    return false
  }
}

import Knowledge

extension Hearing {
  /// Whether what a match says is so; another person's is decided elsewhere.
  ///
  /// What has no time of its own, as an accident, may also be put in the past by what follows it.
  func standing(of match: Match, isLasting: Bool, isTimed: Bool) -> Heard.Standing {
    if isHypothetical(match) { return .hypothetical }
    if !isLasting, isPast(match) || isOfEarlierAge(match) { return .past }
    if !isLasting, !isTimed || opensInPast(match), isOverBehind(match) { return .past }
    return .present
  }

  private func isHypothetical(_ match: Match) -> Bool {
    let sentence = sentence(of: match.span.start)
    let near = max(sentence.lowerBound, match.span.start - 20)..<match.span.end
    let opens = { (opener: Span) in
      opener.start < match.span.start + (match.uses(opener) ? 0 : 1)
        && !has(.breaker, in: min(opener.end, match.span.start)..<match.span.start)
    }
    return signs(.hypothetical, in: near).contains(where: opens)
      || signs(.asking, in: near).contains { opener in
        opens(opener) && !has(.own, in: min(opener.end, match.span.end)..<match.span.end)
      }
  }

  private func isPast(_ match: Match) -> Bool {
    let clause = clause(of: match.span.start)
    let after = max(match.span.end + 5, min(match.span.end + 9, clause.upperBound))
    let near = max(clause.lowerBound, match.span.start - 6)..<min(ids.count, after)
    let sentence = sentence(of: match.span.start)
    return signs(.past, in: near.clamped(to: sentence)).contains { word in
      // "I wet myself, never had that before" is of now.
      if match.uses(word) || has(.negation, before: word.start) { return false }
      let between =
        word.end <= match.span.start
        ? word.end..<match.span.start : min(match.span.end, word.start)..<word.start
      if has(.breaker, in: between) { return false }
      return !has(.onset, in: near.lowerBound..<min(word.end + 3, near.upperBound))
    }
  }

  /// "In 2017 I could not walk": the part of the sentence begins with what was.
  private func opensInPast(_ match: Match) -> Bool {
    let clause = clause(of: match.span.start)
    return signs(.past, in: clause.lowerBound..<min(clause.lowerBound + 6, match.span.start))
      .contains { !has(.negation, before: $0.start) }
  }

  /// "I broke two ribs, all healed and that is years ago": a part behind that ends what was told.
  private func isOverBehind(_ match: Match) -> Bool {
    let sentence = utterance.words[match.span.start].sentence
    let own = match.span.end..<max(match.span.end, clause(of: match.span.end - 1).upperBound)
    let told = self.sentence(of: match.span.start).lowerBound..<own.upperBound
    // What was today or yesterday still counts, though it has passed.
    if [Sign.today, .yesterday, .hour].contains(where: { has($0, in: told) }) { return false }
    if signs(.over, in: own).contains(where: { has(.refersBack, before: $0.start) }) { return true }
    var start = own.upperBound
    let reach = min(ids.count, match.span.end + 30)
    while start < reach, utterance.words[start].sentence <= sentence + 1 {
      let clause = clause(of: start)
      if let end = signs(.over, in: clause).first {
        return end.start <= clause.lowerBound + 2
          || has(.refersBack, in: clause.lowerBound..<end.start)
      }
      if has(.onset, in: clause) || has(.breaker, in: clause) { return false }
      start = clause.upperBound
    }
    return false
  }

  /// Whether a "maybe" stands at a match.
  func isHedged(_ match: Match) -> Bool {
    let clause = clause(of: match.span.start)
    let near = max(clause.lowerBound, match.span.start - 5)..<min(ids.count, match.span.end + 3)
    return signs(.hedge, in: near).contains { word in
      !match.uses(word)
        // "Maybe I have": what starts with the speaker goes on with the doubt.
        && signs(.breaker, in: min(word.end, match.span.start)..<match.span.start)
          .allSatisfy { end(of: .firstPerson, at: $0.start) != nil }
    }
  }
}

import Knowledge

extension Hearing {
  /// Whether what a match says is so; another person's is decided elsewhere.
  func standing(of match: Match, isLasting: Bool) -> Heard.Standing {
    if isHypothetical(match) { return .hypothetical }
    if !isLasting, isPast(match) { return .past }
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
    let near = max(clause.lowerBound, match.span.start - 6)..<min(ids.count, match.span.end + 5)
    let sentence = sentence(of: match.span.start)
    return signs(.past, in: near.clamped(to: sentence)).contains { word in
      if match.uses(word) { return false }
      let between =
        word.end <= match.span.start
        ? word.end..<match.span.start : min(match.span.end, word.start)..<word.start
      if has(.breaker, in: between) { return false }
      return !has(.onset, in: near.lowerBound..<min(word.end + 3, near.upperBound))
    }
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

import Knowledge

extension Interpreter {
  mutating func stateTimes() {
    let times = hearing.times(on: day)
    var attached: Set<Int> = []
    for timing in lexicon.timings {
      for match in present where timing.facts.contains(match.phrasing.slot) {
        let near = (match.span.start - 18)...(match.span.end + 40)
        let time = times.firstIndex {
          near.contains($0.words.start) && isSaid($0.words, of: match)
        }
        if let time { attached.insert(times[time].words.start) }
        guard let value = value(timing, match, time.map { times[$0] }, among: times) else {
          continue
        }
        let words = time.map { Array(times[$0].words.start..<times[$0].words.end) }
        add(timing.scale, .choice(value), .stated, .present, words ?? [match.span.start])
      }
    }
    stateWeeks(times.filter { !attached.contains($0.words.start) })
  }

  /// The value a scale takes; `nil` where the words do not tell, so that it is asked.
  private func value(
    _ timing: Timing,
    _ match: Match,
    _ time: TimeSpan?,
    among times: [TimeSpan]
  ) -> Int? {
    if isUsual(match, times) || isSettled(match, times) {
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

  /// Weeks after which what does not change is a person's normal.
  private static let usualWeeks = 52.0

  /// Whether something has been so for very long and is as it was.
  private func isUsual(_ match: Match, _ times: [TimeSpan]) -> Bool {
    if isSaid(.usual, of: match) { return true }
    guard isSaid(.unchanged, of: match), !times.contains(where: { isNews($0, of: match) }) else {
      return false
    }
    return isSaid(.forLong, of: match)
      || times.contains { $0.weeks >= Self.usualWeeks && isSaid($0.words, of: match) }
  }

  /// Whether a time tells that something is not old: any short one but that of "the same now".
  private func isNews(_ time: TimeSpan, of match: Match) -> Bool {
    if time.weeks >= Self.usualWeeks { return false }
    let isSame = hearing.signs(.unchanged).contains { $0.end == time.words.start }
    return !isSame && (isSaid(time.words, of: match) || isBehind(time.words, match))
  }

  /// "…, have to wait for it, the doctor knows, six years now and nothing has changed": the rest of the
  /// sentence speaks of no other sign, and says that this one is old and as it was.
  private func isSettled(_ match: Match, _ times: [TimeSpan]) -> Bool {
    let sentence = hearing.sentence(of: match.span.start)
    let spans = times.filter { isBehind($0.words, match) }
    return spans.contains { $0.weeks >= Self.usualWeeks }
      && spans.allSatisfy { $0.weeks >= Self.usualWeeks }
      && hearing.signs(.unchanged, in: sentence).contains { isBehind($0, match) }
      && !hearing.has(.worsening, in: sentence) && !hearing.has(.justNow, in: sentence)
  }

  private func course(_ timing: Timing, _ match: Match) -> Int? {
    if isSaid(.worsening, of: match) { return timing.values[.worsening] }
    if isSaid(.unchanged, of: match) { return timing.values[.unchanged] }
    if isSaid(.easing, of: match) { return timing.values[.easing] }
    return nil
  }

  /// Whether words belong to what a match says: they stand in the same part of the sentence, in a short
  /// part behind it, or in one that refers back to it.
  private func isSaid(_ words: Hearing.Span, of match: Match) -> Bool {
    let isBehind = words.start >= match.span.end
    let gap = max(words.start - match.span.end, match.span.start - words.end, 0)
    let clause = hearing.clause(of: match.span.end - 1)
    let own = hearing.clause(of: words.start)
    let isNext =
      own.lowerBound >= clause.upperBound && own.count <= 8
      && isAside(clause.upperBound..<own.lowerBound)
    let isNear =
      gap <= (isBehind ? 16 : 8) && (clause == own || isNext)
      && hearing.sentence(of: match.span.start).contains(words.start)
    guard isNear || opens(words, match) || (isBehind && refersBack(words, match)) else {
      return false
    }
    let from = min(match.span.start, words.start)
    let to = max(match.span.end, words.end)
    return !others(in: from..<to).contains { other in
      other.phrasing.slot != match.phrasing.slot && !other.span.overlaps(match.span)
        && !other.span.overlaps(words) && other.span.end <= to
    }
  }

  /// Whether words are nothing, or short parts between commas: "since my forties, I am 63, no change".
  private func isAside(_ words: Range<Int>) -> Bool {
    words.count <= 10
  }

  /// "Three months ago, when my disc went, a patch went numb": words at the start of the sentence.
  private func opens(_ words: Hearing.Span, _ match: Match) -> Bool {
    let sentence = hearing.sentence(of: match.span.start)
    return words.start >= sentence.lowerBound && words.start <= sentence.lowerBound + 2
      && words.end <= match.span.start && match.span.start - words.end <= 16
      && !hearing.has(.breaker, in: words.end..<match.span.start)
  }

  /// "…, but that has been so since my second was born": parts behind a match that speak of the same and
  /// of no other sign.
  private func refersBack(_ words: Hearing.Span, _ match: Match) -> Bool {
    let clause = hearing.clause(of: match.span.end - 1)
    guard words.start >= clause.upperBound, words.start - match.span.end <= 40 else { return false }
    let own = hearing.utterance.words[match.span.end - 1].sentence
    guard hearing.utterance.words[words.start].sentence <= own + 1 else { return false }
    return hearing.has(.refersBack, in: clause.upperBound..<words.end)
      && !isAnotherSign(than: match, before: words)
  }

  /// Whether words stand behind a match in its sentence, with no other sign between.
  private func isBehind(_ words: Hearing.Span, _ match: Match) -> Bool {
    words.start >= match.span.end
      && hearing.sentence(of: match.span.start).contains(words.start)
      && !isAnotherSign(than: match, before: words)
  }

  /// Whether another sign stands between a match and words behind it.
  private func isAnotherSign(than match: Match, before words: Hearing.Span) -> Bool {
    others(in: match.span.end..<words.start).contains { other in
      other.phrasing.slot != match.phrasing.slot && isBodily(other)
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
    let near = max(0, match.span.start - 16)..<min(hearing.ids.count, match.span.end + 40)
    return hearing.signs(sign, in: near).contains { !match.uses($0) && isSaid($0, of: match) }
  }

  /// The longest time at the pain or its start, else the longest of those that are no other thing's.
  private mutating func stateWeeks(_ times: [TimeSpan]) {
    guard let slot = lexicon.people.weeks else { return }
    let own = times.filter { time in
      !isBygone(time) && !hearing.isOthers(time) && isDuration(time)
    }
    let atPain = own.filter(hearing.isAtPain)
    let last = (atPain.isEmpty ? own : atPain).max { $0.weeks < $1.weeks }
    guard let last, last.weeks <= 5200 else { return }
    add(slot, .number(last.weeks), .stated, .present, Array(last.words.start..<last.words.end))
  }

  /// "Two years ago" is when something was, not for how long it has been.
  private func isBygone(_ time: TimeSpan) -> Bool {
    let after = time.words.end < hearing.ids.count ? time.words.end : time.words.start
    return time.weeks >= 52 && hearing.end(of: .past, at: after) != nil
  }

  /// Whether a time is how long something has lasted, rather than an age or a pregnancy.
  private func isDuration(_ time: TimeSpan) -> Bool {
    if hearing.isLasting(time) { return true }
    let sentence = hearing.sentence(of: time.words.start)
    return others(in: sentence).contains(where: isBodily)
      || sentence.count <= (time.words.end - time.words.start) + 4
  }
}

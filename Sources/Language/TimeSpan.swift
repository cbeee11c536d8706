import Knowledge

/// How long ago something was or began, as the text says it.
struct TimeSpan {
  /// The weeks since then.
  let weeks: Double
  /// The words that say it.
  let words: Hearing.Span
}

extension Hearing {
  /// A number at a word, in digits or words, and where it ends; a range gives its second number.
  func number(at word: Int) -> (value: Double, end: Int)? {
    guard word < ids.count, let first = figures[word] else { return nil }
    var value = first
    var end = word + 1
    if first >= 20, first.truncatingRemainder(dividingBy: 10) == 0, isSpelled(word),
      end < ids.count, let unit = figures[end], (1..<10).contains(unit), isSpelled(end)
    {
      value += unit
      end += 1
    }
    if let half = self.end(of: .and, at: end), let done = self.end(of: .half, at: half) {
      return (value + 0.5, done)
    }
    return (value, end)
  }

  private func isSpelled(_ word: Int) -> Bool {
    lexicon.spelling.numbers[utterance.words[word].text] != nil
  }

  /// Every time the text names, in its order.
  func times(on day: Day?) -> [TimeSpan] {
    var times: [TimeSpan] = []
    var word = 0
    while word < ids.count {
      if let time = span(at: word) ?? date(at: word, on: day) {
        times.append(time)
        word = max(time.words.end, word + 1)
      } else {
        word += 1
      }
    }
    return times
  }

  /// Whether words right before a time say that it is how long the trouble has lasted.
  func isLasting(_ time: TimeSpan) -> Bool {
    let sentence = sentence(of: time.words.start)
    return (0...2).contains { gap in
      let end = time.words.start - gap
      return end > sentence.lowerBound && has(.lasted, before: end)
    }
  }

  /// Whether a time stands at the pain, or at its start.
  func isAtPain(_ time: TimeSpan) -> Bool {
    if isLasting(time) { return true }
    let clause = clause(of: time.words.start)
    let near =
      max(clause.lowerBound, time.words.start - 4)..<min(clause.upperBound, time.words.end + 4)
    return has(.onset, in: near) || distance(from: time.words, to: painPlaces(in: clause)) != nil
  }

  /// Whether a time is nearer to something else it may belong to than to the pain: an operation, an age, a
  /// medicine taken for years.
  func isOthers(_ time: TimeSpan) -> Bool {
    let clause = clause(of: time.words.start)
    let others = signs(.otherTime, in: clause)
    guard let other = distance(from: time.words, to: others), other <= 6 else { return false }
    return distance(from: time.words, to: painPlaces(in: clause)).map { other < $0 } ?? true
  }

  /// Where words say what goes without saying in answers: pain, numbness.
  private func painPlaces(in words: Range<Int>) -> [Span] {
    Set(lexicon.contexts.values).flatMap { symbol in
      places(of: symbol).filter { words.contains($0.start) }
    }
  }

  private func distance(from span: Span, to others: [Span]) -> Int? {
    others.map { max($0.start - span.end, span.start - $0.end, 0) }.min()
  }

  private func span(at word: Int) -> TimeSpan? {
    guard let amount = amount(at: word), amount.end < ids.count else { return nil }
    guard let unit = unit(at: amount.end),
      utterance.words[word].sentence == utterance.words[unit.end - 1].sentence
    else { return nil }
    if end(of: .yearOld, at: amount.end) != nil { return nil }
    var value = amount.value
    var last = unit.end
    if let half = end(of: .and, at: last).flatMap({ joint in
      (end(of: .article, at: joint) ?? joint) as Int
    }), let done = end(of: .half, at: half) {
      value += 0.5
      last = done
    }
    return TimeSpan(weeks: value * unit.weeks, words: Span(start: word, end: last))
  }

  private func amount(at word: Int) -> (value: Double, end: Int)? {
    if let couple = end(of: .couple, at: word) { return (2, couple) }
    if let few = end(of: .few, at: word) { return (3, few) }
    if let number = number(at: word) { return number }
    if let half = end(of: .half, at: word) { return (0.5, half) }
    if let article = end(of: .article, at: word) {
      if let couple = end(of: .couple, at: article) { return (2, couple) }
      if let few = end(of: .few, at: article) { return (3, few) }
      return (1, article)
    }
    if let last = end(of: .last, at: word) {
      return number(at: last) ?? (1, last)
    }
    return nil
  }

  private func unit(at word: Int) -> (weeks: Double, end: Int)? {
    let units: [(Sign, Double)] = [
      (.week, 1), (.day, 1.0 / 7), (.month, 52.0 / 12), (.year, 52), (.hour, 1.0 / 168),
    ]
    for (sign, weeks) in units {
      if let end = end(of: sign, at: word) { return (weeks, end) }
    }
    return nil
  }

  private func date(at word: Int, on day: Day?) -> TimeSpan? {
    if let end = end(of: .today, at: word) {
      return TimeSpan(weeks: 0, words: .init(start: word, end: end))
    }
    if let end = end(of: .yesterday, at: word) {
      return TimeSpan(weeks: 1.0 / 7, words: .init(start: word, end: end))
    }
    return weekday(at: word, on: day) ?? month(at: word, on: day)
  }

  private static let weekdays: [Sign] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
  ]
  private static let months: [Sign] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
    .november, .december,
  ]

  private func weekday(at word: Int, on day: Day?) -> TimeSpan? {
    for (index, sign) in Self.weekdays.enumerated() {
      guard let end = end(of: sign, at: word) else { continue }
      let passed = day.map { (($0.weekday - index) + 7) % 7 } ?? 7
      return TimeSpan(weeks: Double(passed) / 7, words: .init(start: word, end: end))
    }
    return nil
  }

  /// "March 2024", "5th november", "last christmas"; a month alone is the last one that has begun.
  private func month(at word: Int, on day: Day?) -> TimeSpan? {
    guard let day else { return nil }
    if let end = end(of: .christmas, at: word) {
      return since(month: 12, dated: 25, year: nil, day, .init(start: word, end: end))
    }
    for (index, sign) in Self.months.enumerated() {
      guard let end = end(of: sign, at: word), isDated(word, sign) else { continue }
      let next = end < ids.count ? figures[end] : nil
      let dated = next.flatMap { $0 <= 31 ? Int($0) : nil } ?? dayBefore(word)
      let year = next.flatMap { $0 > 1900 && $0 < 2200 ? Int($0) : nil }
      let words = Span(start: word, end: year != nil || next != nil ? end + 1 : end)
      return since(month: index + 1, dated: dated ?? 1, year: year, day, words)
    }
    return nil
  }

  /// "May" and "march" are months only behind "since", "in" or a number.
  private func isDated(_ word: Int, _ sign: Sign) -> Bool {
    guard sign == .may || sign == .march else { return true }
    return word > 0
      && (has(.since, before: word) || figures[word - 1] != nil
        || has(.last, before: word))
  }

  private func dayBefore(_ word: Int) -> Int? {
    for back in [1, 2] where word - back >= 0 {
      if let value = figures[word - back], value >= 1, value <= 31 { return Int(value) }
    }
    return nil
  }

  private func since(
    month: Int,
    dated: Int,
    year: Int?,
    _ day: Day,
    _ words: Span
  ) -> TimeSpan? {
    let latest = Day(year: year ?? day.year, month: month, day: dated)
    guard var then = latest else { return nil }
    if then > day, year == nil, let earlier = Day(year: day.year - 1, month: month, day: dated) {
      then = earlier
    }
    return TimeSpan(weeks: Double(max(day.days(since: then), 0)) / 7, words: words)
  }
}

import Knowledge

/// A phrasing found in a text.
struct Match {
  let phrasing: Lexicon.Phrasing
  /// The words of each part.
  let parts: [Hearing.Span]
  /// From the first word to the last.
  let span: Hearing.Span

  /// Whether a word is one of those that make the match.
  func uses(_ words: Hearing.Span) -> Bool { parts.contains { $0.overlaps(words) } }
}

extension Hearing {
  /// Every phrasing that stands in the text, the tightest reading at each place.
  var matches: [Match] {
    if context == nil, let plainMatches { return plainMatches }
    var matches: [Match] = []
    for symbol in symbols.sorted() {
      for index in lexicon.anchored[symbol] where isWhole(lexicon.phrasings[index]) {
        let phrasing = lexicon.phrasings[index]
        for place in places(of: symbol) {
          if let match = match(phrasing, at: place) { matches.append(match) }
        }
      }
    }
    return matches.sorted { ($0.span.start, $0.phrasing.slot) < ($1.span.start, $1.phrasing.slot) }
  }

  /// Whether all symbols of a phrasing stand somewhere, or go without saying.
  private func isWhole(_ phrasing: Lexicon.Phrasing) -> Bool {
    phrasing.symbols.allSatisfy { $0 == context || !places(of: $0).isEmpty }
  }

  private func match(_ phrasing: Lexicon.Phrasing, at anchor: Span) -> Match? {
    var parts: [Span?] = Array(repeating: nil, count: phrasing.symbols.count)
    parts[phrasing.anchor] = anchor
    var span = anchor
    // Outwards from the anchor, so that an order can be kept.
    let before = (0..<phrasing.anchor).reversed()
    let after = (phrasing.anchor + 1)..<max(phrasing.anchor + 1, phrasing.symbols.count)
    for part in Array(before) + Array(after) where phrasing.symbols[part] != context {
      guard let place = nearest(phrasing, part, parts, span) else { return nil }
      parts[part] = place
      span = Span(start: min(span.start, place.start), end: max(span.end, place.end))
    }
    let found = parts.compactMap { $0 }
    let length = found.reduce(0) { $0 + $1.end - $1.start }
    let commas = utterance.words[span.end - 1].clause - utterance.words[span.start].clause
    guard span.end - span.start - length + 2 * commas <= phrasing.slack else { return nil }
    if isExcluded(phrasing, span) || !isBorneOut(phrasing) { return nil }
    return Match(phrasing: phrasing, parts: found, span: span)
  }

  private func nearest(
    _ phrasing: Lexicon.Phrasing,
    _ part: Int,
    _ parts: [Span?],
    _ span: Span
  ) -> Span? {
    let reach = phrasing.slack + 6
    let sentence = utterance.words[span.start].sentence
    var best: (place: Span, distance: Int)?
    let all = places(of: phrasing.symbols[part])
    for place in all[all.firstIndex(startingFrom: span.start - reach)...] {
      if place.start > span.end + reach { break }
      guard utterance.words[place.start].sentence == sentence else { continue }
      if parts.contains(where: { $0?.overlaps(place) ?? false }) { continue }
      if phrasing.isOrdered,
        part < phrasing.anchor ? place.end > span.start : place.start < span.end
      {
        continue
      }
      let distance = max(span.start - place.end, place.start - span.end, 0)
      if best.map({ distance < $0.distance }) ?? true { best = (place, distance) }
    }
    return best?.place
  }

  /// Whether what must be said somewhere in the text is said, and not denied.
  private func isBorneOut(_ phrasing: Lexicon.Phrasing) -> Bool {
    phrasing.elsewhere.allSatisfy { symbol in
      places(of: symbol).contains { !has(.negation, before: $0.start) }
    }
  }

  private func isExcluded(_ phrasing: Lexicon.Phrasing, _ span: Span) -> Bool {
    if phrasing.without.isEmpty { return false }
    let sentence = sentence(of: span.start)
    // A word alone says little: what makes it another thing may stand further off.
    let reach = phrasing.symbols.count == 1 ? 5 : 3
    let near =
      max(sentence.lowerBound, span.start - reach)..<min(sentence.upperBound, span.end + reach + 1)
    return phrasing.without.contains { symbol in
      places(of: symbol).contains { near.lowerBound <= $0.start && $0.end <= near.upperBound }
    }
  }
}

extension ArraySlice<Hearing.Span> {
  /// The first place that starts at a word or later.
  func firstIndex(startingFrom word: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < word { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

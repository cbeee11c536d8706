import Knowledge

/// A yes, a no or a perhaps with which a line begins.
struct Reply {
  /// What it says.
  let kind: Kind
  /// The words that say it.
  let words: Hearing.Span

  enum Kind: Sendable { case yes, no, softNo, maybe }

  /// The reply a text begins with; `nil` when it begins with none.
  ///
  /// The part up to the first comma must hold nothing but the reply and words that change nothing,
  /// so that "no idea what you mean" and "never mind" are none.
  init?(_ hearing: Hearing) {
    guard let sentence = hearing.utterance.sentences.first, !sentence.isQuestion else { return nil }
    var kinds: [Kind] = []
    var word = 0
    let clause = Self.opening(hearing)
    while word < clause.upperBound {
      if let (kind, end) = Self.longest(hearing, at: word) {
        kinds.append(kind)
        word = end
      } else if let end = hearing.end(of: .filler, at: word) {
        word = end
      } else if !kinds.isEmpty, hearing.has(.onlyThese, in: (word - 1)..<(word + 1)) {
        break
      } else {
        return nil
      }
    }
    guard let kind = Self.joined(kinds) else { return nil }
    self.kind = kind
    words = Hearing.Span(start: 0, end: max(word, 1))
  }

  /// The first part of the text that is not only a filler.
  private static func opening(_ hearing: Hearing) -> Range<Int> {
    let first = hearing.clause(of: 0)
    let isFiller = hearing.end(of: .filler, at: 0) == first.upperBound
    guard isFiller, first.upperBound < hearing.ids.count, longest(hearing, at: 0) == nil else {
      return first
    }
    return 0..<hearing.clause(of: first.upperBound).upperBound
  }

  private static func longest(_ hearing: Hearing, at word: Int) -> (Kind, Int)? {
    let signs: [(Sign, Kind)] = [
      (.replyMaybe, .maybe), (.replySoftNo, .softNo), (.replyNo, .no), (.replyYes, .yes),
    ]
    var best: (Kind, Int)?
    for (sign, kind) in signs {
      guard let end = hearing.end(of: sign, at: word) else { continue }
      if best.map({ end > $0.1 }) ?? true { best = (kind, end) }
    }
    return best
  }

  /// Several replies in a row: "yeah, a bit" is yes, "nope never" no; a yes with a no is a perhaps.
  private static func joined(_ kinds: [Kind]) -> Kind? {
    let set = Set(kinds)
    if set.isEmpty { return nil }
    if set.contains(.maybe) || (set.contains(.yes) && set != [.yes]) { return .maybe }
    if set == [.yes] { return .yes }
    return set.contains(.softNo) ? .softNo : .no
  }
}

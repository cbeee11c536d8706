import Knowledge

extension Answering {
  /// Several lines: those named by their place or by what they say.
  var checklist: Reading? {
    var verdicts: [Int: Verdict] = [:]
    for index in lines.indices { verdicts[index] = verdict(of: lines[index]) }
    for index in named { verdicts[index] = Verdict(truth: .yes, isGuess: false, ranges: []) }
    if let reply { close(&verdicts, reply) }
    let known = verdicts.sorted { $0.key < $1.key }
    var answers: [Given] = []
    for slot in slots {
      let own = known.filter { lines[$0.key].slot == slot }
        .map { (line: lines[$0.key], truth: $0.value.truth) }
      if own.isEmpty { continue }
      // A scale is known when a line of it holds, or when all of them are denied.
      let isOpen =
        !pack.facts[slot].isList && own.count < lines.count { $0.slot == slot }
        && own.allSatisfy { $0.truth == .no }
      if !isOpen { answers.append(.init(slot: slot, answer: answer(own, to: slot))) }
    }
    let isGuess = known.contains { $0.value.isGuess }
    return reading(answers, isGuess: isGuess, known.flatMap(\.value.ranges))
  }

  private var slots: [Int] {
    var seen: Set<Int> = []
    return lines.map(\.slot).filter { seen.insert($0).inserted }
  }

  /// A "no" to the whole list closes what is not named; so does "none but the second".
  private func close(_ verdicts: inout [Int: Verdict], _ reply: Reply) {
    let isNo = reply.kind == .no || reply.kind == .softNo
    let says = verdicts.values.contains { $0.truth != .no }
    let goesOn = hearing.has(.onlyThese, in: reply.words.start..<hearing.ids.count)
    guard isNo, !says || goesOn, !(verdicts.isEmpty && isMore(than: reply)) else { return }
    for index in lines.indices where verdicts[index] == nil {
      verdicts[index] = Verdict(
        truth: .no,
        isGuess: says || reply.kind == .softNo,
        ranges: [range(of: reply.words)]
      )
    }
  }

  /// Whether the line says more than the reply, so that it may be about something else.
  private func isMore(than reply: Reply) -> Bool {
    reply.words.end < hearing.ids.count && !heard.statements.allSatisfy { $0.standing == .denied }
  }

  /// The lines named by their place: "the second one", "first and third", "all of them".
  private var named: [Int] {
    if heard.statements.isEmpty, hearing.end(of: .allOfThem, at: 0) == hearing.ids.count {
      return Array(lines.indices)
    }
    var named = ordinals.filter { lines.indices.contains($0) }
    if hearing.end(of: .lastOne, at: firstWord) == hearing.ids.count {
      named.append(lines.count - 1)
    }
    return named
  }

  /// The places named, from 0.
  var ordinals: [Int] {
    let signs: [Sign] = [.first, .second, .third, .fourth, .fifth, .sixth, .seventh, .eighth]
    return signs.indices.filter { index in
      hearing.signs(signs[index]).contains { isOfList($0) }
    }
  }

  /// An ordinal names a line when the whole text is made of ordinals and small words.
  private func isOfList(_ word: Hearing.Span) -> Bool {
    hearing.ids.count <= 8 && heard.statements.isEmpty
  }

  private var firstWord: Int {
    hearing.end(of: .determiner, at: 0).map { min($0, hearing.ids.count - 1) } ?? 0
  }

  /// A list asked as a whole: every item named.
  func wholeList(_ slot: Int) -> Reading? {
    let fact = pack.facts[slot]
    let own = fact.values.indices.map { Screen.Line(slot: slot, value: $0) }
    let known = own.compactMap { line in verdict(of: line).map { (line: line, verdict: $0) } }
    if known.isEmpty { return nil }
    guard
      case .list(var list) = answer(
        known.map { ($0.line, $0.verdict.truth) },
        to: slot
      )
    else { return nil }
    // Places are named in full; of what has a worse side the rest stays open.
    if !fact.hasDirection { list.asked = fact.allItems }
    return reading(
      [.init(slot: slot, answer: .list(list))],
      isGuess: known.contains { $0.verdict.isGuess },
      known.flatMap(\.verdict.ranges)
    )
  }
}

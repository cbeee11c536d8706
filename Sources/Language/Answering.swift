import Knowledge

/// Brings together what a line replies and what it states, for the lines asked.
struct Answering {
  let pack: Pack
  let hearing: Hearing
  let heard: Heard
  let reply: Reply?
  let lines: [Screen.Line]
  /// For every fact the words of each of its values.
  let valueWords: [[Set<String>]?]
  let day: Day?

  /// What is known of one line.
  struct Verdict {
    var truth: Truth
    var isGuess: Bool
    var ranges: [Range<Int>]
  }

  var reading: Reading? {
    guard let line = lines.first else { return nil }
    if lines.count > 1 { return checklist }
    switch pack.facts[line.slot].kind {
    case .yesNo: return single(line)
    case .list: return line.value == nil ? wholeList(line.slot) : single(line)
    case .scale, .one: return line.value == nil ? choice(line.slot) : single(line)
    case .number(let range, _): return number(line.slot, range)
    }
  }

  func reading(
    _ answers: [Given],
    incomplete: [Int] = [],
    isGuess: Bool,
    _ ranges: [Range<Int>]
  ) -> Reading? {
    if answers.isEmpty, incomplete.isEmpty { return nil }
    let isUrgent = answers.contains { pack.urgentSlots.contains($0.slot) }
    var places = ranges
    places.sort { $0.lowerBound < $1.lowerBound }
    return Reading(
      answers: answers,
      incomplete: incomplete,
      needsConfirming: isGuess && isUrgent,
      ranges: places
    )
  }

  // MARK: One line

  private func single(_ line: Screen.Line) -> Reading? {
    guard let verdict = verdict(of: line) ?? replied else { return nil }
    let answer = answer([(line, verdict.truth)], to: line.slot)
    return reading(
      [.init(slot: line.slot, answer: answer)],
      isGuess: verdict.isGuess,
      verdict.ranges
    )
  }

  /// What the reply alone says.
  private var replied: Verdict? {
    guard let reply else { return nil }
    let ranges = [range(of: reply.words)]
    switch reply.kind {
    case .yes: return Verdict(truth: .yes, isGuess: false, ranges: ranges)
    case .no: return Verdict(truth: .no, isGuess: false, ranges: ranges)
    case .softNo: return Verdict(truth: .no, isGuess: true, ranges: ranges)
    case .maybe: return Verdict(truth: .notSure, isGuess: false, ranges: ranges)
    }
  }

  /// What the statements say of a line; `nil` when they say nothing certain.
  func verdict(of line: Screen.Line) -> Verdict? {
    let about = heard.statements.filter { $0.slot == line.slot && states($0.answer, line) }
    let present = about.filter { $0.standing == .present && $0.certainty != .unclear }
    if let first = present.first {
      let isHedged = present.allSatisfy { $0.certainty == .hedged }
      // A "no" before a statement that it is so: said again, to be sure.
      let isGuess = present.allSatisfy { $0.certainty == .corrected } || reply?.kind == .no
      return Verdict(truth: isHedged ? .notSure : .yes, isGuess: isGuess, ranges: first.ranges)
    }
    guard let denied = about.first(where: { $0.standing == .denied && $0.isExact }) else {
      return nil
    }
    return Verdict(truth: .no, isGuess: reply?.kind == .yes, ranges: denied.ranges)
  }

  /// Whether an answer is about a line: the fact itself, or the line's value.
  private func states(_ answer: Answer, _ line: Screen.Line) -> Bool {
    guard let value = line.value else { return true }
    switch answer {
    case .choice(let stated): return stated == value
    case .list(let list): return list.asked.contains(ItemSet(item: value))
    default: return false
    }
  }

  /// The answer to a fact from what is known of its lines.
  func answer(_ verdicts: [(line: Screen.Line, truth: Truth)], to slot: Int) -> Answer {
    let values = { (truth: Truth) in
      verdicts.filter { $0.truth == truth }.map { $0.line.value ?? 1 }
    }
    if pack.facts[slot].isList {
      let asked = ItemSet(items: verdicts.compactMap(\.line.value))
      let unsure = ItemSet(items: values(.notSure))
      return .list(ListAnswer(yes: ItemSet(items: values(.yes)), unsure: unsure, asked: asked))
    }
    let worst = values(.yes).max() ?? 0
    guard let doubtful = values(.notSure).max(), doubtful > worst else { return .choice(worst) }
    return worst == 0 ? .notSure : .orWorse(worst)
  }

  func range(of words: Hearing.Span) -> Range<Int> {
    let all = hearing.utterance.words
    return all[words.start].range.lowerBound..<all[words.end - 1].range.upperBound
  }
}

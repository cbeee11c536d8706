package import Knowledge

/// What to ask next: a function of the facts alone.
///
/// `oneByOne` holds the screens whose lines the person wants one at a time.
package func nextAsked(for facts: Facts, oneByOne: Set<Int>, in pack: Pack) -> Asked? {
  let settled = urgency(of: facts, in: pack, reading: .settled)
  let closed = settled >= .today ? facts.closed(in: pack) : facts
  var first: Asked?
  for screen in pack.screens.indices {
    // Behind the first open question only what follows an answer can come before it.
    let lines = pack.screens[screen].lines
    if first != nil, !lines.contains(where: { pack.facts[$0.slot].isFollowUp }) { continue }
    let open = openLines(of: screen, facts, in: pack) { isBeforeResult($0, facts, in: pack) }
    guard !open.isEmpty, !isLeftToLater(open, of: screen, facts, in: pack) else { continue }
    let isFollowUp = open.contains { pack.facts[$0.slot].isFollowUp }
    guard isFollowUp || (first == nil && canRaise(settled, open, closed, in: pack)) else {
      continue
    }
    let asked = Asked(
      screen: screen,
      lines: split(open, screen, oneByOne, in: pack),
      reason: .next
    )
    guard let earlier = first else {
      if isFollowUp { return asked }
      first = asked
      continue
    }
    // What was told before its turn is judged with its follow-up, before whatever else is open.
    if isFollowUp, follows(open, screenBehind: earlier.screen, facts, in: pack) { return asked }
  }
  return first
}

/// Whether some line follows an answer to a screen that comes behind another one.
private func follows(
  _ lines: [Screen.Line],
  screenBehind earlier: Int,
  _ facts: Facts,
  in pack: Pack
) -> Bool {
  lines.contains { line in
    guard case .followUp(let of) = pack.facts[line.slot].path else { return false }
    return of.slots.contains { parent in
      facts[parent] != nil
        && pack.screens[..<earlier].allSatisfy { screen in
          !screen.lines.contains { $0.slot == parent }
        }
        && !pack.screens[earlier].lines.contains { $0.slot == parent }
    }
  }
}

/// The next of the questions that come after the result, or `nil` when all are answered.
package func nextDetail(for facts: Facts, oneByOne: Set<Int>, in pack: Pack) -> Asked? {
  for screen in pack.screens.indices {
    let open = openLines(of: screen, facts, in: pack) { slot in
      if case .afterResult = pack.facts[slot].path { true } else { false }
    }
    guard !open.isEmpty else { continue }
    return Asked(
      screen: screen,
      lines: split(open, screen, oneByOne, in: pack),
      reason: .details
    )
  }
  return nil
}

/// The lines of a screen that apply, answered or not, for going back to it; empty when none applies.
package func applyingLines(of screen: Int, _ facts: Facts, in pack: Pack) -> [Screen.Line] {
  merged(pack.screens[screen].lines.filter { facts.applies($0, in: pack) }, in: pack)
}

/// The screens that have answers, in order, each with the answered lines no earlier screen has.
///
/// - Parameters:
///   - facts: the answers.
///   - limit: the screen before which to stop.
///   - pack: the pack they belong to.
/// - Returns: the screens by position, with their answered lines.
package func answeredScreens(
  _ facts: Facts,
  before limit: Int = .max,
  in pack: Pack
) -> [(screen: Int, lines: [Screen.Line])] {
  // Whole facts and items seen so far.
  var seen: (whole: [Bool], items: [ItemSet]) = (
    Array(repeating: false, count: pack.facts.count), Array(repeating: [], count: pack.facts.count)
  )
  func isNew(_ line: Screen.Line) -> Bool {
    if let value = line.value {
      return seen.items[line.slot].insert(ItemSet(item: value)).inserted
    }
    defer { seen.whole[line.slot] = true }
    return !seen.whole[line.slot]
  }
  var result: [(screen: Int, lines: [Screen.Line])] = []
  for (index, screen) in pack.screens.prefix(limit).enumerated() where screen.again == nil {
    let lines = screen.lines.filter { line in
      facts.hasAnswer(line, in: pack) && facts.applies(line, in: pack)
        && isNew(line)
    }
    if !lines.isEmpty { result.append((index, lines)) }
  }
  return result
}

private func isBeforeResult(_ slot: Int, _ facts: Facts, in pack: Pack) -> Bool {
  guard case .afterResult(let beforeWhen) = pack.facts[slot].path else { return true }
  return beforeWhen.map { $0.truth(in: facts) != .no } ?? false
}

private func openLines(
  of screen: Int,
  _ facts: Facts,
  in pack: Pack,
  where wanted: (Int) -> Bool
) -> [Screen.Line] {
  if let again = pack.screens[screen].again {
    return opensAgain(screen, again, facts, in: pack) ? pack.screens[screen].lines : []
  }
  return pack.screens[screen].lines.filter { line in
    wanted(line.slot) && !facts.hasAnswer(line, in: pack) && facts.applies(line, in: pack)
  }
}

/// Lines that opened after their screen was answered are asked on a later screen that has them too.
private func isLeftToLater(
  _ open: [Screen.Line],
  of screen: Int,
  _ facts: Facts,
  in pack: Pack
) -> Bool {
  let isPartlyAnswered = pack.screens[screen].lines.contains { facts.hasAnswer($0, in: pack) }
  guard isPartlyAnswered, pack.screens[screen].lines.count > open.count else { return false }
  let later = pack.screens[(screen + 1)...].flatMap(\.lines)
  return open.allSatisfy(later.contains)
}

/// A question is asked again when it was answered with its least value and a later answer contradicts.
private func opensAgain(
  _ screen: Int,
  _ again: Screen.Again,
  _ facts: Facts,
  in pack: Pack
) -> Bool {
  facts[again.mark] == nil && again.condition.truth(in: facts) == .yes
    && pack.screens[screen].lines.allSatisfy { facts[$0.slot] == .choice(0) }
}

/// Below the same day everything is asked.
///
/// From there on only what can still raise the urgency is: the person should be on their way.
private func canRaise(
  _ settled: Urgency,
  _ lines: [Screen.Line],
  _ closed: Facts,
  in pack: Pack
) -> Bool {
  guard settled >= .today else { return true }
  return lines.contains { line in
    pack.rulesTouched[line.slot].contains { index in
      let rule = pack.index.rules[index]
      guard rule.urgency > settled else { return false }
      return rule.urgency(in: closed, pack, reading: .possible) ?? .selfCare > settled
    }
  }
}

/// One line at a time where the person wants it so.
private func split(
  _ lines: [Screen.Line],
  _ screen: Int,
  _ oneByOne: Set<Int>,
  in pack: Pack
) -> [Screen.Line] {
  guard oneByOne.contains(screen), let first = lines.first else {
    return lines.count == 1 ? merged(lines, in: pack) : lines
  }
  return merged([first], in: pack)
}

/// A line that states one value of a scale is asked as the whole scale when it stands alone.
private func merged(_ lines: [Screen.Line], in pack: Pack) -> [Screen.Line] {
  guard let line = lines.first, lines.count == 1, !pack.facts[line.slot].isList else {
    return lines
  }
  return [Screen.Line(slot: line.slot)]
}

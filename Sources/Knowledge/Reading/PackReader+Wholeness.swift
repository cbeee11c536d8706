extension PackReader {
  /// Checks what only the whole pack can show: that everything can be asked, hold and decide.
  mutating func checkWholeness() {
    let deciders = Deciders(facts: facts.map(\.fact), rules: rules.map(\.rule))
    checkEveryFactIsAsked()
    for slot in facts.indices { checkReachable(slot, by: deciders) }
    // A rule that could not be read makes no sign harmless.
    let areRulesWhole = !problems.contains { $0.place.file.hasPrefix("rules/") }
    for (line, place) in safetyNet where areRulesWhole && !isEmergency(line) {
      report(.notAnEmergency(fact: facts[line.slot].fact.id.text), at: place)
    }
    for (rule, place) in rules {
      switch deciders.power(of: rule) {
      case .decides: break
      case .never: report(.neverHolds(rule: rule.id), at: place)
      case .overruled: report(.neverDecides(rule: rule.id), at: place)
      }
    }
  }

  /// Whether a sign alone is an emergency, its follow-ups at their worst.
  private func isEmergency(_ line: Screen.Line) -> Bool {
    var answers = Facts(count: facts.count)
    answers[line.slot] = .choice(line.value ?? 1)
    return rules.contains { rule, _ in
      rule.urgency == .emergency && rule.condition.truth(in: answers) == .yes
    }
  }

  private mutating func checkEveryFactIsAsked() {
    let asked = Set(screens.flatMap { $0.screen.lines.map(\.slot) })
    for (slot, draft) in facts.enumerated() where !asked.contains(slot) {
      if case .mark = draft.fact.path { continue }
      report(.neverAsked(fact: draft.fact.id.text), at: draft.place)
    }
  }

  private mutating func checkReachable(_ slot: Int, by deciders: Deciders) {
    let fact = facts[slot].fact
    for condition in fact.conditions where deciders.examples(of: condition).isEmpty {
      report(.unreachable(fact.id.text), at: facts[slot].place)
    }
  }

  /// The facts that any rule for the same day or an emergency looks at, with the questions that open
  /// them.
  func urgentSlots() -> Set<Int> {
    let urgent = rules.map(\.rule).filter { $0.urgency >= .today }
    var slots = Set(urgent.flatMap { $0.condition.slots })
    for slot in facts.indices.reversed() where slots.contains(slot) {
      slots.formUnion(openers(of: slot))
    }
    return slots
  }

  /// For every fact, the rules it can bear on: those that test it, and those of the facts it opens.
  func rulesTouched() -> [[Int]] {
    var touched = [Set<Int>](repeating: [], count: facts.count)
    for (index, rule) in rules.enumerated() {
      for slot in rule.rule.condition.slots { touched[slot].insert(index) }
    }
    for slot in facts.indices.reversed() {
      for opener in openers(of: slot) { touched[opener].formUnion(touched[slot]) }
    }
    // A screen that asks again bears on what the question asked again bears on.
    for screen in screens.map(\.screen) {
      guard let again = screen.again, let line = screen.lines.first else { continue }
      for slot in again.condition.slots { touched[slot].formUnion(touched[line.slot]) }
    }
    return touched.map { $0.sorted() }
  }

  /// The facts that decide whether a fact is asked.
  private func openers(of slot: Int) -> Set<Int> {
    Set(facts[slot].fact.conditions.flatMap(\.slots))
  }
}

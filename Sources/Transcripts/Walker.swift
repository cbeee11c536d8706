package import Dialogue
package import Knowledge

/// Draws answers a person could give.
package struct Walker: Sendable {
  let pack: Pack
  /// What is drawn from.
  package var random: Seeded
  /// How often an answer is other than the least one, 0 to 1.
  let trouble: Double

  package init(pack: Pack, seed: UInt64, trouble: Double) {
    self.init(pack: pack, random: Seeded(seed: seed), trouble: trouble)
  }

  init(pack: Pack, random: Seeded, trouble: Double) {
    self.pack = pack
    self.random = random
    self.trouble = trouble
  }

  /// Answers to all that is asked.
  package mutating func answers(to asked: Asked) -> [Event.Given] {
    asked.slots.map { slot in
      let lines = asked.lines.filter { $0.slot == slot }
      return Event.Given(slot: slot, answer: answer(slot, lines))
    }
  }

  /// Facts without any road to them: each fact answered or not, by chance.
  package mutating func facts() -> Facts {
    var facts = Facts(count: pack.facts.count)
    for slot in pack.facts.indices where chance(0.8) {
      let lines = pack.facts[slot].values.indices.map { Screen.Line(slot: slot, value: $0) }
      facts[slot] = answer(slot, pack.facts[slot].isList ? lines : [Screen.Line(slot: slot)])
    }
    return facts
  }

  /// A whole walk from the start to the check or the first emergency.
  package mutating func walk() -> [(Dialogue, Event)] {
    var steps: [(Dialogue, Event)] = []
    var dialogue = Dialogue.begin(in: pack).0
    while case .asking(let asked, _) = dialogue.state {
      let event = Event.answered(answers(to: asked))
      steps.append((dialogue, event))
      dialogue = dialogue.after(event, in: pack).0
    }
    steps.append((dialogue, .left))
    return steps
  }

  /// True as often as the share says, 0 to 1.
  package mutating func chance(_ share: Double) -> Bool { random.chance(share) }

  private mutating func answer(_ slot: Int, _ lines: [Screen.Line]) -> Answer {
    let fact = pack.facts[slot]
    if fact.allowsPreferNotToSay, chance(0.05) { return .preferNotToSay }
    if pack.takesNotSure(slot), chance(0.05) { return .notSure }
    switch fact.kind {
    case .yesNo, .scale:
      return .choice(chance(trouble) ? Int.random(in: 0..<fact.values.count, using: &random) : 0)
    case .one:
      return .choice(Int.random(in: 0..<fact.values.count, using: &random))
    case .list:
      let items = lines.compactMap(\.value)
      return .list(
        ListAnswer(
          yes: ItemSet(items: items.filter { _ in chance(fact.hasDirection ? trouble : 0.3) }),
          unsure: ItemSet(items: items.filter { _ in chance(0.02) }),
          asked: ItemSet(items: items)
        )
      )
    case .number(let range, let whole):
      let telling = pack.tellingAnswers(to: slot)
      if chance(0.5), let answer = telling.randomElement(using: &random) { return answer }
      let number = Double.random(in: range, using: &random)
      // Tenths, as people write them.
      return .number(whole ? number.rounded() : (number * 10).rounded() / 10)
    }
  }
}

extension Pack {
  /// The answers to a fact from least to worst, each no better than the one before.
  package func ladder(of slot: Int) -> [Answer] {
    let fact = facts[slot]
    switch fact.kind {
    case .yesNo: return [.no, .notSure, .yes]
    case .scale, .one: return fact.values.indices.map(Answer.choice)
    case .list(let values):
      return (0...values.count).map {
        .list(ListAnswer(yes: ItemSet(items: 0..<$0), asked: fact.allItems))
      }
    case .number: return tellingAnswers(to: slot)
    }
  }
}

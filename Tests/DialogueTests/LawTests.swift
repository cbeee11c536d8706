import Dialogue
import Knowledge
import RealPack
import Testing
import Transcripts

/// The laws of the triage specification, each for every question of the pack.
@Suite struct LawTests {
  let pack = RealPack.pack
  /// Seeds of walks and of sets of facts; every question meets every one of them.
  static let seeds = Array(UInt64(1)...60)

  private var directed: [Int] {
    pack.facts.indices.filter { pack.facts[$0].hasDirection }
  }

  // MARK: Law 1

  @Test func `no rule has a test that a worse answer could fail`() {
    for rule in pack.rules {
      for test in rule.condition.tests where pack.facts[test.slot].hasDirection {
        #expect(!test.negated, "\(rule.id)")
        switch test.bar {
        case .choice, .items, .number: break
        case .below, .oneOf: Issue.record("\(rule.id) tests \(pack.facts[test.slot].id.text)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `raising any single answer never lowers the urgency`(seed: UInt64) {
    var walker = Walker(pack: pack, seed: seed, trouble: Double(seed % 5) * 0.1)
    let facts = walker.facts()
    for slot in directed {
      var last = Urgency.selfCare
      for answer in pack.ladder(of: slot) {
        var changed = facts
        changed[slot] = answer
        let urgency = assess(changed, in: pack).urgency
        #expect(urgency >= last, "\(pack.facts[slot].id.text) at \(answer)")
        last = urgency
      }
    }
  }

  @Test(arguments: seeds)
  func `raising any single answer never lowers the urgency of a walked conversation`(
    seed: UInt64
  ) {
    var walker = Walker(pack: pack, seed: seed, trouble: 0.03)
    guard let facts = walker.walk().last?.0.facts else { return }
    for slot in directed where facts[slot] != nil {
      var last = Urgency.selfCare
      for answer in pack.ladder(of: slot) {
        var changed = facts
        changed[slot] = answer
        let urgency = assess(changed.onPath(in: pack), in: pack).urgency
        #expect(urgency >= last, "\(pack.facts[slot].id.text) at \(answer)")
        last = urgency
      }
    }
  }

  @Test func `every list item alone never lowers the urgency`() {
    for slot in directed where pack.facts[slot].isList {
      for seed in Self.seeds {
        var walker = Walker(pack: pack, seed: seed, trouble: 0.1)
        var facts = walker.facts()
        facts[slot] = .list(ListAnswer(yes: [], asked: pack.facts[slot].allItems))
        let before = assess(facts, in: pack).urgency
        for item in pack.facts[slot].values.indices {
          facts[slot] = .list(
            ListAnswer(yes: ItemSet(item: item), asked: pack.facts[slot].allItems)
          )
          #expect(assess(facts, in: pack).urgency >= before)
        }
      }
    }
  }

  // MARK: Law 2

  @Test(arguments: seeds)
  func `the first certain emergency ends the questions and nothing else does`(seed: UInt64) {
    var walker = Walker(pack: pack, seed: seed, trouble: 0.12)
    for (dialogue, _) in walker.walk() {
      let counting = dialogue.counting(in: pack)
      let isEmergency = urgency(of: counting, in: pack, reading: .settled) == .emergency
      #expect((dialogue.state == .concluded(at: .result)) == isEmergency)
    }
  }

  @Test func `an answer is judged when its follow-up is answered`() throws {
    let saddle = try #require(pack.slot(of: "saddle-numbness"))
    let since = try #require(pack.slot(of: "saddle-numbness-since"))
    var facts = Facts(count: pack.facts.count)
    facts[saddle] = .yes
    #expect(urgency(of: facts, in: pack, reading: .settled) < .emergency)
    #expect(assess(facts, in: pack).urgency == .emergency)
    facts[since] = .choice(3)
    #expect(urgency(of: facts, in: pack, reading: .settled) == .emergency)
  }

  // MARK: Law 3

  @Test(arguments: seeds)
  func `not sure is never less than one step below the worst answer`(seed: UInt64) {
    var walker = Walker(pack: pack, seed: seed, trouble: Double(seed % 4) * 0.08)
    let facts = walker.facts()
    for slot in directed where pack.takesNotSure(slot) {
      var unsure = facts
      unsure[slot] = .notSure
      let result = assess(unsure, in: pack).urgency
      for answer in worstAnswers(to: slot) {
        var worst = facts
        worst[slot] = answer
        let floor = assess(worst, in: pack).urgency
        let expected = pack.facts[slot].isFollowUp ? floor : floor.thanksToNotSure
        #expect(result >= expected, "\(pack.facts[slot].id.text)")
      }
    }
  }

  @Test(arguments: seeds)
  func `not sure is never less than the least answer`(seed: UInt64) {
    var walker = Walker(pack: pack, seed: seed, trouble: 0.1)
    let facts = walker.facts()
    for slot in directed where pack.takesNotSure(slot) {
      var least = facts
      least[slot] = pack.ladder(of: slot).first
      var unsure = facts
      unsure[slot] = .notSure
      #expect(assess(unsure, in: pack).urgency >= assess(least, in: pack).urgency)
    }
  }

  @Test func `only four facts may be kept private`() {
    let kept = pack.facts.filter(\.allowsPreferNotToSay).map(\.id)
    #expect(Set(kept) == ["sexual-change", "sex", "self-harm", "pregnancy"])
  }

  /// The worst answers: the last of a scale, and every item of a list alone, because a list at "not
  /// sure" means any one of them.
  private func worstAnswers(to slot: Int) -> [Answer] {
    let fact = pack.facts[slot]
    guard fact.isList else { return pack.ladder(of: slot).suffix(1) }
    return fact.values.indices.map {
      .list(ListAnswer(yes: ItemSet(item: $0), asked: fact.allItems))
    }
  }

  // MARK: Law 4

  @Test(arguments: seeds)
  func `nothing unfinished looks finished`(seed: UInt64) {
    var walker = Walker(pack: pack, seed: seed, trouble: 0.03)
    for (dialogue, _) in walker.walk() {
      let assessment = dialogue.assessment(in: pack)
      guard case .asking = dialogue.state else {
        #expect(assessment.isPresentable)
        continue
      }
      if assessment.urgency <= .routine { #expect(!assessment.isPresentable) }
    }
  }

  @Test(arguments: seeds)
  func `from the same day on only questions that cannot raise the urgency are left out`(
    seed: UInt64
  ) {
    var walker = Walker(pack: pack, seed: seed, trouble: 0.06)
    guard let end = walker.walk().last?.0, end.state == .reviewing else { return }
    let assessment = end.assessment(in: pack)
    guard assessment.urgency >= .today else {
      #expect(assessment.unanswered.isEmpty)
      return
    }
    var facts = end.counting(in: pack)
    for slot in assessment.unanswered { facts[slot] = worstAnswer(to: slot, after: facts[slot]) }
    let worst = assess(facts.onPath(in: pack), in: pack)
    #expect(worst.urgency == assessment.urgency, "\(worst.held.map { pack.rules[$0.rule].id })")
  }

  /// The worst that is still open: items of a list that were asked keep their answers.
  private func worstAnswer(to slot: Int, after answer: Answer?) -> Answer? {
    let fact = pack.facts[slot]
    if case .list(let list)? = answer {
      let open = fact.allItems.subtracting(list.asked)
      return .list(ListAnswer(yes: list.yes.union(open), unsure: list.unsure, asked: open))
    }
    return fact.hasDirection ? pack.ladder(of: slot).last : nil
  }

  // MARK: Law 6

  @Test(arguments: seeds)
  func `change and back give the same result as a fresh run of the same answers`(seed: UInt64) {
    var walker = Walker(pack: pack, seed: seed, trouble: 0.04)
    var dialogue = wandered(&walker)
    dialogue = finished(dialogue, &walker)
    var counting = dialogue.counting(in: pack)
    // A cry for help counts although a fresh run would not ask for it; all else is the same.
    for (slot, fact) in pack.facts.enumerated() where fact.isCrisis {
      if fact.condition?.truth(in: counting) == .no { counting[slot] = nil }
    }
    let fresh = replayed(counting)
    #expect(fresh.assessment(in: pack) == assess(counting, in: pack))
  }

  @Test(arguments: seeds)
  func `changing an answer to another and back restores the result`(seed: UInt64) {
    var walker = Walker(pack: pack, seed: seed, trouble: 0.04)
    guard let end = walker.walk().last?.0 else { return }
    let before = end.assessment(in: pack)
    for row in answeredScreens(end.counting(in: pack), in: pack) {
      var moved = end.after(.changed(screen: row.screen), in: pack).0
      guard case .asking(let asked, _) = moved.state else { continue }
      moved = confirmed(moved.after(.answered(walker.answers(to: asked)), in: pack).0)
      moved = moved.after(.changed(screen: row.screen), in: pack).0
      let old = asked.slots.compactMap { slot in
        end.facts[slot].map { Event.Given(slot: slot, answer: $0) }
      }
      moved = confirmed(moved.after(.answered(old), in: pack).0)
      #expect(moved.assessment(in: pack) == before, "\(pack.screens[row.screen].id.text)")
    }
  }

  @Test func `a thought of self-harm counts whatever is changed after it`() throws {
    let mind = try #require(pack.slot(of: "self-harm"))
    let life = try #require(pack.slot(of: "daily-life"))
    var facts = Facts(count: pack.facts.count)
    for (slot, fact) in pack.facts.enumerated() { facts[slot] = fact.leastAnswer }
    facts[mind] = .choice(1)
    facts[life] = .choice(1)
    #expect(assess(facts.onPath(in: pack), in: pack).urgency == .today)
    facts[life] = .choice(0)
    #expect(assess(facts.onPath(in: pack), in: pack).urgency == .today)
  }

  @Test func `an answer is left out only where its question is known not to apply`() throws {
    let pregnancy = try #require(pack.slot(of: "pregnancy"))
    let sex = try #require(pack.slot(of: "sex"))
    var facts = Facts(count: pack.facts.count)
    facts[pregnancy] = .choice(2)
    #expect(facts.onPath(in: pack)[pregnancy] == .choice(2))
    facts[sex] = .choice(1)
    #expect(facts.onPath(in: pack)[pregnancy] == nil)
    facts[sex] = .choice(0)
    #expect(facts.onPath(in: pack)[pregnancy] == .choice(2))
  }

  /// A walk with detours: back, changes, half of them confirmed.
  private func wandered(_ walker: inout Walker) -> Dialogue {
    var dialogue = Dialogue.begin(in: pack).0
    for _ in 0..<60 {
      let event: Event
      switch dialogue.state {
      case .asking(let asked, _):
        let choice = Int.random(in: 0..<10, using: &walker.random)
        event =
          choice == 0 ? .wentBack : choice == 1 ? .unclear : .answered(walker.answers(to: asked))
      case .confirming, .checking, .undoing: event = walker.chance(0.5) ? .confirmed : .declined
      case .reviewing, .concluded: event = .wentBack
      case .choosing, .stopping, .ended: return dialogue
      }
      dialogue = dialogue.after(event, in: pack).0
    }
    return dialogue
  }

  private func finished(_ dialogue: Dialogue, _ walker: inout Walker) -> Dialogue {
    var dialogue = confirmed(dialogue)
    while case .asking(let asked, _) = dialogue.state {
      let event: Event =
        asked.reason == .revisit ? .kept : .answered(walker.answers(to: asked))
      dialogue = confirmed(dialogue.after(event, in: pack).0)
    }
    return dialogue
  }

  private func confirmed(_ dialogue: Dialogue) -> Dialogue {
    guard case .confirming = dialogue.state else { return dialogue }
    return dialogue.after(.confirmed, in: pack).0
  }

  /// A fresh conversation that gives exactly these answers to whatever it asks.
  private func replayed(_ facts: Facts) -> Dialogue {
    var dialogue = Dialogue.begin(in: pack).0
    while case .asking(let asked, _) = dialogue.state {
      let given = asked.slots.compactMap { slot in
        facts[slot].map { Event.Given(slot: slot, answer: $0) }
      }
      let next = dialogue.after(.answered(given), in: pack).0
      if next == dialogue { return dialogue }
      dialogue = next
    }
    return dialogue
  }
}

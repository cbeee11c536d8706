import Testing

@testable import Knowledge

/// Conditions read answers that are missing, not sure or partial as the laws say.
@Suite struct ConditionTests {
  /// A yes-no fact, its follow-up, a list of three and an age.
  private let yesNo = Traits(isFollowUp: false, notSureIsWorst: false, listItems: [])
  private let followUp = Traits(isFollowUp: true, notSureIsWorst: true, listItems: [])
  private let age = Traits(isFollowUp: false, notSureIsWorst: true, listItems: [])
  private let list = Traits(
    isFollowUp: false,
    notSureIsWorst: false,
    listItems: ItemSet(items: 0..<3)
  )

  private typealias Traits = Condition.Test.Traits

  private func test(
    _ slot: Int,
    _ bar: Condition.Bar,
    _ traits: Traits,
    negated: Bool = false,
    orUnknown: Bool = false
  ) -> Condition {
    .test(
      Condition.Test(
        slot: slot,
        bar: bar,
        negated: negated,
        orUnknown: orUnknown,
        fact: traits
      )
    )
  }

  private func facts(_ answers: [Int: Answer]) -> Facts {
    var facts = Facts(count: 5)
    for (slot, answer) in answers { facts[slot] = answer }
    return facts
  }

  @Test(arguments: [
    (nil, Truth.no), (Answer.no, .no), (.notSure, .notSure), (.yes, .yes), (.preferNotToSay, .no),
  ])
  func `a yes-no fact holds at yes and may hold at not sure`(answer: Answer?, truth: Truth) {
    var facts = Facts(count: 5)
    facts[0] = answer
    #expect(test(0, .choice(atLeast: 1), yesNo).truth(in: facts) == truth)
  }

  @Test func `all is the least of its parts and any the greatest`() {
    let facts = facts([0: .yes, 1: .notSure, 2: .no])
    let parts = (0...2).map { test($0, .choice(atLeast: 1), yesNo) }
    #expect(Condition.all(parts).truth(in: facts) == .no)
    #expect(Condition.all(Array(parts.prefix(2))).truth(in: facts) == .notSure)
    #expect(Condition.any(parts).truth(in: facts) == .yes)
    #expect(Condition.any(Array(parts.suffix(2))).truth(in: facts) == .notSure)
    #expect(Condition.all([]).truth(in: facts) == .yes)
    #expect(Condition.any([]).truth(in: facts) == .no)
  }

  @Test func `at least n counts what holds and then what may hold`() {
    let facts = facts([0: .yes, 1: .notSure, 2: .no])
    let parts = (0...2).map { test($0, .choice(atLeast: 1), yesNo) }
    #expect(Condition.atLeast(1, parts).truth(in: facts) == .yes)
    #expect(Condition.atLeast(2, parts).truth(in: facts) == .notSure)
    #expect(Condition.atLeast(3, parts).truth(in: facts) == .no)
  }

  @Test func `a missing follow-up counts as its worst answer and when settled as its least`() {
    let worst = test(1, .choice(atLeast: 3), followUp)
    let least = test(1, .choice(atLeast: 0), followUp)
    #expect(worst.truth(in: facts([:])) == .yes)
    #expect(worst.truth(in: facts([:]), reading: .settled) == .no)
    #expect(least.truth(in: facts([:]), reading: .settled) == .yes)
    #expect(worst.truth(in: facts([1: .notSure])) == .yes)
  }

  @Test func `one value for sure and perhaps a worse one holds up to the first and may beyond`() {
    let facts = facts([0: .orWorse(1)])
    #expect(test(0, .choice(atLeast: 1), yesNo).truth(in: facts) == .yes)
    #expect(test(0, .choice(atLeast: 2), yesNo).truth(in: facts) == .notSure)
  }

  @Test func `an unknown age is on the worse side of every threshold`() {
    let unknown = facts([3: .notSure])
    #expect(test(3, .number(atLeast: 50), age).truth(in: unknown) == .yes)
    #expect(test(3, .below(16), age).truth(in: unknown) == .yes)
    #expect(test(3, .number(atLeast: 50), age).truth(in: facts([:])) == .no)
  }

  @Test(arguments: [
    (15.0, 16.0, false), (16, 16, true), (16.5, 16, true),
  ])
  func `a threshold holds from its number on`(number: Double, threshold: Double, holds: Bool) {
    let facts = facts([3: .number(number)])
    #expect(
      test(3, .number(atLeast: threshold), age).truth(in: facts) == (holds ? .yes : .no)
    )
    #expect(test(3, .below(threshold), age).truth(in: facts) == (holds ? .no : .yes))
  }

  @Test func `a list at not sure means any one of its items and never two`() {
    let unsure = facts([2: .notSure])
    let items = ItemSet(items: 0..<3)
    #expect(test(2, .items(items, count: 1), list).truth(in: unsure) == .notSure)
    #expect(test(2, .items(items, count: 2), list).truth(in: unsure) == .no)
  }

  @Test func `items that are not sure count where they would reach the number`() {
    let answer = ListAnswer(
      yes: ItemSet(item: 0),
      unsure: ItemSet(item: 1),
      asked: ItemSet(items: 0..<3)
    )
    let facts = facts([2: .list(answer)])
    let items = ItemSet(items: 0..<3)
    #expect(test(2, .items(items, count: 1), list).truth(in: facts) == .yes)
    #expect(test(2, .items(items, count: 2), list).truth(in: facts) == .notSure)
    #expect(test(2, .items(items, count: 3), list).truth(in: facts) == .no)
  }

  @Test func `what was not asked is still possible and nothing else is`() {
    let partly = ListAnswer(yes: [], asked: ItemSet(item: 0))
    let facts = facts([0: .no, 2: .list(partly)])
    #expect(test(0, .choice(atLeast: 1), yesNo).truth(in: facts, reading: .possible) == .no)
    #expect(test(4, .choice(atLeast: 1), yesNo).truth(in: facts, reading: .possible) == .yes)
    let first = test(2, .items(ItemSet(item: 0), count: 1), list)
    let second = test(2, .items(ItemSet(item: 1), count: 1), list)
    #expect(first.truth(in: facts, reading: .possible) == .no)
    #expect(second.truth(in: facts, reading: .possible) == .yes)
  }

  @Test func `an unknown value is taken where the test says so`() {
    let male = test(4, .oneOf(ItemSet(item: 1)), yesNo, orUnknown: true)
    #expect(male.truth(in: facts([:])) == .yes)
    #expect(male.truth(in: facts([4: .preferNotToSay])) == .yes)
    #expect(male.truth(in: facts([4: .choice(0)])) == .no)
  }

  @Test func `a negated test turns yes and no and leaves not sure and missing alone`() {
    let none = test(2, .items(ItemSet(items: 0..<3), count: 1), list, negated: true)
    let empty = Answer.list(ListAnswer(yes: [], asked: ItemSet(items: 0..<3)))
    #expect(none.truth(in: facts([2: empty])) == .yes)
    #expect(none.truth(in: facts([2: .notSure])) == .notSure)
    #expect(none.truth(in: facts([:])) == .no)
  }
}

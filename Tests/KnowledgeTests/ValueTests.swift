import Testing

@testable import Knowledge

@Suite struct ValueTests {
  @Test func `the tiers stand in the order of the specification`() {
    #expect(
      Urgency.allCases.sorted() == [.selfCare, .routine, .soon, .today, .emergency]
    )
  }

  @Test(arguments: [
    (Urgency.emergency, Urgency.today), (.today, .soon), (.soon, .routine), (.routine, .routine),
  ])
  func `not sure gives one step less and never less than routine`(
    urgency: Urgency,
    step: Urgency
  ) {
    #expect(urgency.thanksToNotSure == step)
  }

  @Test func `a list keeps the items that were not asked again`() {
    var facts = Facts(count: 1)
    facts.record(.list(ListAnswer(yes: ItemSet(item: 2), asked: ItemSet(item: 2))), at: 0)
    facts.record(.list(ListAnswer(yes: [], asked: ItemSet(items: [0, 1]))), at: 0)
    #expect(
      facts[0] == .list(ListAnswer(yes: ItemSet(item: 2), asked: ItemSet(items: [0, 1, 2])))
    )
  }

  @Test func `an item asked again takes its new answer`() {
    var facts = Facts(count: 1)
    facts.record(.list(ListAnswer(yes: ItemSet(item: 1), asked: ItemSet(item: 1))), at: 0)
    facts.record(.list(ListAnswer(yes: [], asked: ItemSet(item: 1))), at: 0)
    #expect(facts[0] == .list(ListAnswer(yes: [], asked: ItemSet(item: 1))))
  }

  @Test(arguments: [
    ("Call {number}.", ["number"], "Call 999."), ("No slot.", [], "No slot."),
    ("An { open brace", [], "An { open brace"),
    ("{number}{number}", ["number", "number"], "999999"),
    ("{unknown}", ["unknown"], "{unknown}"),
  ])
  func `a template fills its slots and leaves the rest`(
    sentence: String,
    slots: [String],
    filled: String
  ) {
    let template = Template(sentence)
    #expect(template.slots == slots)
    #expect(template.filled { $0 == "number" ? "999" : nil } == filled)
  }

  @Test(arguments: [("urgncy", "urgency", 1), ("", "abc", 3), ("same", "same", 0)])
  func `the distance of two words is the letters to change`(
    left: String,
    right: String,
    distance: Int
  ) {
    #expect(left.editDistance(to: right) == distance)
  }
}

import Knowledge
import Language
import RealPack
import Testing

@Suite struct AnswerListenerTests {
  private let listener = AnswerListener(Ear.listener)

  private func reading(_ text: String, _ names: FactID...) -> Reading? {
    let lines = names.compactMap { Ear.pack.slot(of: $0) }.map { Screen.Line(slot: $0) }
    return listener.answer(text, to: lines, on: Ear.day)
  }

  private func answer(_ text: String, _ name: FactID) -> Answer? {
    reading(text, name)?.answers.first?.answer
  }

  @Test(arguments: ["yeah a bit", "afraid so", "sometimes", "only at night", "when i wipe"])
  func `these are a yes`(text: String) { #expect(answer(text, "saddle-numbness") == .yes) }

  @Test(arguments: ["nope never", "no, not at all", "no numbness between my legs"])
  func `these are a no`(text: String) { #expect(answer(text, "saddle-numbness") == .no) }

  @Test(arguments: ["kind of", "i guess", "yes and no"])
  func `these are not sure`(text: String) { #expect(answer(text, "saddle-numbness") == .notSure) }

  @Test(arguments: ["not really", "not that i know of"])
  func `a soft no about an urgent fact must be confirmed`(text: String) throws {
    let reading = try #require(self.reading(text, "saddle-numbness"))
    #expect(reading.answers.first?.answer == .no)
    #expect(reading.needsConfirming)
  }

  @Test(arguments: [
    "no idea what you mean", "what is that?", "banana", "never mind", "my dog is ill",
  ])
  func `what is no answer answers no urgent question`(text: String) {
    let given = answer(text, "bladder-control")
    #expect(given == nil)
  }

  @Test func `numbers are read, the worse of two`() {
    #expect(answer("about a seven", "pain-score") == .number(7))
    #expect(answer("7/10", "pain-score") == .number(7))
    #expect(answer("between 5 and 6", "pain-score") == .number(6))
    #expect(answer("for three weeks", "duration-weeks") == .number(3))
  }

  @Test func `a time answers since when, and an old one needs its course`() throws {
    let slot = try #require(Ear.pack.slot(of: "saddle-numbness-since"))
    #expect(answer("3 days", "saddle-numbness-since") == .choice(3))
    #expect(answer("3 months, the same", "saddle-numbness-since") == .choice(1))
    let open = try #require(reading("3 months", "saddle-numbness-since"))
    #expect(open.answers.isEmpty)
    #expect(open.incomplete == [slot])
  }

  @Test func `lines are named by place and by words`() {
    let names: [FactID] = ["bladder-start", "bladder-control", "bladder-feeling"]
    let slots = names.compactMap { Ear.pack.slot(of: $0) }
    let lines = slots.map { Screen.Line(slot: $0) }
    let first = listener.answer("the first and third", to: lines, on: nil)
    #expect(first?.answers.map(\.slot) == [slots[0], slots[2]])
    let words = listener.answer("leaking wee", to: lines, on: nil)
    #expect(words?.answers == [.init(slot: slots[1], answer: .yes)])
    #expect(listener.answer("no none of that", to: lines, on: nil)?.answers.count == 3)
  }

  @Test func `places need no word of pain`() throws {
    let slot = try #require(Ear.pack.slot(of: "pain-sites"))
    guard case .list(let list)? = answer("down to my big toe", "pain-sites") else {
      Issue.record("no places were read")
      return
    }
    let toes = try #require(Ear.pack.facts[slot].values.firstIndex(of: "toes"))
    #expect(list.yes.contains(ItemSet(item: toes)))
  }
}

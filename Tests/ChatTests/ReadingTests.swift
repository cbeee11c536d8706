import Dialogue
import Knowledge
import RealPack
import Testing

@testable import Chat

/// What typed lines are read as, at each kind of question.
@Suite struct ReadingTests {
  let pack = RealPack.pack

  /// A conversation that asks a fact, reached by least answers.
  private func dialogue(asking id: FactID) throws -> Dialogue {
    let slot = try #require(pack.slot(of: id))
    var dialogue = Dialogue.begin(in: pack).0
    while case .asking(let asked, _) = dialogue.state, !asked.slots.contains(slot) {
      dialogue = dialogue.after(.answered(least(asked)), in: pack).0
    }
    return dialogue
  }

  private func least(_ asked: Asked) -> [Event.Given] {
    asked.slots.map { slot in
      let fact = pack.facts[slot]
      let answer: Answer =
        switch fact.kind {
        case .yesNo, .scale: .choice(0)
        case .one: .choice(fact.values.count - 1)
        case .list: .list(ListAnswer(yes: [], asked: fact.allItems))
        case .number: .number(44)
        }
      return Event.Given(slot: slot, answer: answer)
    }
  }

  private func read(_ line: String, asking id: FactID) throws -> Event {
    LineReader(pack: pack, dialogue: try dialogue(asking: id), line: Typed(line)).event
  }

  private func answer(_ line: String, to id: FactID) throws -> Answer? {
    guard case .answered(let given) = try read(line, asking: id) else { return nil }
    let slot = try #require(pack.slot(of: id))
    return given.first { $0.slot == slot }?.answer
  }

  @Test(arguments: [
    ("yes", Answer.yes), (" YES ", .yes), ("y", .yes), ("Yes.", .yes), ("no", .no), ("N", .no),
    ("not sure", .notSure), ("?", .notSure), ("don’t know", .notSure), ("No, I don't", .no),
  ])
  func `yes, no and not sure are read in their plain forms`(
    line: String,
    expected: Answer
  ) throws {
    #expect(try answer(line, to: "both-legs") == expected)
  }

  @Test(arguments: [
    "yess", "maybe yes maybe no", "1", "0", "yes no", "y\u{FFFD}s", "\u{FFFD}", "-", ".", "yés",
  ])
  func `nothing like an answer is taken for one at a red flag`(line: String) throws {
    #expect(try read(line, asking: "both-legs") == .unclear)
  }

  @Test(arguments: ["", "   ", "\t"])
  func `Enter alone is never an answer`(line: String) throws {
    for id in ["who", "age", "chest-pain", "both-legs", "rest-pain", "course"] as [FactID] {
      #expect(try read(line, asking: id) == .unusable(.empty), "\(id.text)")
    }
  }

  @Test(arguments: [
    ("44", 44.0), ("０４４", 44), ("٤٤", 44), ("44 years", 44), ("0", 0), ("120", 120),
  ])
  func `an age is a whole number of years`(line: String, years: Double) throws {
    #expect(try answer(line, to: "age") == .number(years))
  }

  @Test(arguments: [
    "121", "-1", "+7", "7.5", "nan", "inf", "0x1p3", "1e3", "44 weeks", "forty", "999999999999",
    "4 4",
  ])
  func `what is no age is not taken for one`(line: String) throws {
    #expect(try read(line, asking: "age") == .unclear)
  }

  @Test(arguments: [
    ("3", 3.0), ("3 weeks", 3), ("1.5", 1.5), ("1,5 weeks", 1.5), ("14 days", 2), ("12 months", 52),
    ("2 years", 104), ("0", 0),
  ])
  func `weeks take days, months and years`(line: String, weeks: Double) throws {
    #expect(try answer(line, to: "duration-weeks") == .number(weeks))
  }

  @Test(arguments: [("1", 0), ("3", 2), ("3.", 2), ("constant", 2)])
  func `one of several is chosen by its number or its words`(line: String, value: Int) throws {
    #expect(try answer(line, to: "rest-pain") == .choice(value))
  }

  @Test(arguments: ["4", "0", "1 2", "13", "-1"])
  func `a number that is no choice is not taken for one`(line: String) throws {
    #expect(try read(line, asking: "rest-pain") == .unclear)
  }

  @Test func `numbers of lines are true, with a question mark not sure, the others no`() throws {
    for line in ["1 3?", "1, 3?", "3? 1", "1 and 3?", "１ ３？"] {
      #expect(try answer(line, to: "bladder-start") == .yes, "\(line)")
      #expect(try answer(line, to: "bladder-control") == .no, "\(line)")
      #expect(try answer(line, to: "bladder-feeling") == .notSure, "\(line)")
    }
  }

  @Test(arguments: ["0", "none", "no", "none of these"])
  func `none is a no to every line`(line: String) throws {
    #expect(try answer(line, to: "bladder-start") == .no)
    #expect(try answer(line, to: "bladder-feeling") == .no)
  }

  @Test(arguments: ["4", "0 1", "1 1?", "1-3", "12", "1 x", "0?", "first"])
  func `numbers that contradict or name no line are not taken`(line: String) throws {
    #expect(try read(line, asking: "bladder-start") == .unclear)
  }

  @Test func `yes to several lines asks which, not sure takes them one by one`() throws {
    #expect(try read("yes", asking: "bladder-start") == .unusable(.whichLines))
    #expect(try read("not sure", asking: "bladder-start") == .splitUp)
  }

  @Test func `the worse of two lines of one scale counts, and a doubt about the worse`() throws {
    #expect(try answer("1 2", to: "leg-weakness") == .choice(2))
    #expect(try answer("1", to: "leg-weakness") == .choice(1))
    #expect(try answer("1 2?", to: "leg-weakness") == .orWorse(1))
    #expect(try answer("2?", to: "leg-weakness") == .notSure)
    #expect(try answer("1? 2", to: "leg-weakness") == .choice(2))
  }

  @Test func `prefer not to say is taken only where it is allowed`() throws {
    #expect(try answer("prefer not to say", to: "sex") == .preferNotToSay)
    #expect(try read("prefer not to say", asking: "both-legs") == .unusable(.privateNotTaken))
    guard case .answered(let given) = try read("private", asking: "sexual-change") else {
      Issue.record("not taken")
      return
    }
    #expect(given.map { pack.facts[$0.slot].id } == ["sexual-change"])
  }

  @Test(arguments: [
    ("back", Event.wentBack), ("WHY?", .asked(.why)), ("help", .asked(.help)),
    ("review", .asked(.review)), ("repeat", .asked(.again)), ("quit", .left),
    ("summary", .asked(.summary)), ("question 4", .asked(.question(4))), ("keep", .kept),
    ("change", .unusable(.changeUnknown)), ("change 99", .unusable(.changeUnknown)),
    ("questions", .asked(.questions)), ("more", .asked(.more)),
  ])
  func `commands are read at every question`(line: String, event: Event) throws {
    for id in ["age", "chest-pain", "both-legs", "rest-pain", "pain-sites"] as [FactID] {
      #expect(try read(line, asking: id) == event, "\(id.text)")
    }
  }

  @Test func `change names an answer by its number in the review`() throws {
    #expect(try read("change 2", asking: "chest-pain") == .changed(screen: 1))
  }

  @Test func `completion offers only answers of the question asked`() throws {
    var session = Session.begin(in: pack, region: try #require(pack.region("uk"))).0
    let first = session.candidates(in: pack)
    _ = session.receive(.line("1"), in: pack)
    #expect(session.candidates(in: pack) == [])
    #expect(!first.contains("not sure"))
    _ = session.receive(.line("44"), in: pack)
    #expect(session.candidates(in: pack).contains("not sure"))
    #expect(!session.candidates(in: pack).contains("44"))
  }
}

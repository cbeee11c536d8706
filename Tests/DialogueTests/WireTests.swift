import Dialogue
import Knowledge
import RealPack
import Testing
import Transcripts

/// What is written of an event is read back as the same event.
@Suite struct WireTests {
  let pack = RealPack.pack

  private func slot(_ id: FactID) throws -> Int { try #require(pack.slot(of: id)) }

  private func given(_ id: FactID, _ answer: Answer) throws -> Event {
    .answered([Event.Given(slot: try slot(id), answer: answer)])
  }

  @Test func `an event is one line of ids`() throws {
    let risks = ListAnswer(
      yes: [.init(item: 0)],
      unsure: [.init(item: 2)],
      asked: [.init(rawValue: 15)]
    )
    let expected: [(Event, String)] = [
      (try given("fever", .yes), "1 answered fever=yes"),
      (try given("fever", .notSure), "1 answered fever=not-sure"),
      (try given("sex", .preferNotToSay), "1 answered sex=kept-private"),
      (try given("leg-weakness", .orWorse(1)), "1 answered leg-weakness=oneLeg+"),
      (try given("duration-weeks", .number(2.5)), "1 answered duration-weeks=2.5"),
      (
        try given("infection-risk", .list(risks)),
        "1 answered infection-risk=[diabetes,-weakImmunity,dialysis?,-injectedDrugs]"
      ),
      (.answered([]), "1 answered"),
      (.unusable(.tooLong(limit: 200)), "1 unusable too-long 200"),
      (.changed(screen: 1), "1 changed age"),
      (.asked(.question(3)), "1 asked question 3"),
      (.asked(.takeAway(.paper)), "1 asked take-away paper"),
      (.opened(12), "1 opened 12"),
      (.left, "1 left"),
    ]
    for (event, line) in expected {
      #expect(event.written(in: pack) == line)
      #expect(try Event(written: line, in: pack) == event)
    }
  }

  @Test func `every kind of event is read back`() throws {
    let reasons: [Event.Unusable] = [
      .empty, .tooLong(limit: 1), .whichLines, .notSureNotTaken, .privateNotTaken,
      .nothingToKeep, .changeUnknown,
    ]
    let group = try #require(pack.words.interactions.groups.keys.sorted().first)
    let topics: [Event.Topic] = [
      .why, .help, .review, .again, .summary, .more, .questions, .question(15), .about, .topics,
      .takeAway(.file), .takeAway(.paper), .group(group),
      .together(.medicine(3), .group(group)), .together(.something, .medicine(0)),
      .entry(2), .advice("do-stay-active"), .weighing(.question(2)), .weighing(.entry(1)),
      .choices([.entry(2), .question(4), .advice("do-x")]), .unanswered, .postponed,
      .whyHeard,
    ]
    let plain: [Event] = [
      .unclear, .splitUp, .wentBack, .changed(screen: 7), .kept, .confirmed, .declined, .approved,
      .opened(1), .openedEntry(40), .wantedDetails, .interrupted, .left, .undone,
    ]
    let words = ["", "a b", "50 % “hot”\t\"cold\"\u{0}", "日本"]
    let told = try words.map {
      Event.Told(Event.Given(slot: try slot("fever"), answer: .yes), words: $0)
    }
    let heard: [Event] = [
      .told(told, doubts: []), .told([], doubts: [3, 5]), .told([told[1]], doubts: [0]),
      .guessed(told),
    ]
    let events = plain + heard + reasons.map(Event.unusable) + topics.map(Event.asked)
    for event in events {
      #expect(try Event(written: event.written(in: pack), in: pack) == event)
    }
    #expect(Set(events.map { $0.written(in: pack) }).count == events.count)
  }

  @Test(arguments: Array(UInt64(1)...30))
  func `every answer that can be drawn is read back`(seed: UInt64) throws {
    var walker = Walker(pack: pack, seed: seed, trouble: 0.5)
    let facts = walker.facts()
    for slot in facts.answered {
      let answer = try #require(facts[slot])
      let event = Event.answered([Event.Given(slot: slot, answer: answer)])
      #expect(try Event(written: event.written(in: pack), in: pack) == event)
    }
  }

  @Test(arguments: [
    ("", WireProblem.empty), ("1", .empty), ("   ", .empty), ("2 left", .unknownVersion("2")),
    ("left", .unknownVersion("left")), ("1 went", .unknownEvent("went")),
    ("1 left now", .malformed("now")), ("1 answered fever", .malformed("fever")),
    ("1 answered fewer=yes", .unknownName("fewer")),
    ("1 answered fever=maybe", .unknownName("maybe")),
    ("1 answered age=abc", .malformed("abc")), ("1 answered age=999", .malformed("999")),
    ("1 answered age=nan", .malformed("nan")), ("1 answered age=44.5", .malformed("44.5")),
    ("1 answered infection-risk=diabetes", .malformed("diabetes")),
    ("1 answered infection-risk=[gout]", .unknownName("gout")),
    ("1 changed attic", .unknownName("attic")), ("1 changed", .malformed("")),
    ("1 opened one", .malformed("one")), ("1 opened-entry x", .unknownName("x")),
    ("1 asked nothing", .malformed("nothing")), ("1 asked together x y", .malformed("x")),
    ("1 asked weighing weighing why", .malformed("weighing weighing why")),
    ("1 told fever=yes", .malformed("fever=yes")),
    ("1 told fever=yes\"%zz\"", .malformed("fever=yes\"%zz\"")),
    ("1 told fewer~", .unknownName("fewer")),
    ("1 asked group nobody", .unknownName("nobody")), ("1 unusable", .malformed("")),
  ])
  func `what was not written by it is named`(line: String, problem: WireProblem) {
    #expect(throws: problem) { try Event(written: line, in: pack) }
  }
}

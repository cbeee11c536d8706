import Dialogue
import Knowledge
import RealPack
import Testing

@testable import Chat

/// What lines in people's own words come to, wherever they are typed.
@Suite struct OwnWordsTests {
  static let pack = RealPack.pack
  /// A Thursday.
  static let ear = Ear(pack: pack, day: Day(year: 2026, month: 11, day: 26))

  private var pack: Pack { Self.pack }

  private func session(_ lines: [String] = []) throws -> Session {
    let region = try #require(pack.region("uk"))
    var session = Session.begin(in: pack, region: region).0
    for line in lines { _ = session.receive(.line(line), in: pack, hearing: Self.ear) }
    return session
  }

  private func answer(_ id: FactID, in session: Session) throws -> Answer? {
    session.dialogue.facts[try #require(pack.slot(of: id))]
  }

  private func asked(_ session: Session) -> [String] {
    session.dialogue.openQuestion?.slots.map { pack.facts[$0].id.text } ?? []
  }

  private func urgency(_ session: Session) -> Urgency {
    session.dialogue.assessment(in: pack).urgency
  }

  /// Roads to prompts of every kind.
  static let roads: [[String]] = [
    [], ["1"], ["1", "35"], ["1", "35", "male"], ["1", "35", "male", "0", "0"],
    ["1", "35", "male", "0", "0", "0", "0"], ["1", "35", "male", "quick question"],
    ["1", "35", "male", "0", "back"], ["back pain for a month"],
    ["1", "35", "male", "0", "0", "0", "0", "no", "0", "0", "0", "0", "0", "0", "1", "2"],
  ]

  @Test(arguments: roads)
  func `a sign with its window is heard at every prompt`(road: [String]) throws {
    var session = try session(road)
    _ = session.receive(
      .line("by the way i went numb between the legs two days ago"),
      in: pack,
      hearing: Self.ear
    )
    #expect(urgency(session) == .emergency)
    #expect(session.dialogue.isConcluded)
  }

  @Test(arguments: roads)
  func `a sign without its window is asked for it`(road: [String]) throws {
    var session = try session(road)
    _ = session.receive(.line("also I leak poo"), in: pack, hearing: Self.ear)
    #expect(asked(session) == ["bowel-change-since"])
    #expect(urgency(session) == .emergency)
  }

  @Test func `a sign is heard where yes or no is asked`() throws {
    var session = try session(["1", "35", "male"])
    _ = session.receive(.interrupted, in: pack)
    _ = session.receive(.line("i have chest pain"), in: pack, hearing: Self.ear)
    #expect(urgency(session) == .emergency)
  }

  @Test func `a sign after the result is a new result`() throws {
    var session = try session(CareCardRoad.quiet)
    #expect(session.dialogue.isConcluded)
    #expect(urgency(session) < .today)
    _ = session.receive(
      .line("since yesterday I cannot feel it when I pee"),
      in: pack,
      hearing: Self.ear
    )
    #expect(urgency(session) == .emergency)
    #expect(session.dialogue.isConcluded)
  }

  @Test(arguments: [
    "my bicycle saddle is numb in the cold", "i do dead lifts", "this pain is killing me",
    "i wet the bed as a child", "my neighbour has chest pain", "no numbness between my legs",
    "i can pee fine", "it feels like the roof leaks",
  ])
  func `what is no sign now does not raise the urgency`(line: String) throws {
    let before = try session(["1", "35", "male"])
    var after = before
    _ = after.receive(.line(line), in: pack, hearing: Self.ear)
    #expect(urgency(after) == urgency(before))
    #expect(after.dialogue.facts == before.dialogue.facts)
  }

  @Test func `an answer in own words is the answer, and what else is said counts too`() throws {
    let session = try session(["1", "i am forty four and it started three weeks ago"])
    #expect(try answer("age", in: session) == .number(44))
    #expect(try answer("duration-weeks", in: session) == .number(3))
    #expect(asked(session) == ["sex"])
  }

  @Test func `a denial in passing is no answer to what was not asked`() throws {
    let session = try session(["1", "44 and no fever"])
    #expect(try answer("fever", in: session) == nil)
  }

  @Test func `a question keeps the question that was asked`() throws {
    for line in ["can i drive?", "what is an mri", "ibuprofen and alcohol?", "who won the cup?"] {
      var session = try session(["1", "35", "male"])
      let before = session.dialogue
      _ = session.receive(.line(line), in: pack, hearing: Self.ear)
      #expect(session.dialogue.openQuestion == before.openQuestion, "\(line)")
      #expect(session.dialogue.facts == before.facts, "\(line)")
    }
  }

  @Test func `undo takes back what was understood`() throws {
    let session = try session(["1", "44, it started three weeks ago", "undo"])
    #expect(try answer("age", in: session) == nil)
    #expect(try answer("duration-weeks", in: session) == nil)
    #expect(asked(session) == ["age"])
  }

  @Test(arguments: [
    "my back hurts", "no i do not have that", "it is all gone now", "i feel great", "never",
    "i was wrong, none of that is true", "forget it", "no numbness at all", "i am 20 years old",
  ])
  func `no text lowers an urgency that was reached`(line: String) throws {
    for road in [
      ["1", "66", "male", "0", "0", "0", "0", "no", "0", "1"], ["i have a fever", "1"],
    ] {
      var session = try session(road)
      let before = urgency(session)
      #expect(before >= .today)
      let isAnswer = session.dialogue.openQuestion != nil
      _ = session.receive(.line(line), in: pack, hearing: Self.ear)
      #expect(urgency(session) >= before, "\(road) \(isAnswer)")
    }
  }
}

/// A whole quiet session of a man of 35.
enum CareCardRoad {
  static let quiet = [
    "1", "35", "male", "0", "0", "0", "0", "no", "0", "0", "0", "0", "0", "0", "1", "1", "1", "4",
    "1", "1", "1", "0", "done",
  ]
}

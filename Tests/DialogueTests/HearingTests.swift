import Dialogue
import Knowledge
import RealPack
import Testing

/// What is done with people's own words once they are understood.
@Suite struct HearingTests {
  let pack = RealPack.pack

  private func slot(_ id: FactID) throws -> Int { try #require(pack.slot(of: id)) }

  private func told(_ id: FactID, _ answer: Answer) throws -> Event.Told {
    Event.Told(Event.Given(slot: try slot(id), answer: answer), words: id.text)
  }

  private func hears(
    _ dialogue: Dialogue,
    _ told: [Event.Told],
    doubts: [Int] = []
  ) -> (Dialogue, [Effect]) {
    dialogue.after(.told(told, doubts: doubts), in: pack)
  }

  /// The facts asked about now.
  private func asked(_ dialogue: Dialogue) -> [String] {
    dialogue.openQuestion?.slots.map { pack.facts[$0].id.text } ?? []
  }

  private var start: Dialogue { Dialogue.begin(in: pack).0 }

  /// A conversation with the first answers given.
  private func started() throws -> Dialogue {
    var dialogue = start
    for answer in [Answer.choice(0), .number(40), .choice(1)] {
      let slot = try #require(dialogue.openQuestion?.slots.first)
      dialogue = dialogue.after(.answered([.init(slot: slot, answer: answer)]), in: pack).0
    }
    return dialogue
  }

  @Test func `a sign with its window ends the questions at once`() throws {
    let signs = [
      try told("saddle-numbness", .yes), try told("saddle-numbness-since", .choice(3)),
    ]
    let (next, effects) = hears(start, signs)
    #expect(next.state == .concluded(at: .result))
    #expect(next.assessment(in: pack).urgency == .emergency)
    #expect(effects.first == .say(.understood(signs)))
  }

  @Test func `a sign without its window is asked for it before anything else`() throws {
    let (next, _) = hears(start, [try told("bladder-feeling", .yes)])
    #expect(asked(next) == ["bladder-feeling-since"])
    #expect(next.assessment(in: pack).urgency == .emergency)
  }

  @Test func `the first thing told waits for a yes where nothing is urgent`() throws {
    let story = [try told("age", .number(54)), try told("duration-weeks", .number(3))]
    let (checking, effects) = hears(start, story)
    #expect(effects == [.checkHeard(story)])
    #expect(checking.facts.answered.isEmpty)
    let yes = checking.after(.confirmed, in: pack).0
    #expect(yes.facts[try slot("age")] == .number(54))
    #expect(asked(yes) == ["who"])
    let no = checking.after(.declined, in: pack)
    #expect(no.0.facts.answered.isEmpty)
    #expect(no.1.first == .say(.notUnderstood))
    #expect(asked(no.0) == ["who"])
  }

  @Test func `what was told is never asked again`() throws {
    var dialogue = hears(start, [try told("age", .number(54)), try told("fever", .no)]).0
    dialogue = dialogue.after(.confirmed, in: pack).0
    var seen: Set<String> = []
    while let question = dialogue.openQuestion {
      seen.formUnion(asked(dialogue))
      let given = question.slots.map { slot in
        Event.Given(slot: slot, answer: pack.facts[slot].leastAnswer)
      }
      dialogue = dialogue.after(.answered(given), in: pack).0
    }
    #expect(!seen.contains("age"))
    #expect(!seen.contains("fever"))
    #expect(seen.contains("who"))
  }

  @Test func `more said instead of a yes is taken with what was said before`() throws {
    let checking = hears(start, [try told("age", .number(54)), try told("pain-side", .choice(1))]).0
    let again = hears(checking, [try told("pain-side", .choice(0))]).0
    let yes = again.after(.confirmed, in: pack).0
    #expect(yes.facts[try slot("pain-side")] == .choice(0))
    #expect(yes.facts[try slot("age")] == .number(54))
  }

  @Test func `a worse answer told in passing takes the place of a better one`() throws {
    var dialogue = try started()
    while asked(dialogue) != ["both-legs"] {
      let given = try #require(dialogue.openQuestion).slots.map { slot in
        Event.Given(slot: slot, answer: pack.facts[slot].leastAnswer)
      }
      dialogue = dialogue.after(.answered(given), in: pack).0
    }
    let (next, _) = hears(dialogue, [try told("saddle-numbness", .yes)])
    #expect(next.facts[try slot("saddle-numbness")] == .yes)
    #expect(asked(next) == ["saddle-numbness-since"])
  }

  @Test func `a better answer told in passing changes nothing and says so`() throws {
    let dialogue = hears(try started(), [try told("fever", .yes)]).0
    let (next, effects) = hears(dialogue, [try told("fever", .no)])
    #expect(next.facts[try slot("fever")] == .yes)
    #expect(effects.first == .say(.staysAsAnswered([try slot("fever")])))
  }

  @Test func `who the person is does not change in passing`() throws {
    let (next, effects) = hears(try started(), [try told("age", .number(70))])
    #expect(next.facts[try slot("age")] == .number(40))
    #expect(effects.first == .say(.staysAsAnswered([try slot("age")])))
  }

  @Test func `a doubt is asked about at once, one after the other, and then the interview goes on`()
    throws
  {
    let doubts = [try slot("saddle-numbness"), try slot("fever")]
    var dialogue = hears(try started(), [], doubts: doubts).0
    #expect(asked(dialogue) == ["saddle-numbness"])
    dialogue =
      dialogue.after(.answered([.init(slot: doubts[0], answer: .no)]), in: pack).0
    #expect(asked(dialogue) == ["fever"])
    dialogue =
      dialogue.after(.answered([.init(slot: doubts[1], answer: .no)]), in: pack).0
    #expect(asked(dialogue).contains("chest-pain"))
  }

  @Test func `a guess counts for nothing until it is said to be right`() throws {
    let dialogue = try started()
    let guess = [try told("chest-pain", .yes)]
    let (checking, effects) = dialogue.after(.guessed(guess), in: pack)
    #expect(effects == [.checkHeard(guess)])
    #expect(checking.facts[try slot("chest-pain")] == nil)
    #expect(checking.after(.declined, in: pack).0.facts[try slot("chest-pain")] == nil)
    let yes = checking.after(.confirmed, in: pack).0
    #expect(yes.state == .concluded(at: .result))
  }

  @Test func `what was understood can be taken back, after a yes where that is less urgent`() throws
  {
    let calm = hears(try started(), [try told("course", .choice(1))]).0
    let back = calm.after(.undone, in: pack)
    #expect(back.0.facts[try slot("course")] == nil)
    #expect(back.1.first == .say(.undone))

    let urgent = hears(try started(), [try told("fever", .yes)]).0
    let waiting = urgent.after(.undone, in: pack).0
    #expect(waiting.assessment(in: pack).urgency == .today)
    #expect(waiting.after(.declined, in: pack).0.facts[try slot("fever")] == .yes)
    let undone = waiting.after(.confirmed, in: pack).0
    #expect(undone.facts[try slot("fever")] == nil)
    #expect(undone.after(.undone, in: pack).1.first == .say(.nothingToUndo))
  }

  @Test func `an emergency told after the result is a new result`() throws {
    var dialogue = try started()
    while let question = dialogue.openQuestion {
      let given = question.slots.map { slot in
        Event.Given(slot: slot, answer: pack.facts[slot].leastAnswer)
      }
      dialogue = dialogue.after(.answered(given), in: pack).0
    }
    dialogue = dialogue.after(.approved, in: pack).0
    let (next, effects) = hears(dialogue, [try told("chest-pain", .yes)])
    #expect(next.assessment(in: pack).urgency == .emergency)
    #expect(effects.contains(.present(next.assessment(in: pack))))
    let (asking, _) = hears(dialogue, [try told("bowel-change", .yes)])
    #expect(asked(asking) == ["bowel-change-since"])
    let since = try slot("bowel-change-since")
    let answered = asking.after(.answered([.init(slot: since, answer: .choice(3))]), in: pack)
    #expect(answered.0.state == .concluded(at: .result))
    #expect(answered.1.contains(.present(answered.0.assessment(in: pack))))
  }

  @Test func `an emergency told where yes or no is asked is heard`() throws {
    let stopping = try started().after(.interrupted, in: pack).0
    let (next, _) = hears(stopping, [try told("chest-pain", .yes)])
    #expect(next.state == .concluded(at: .result))
  }

  @Test func `several answers are offered until something else is said`() throws {
    let dialogue = try started()
    let topics: [Event.Topic] = [.question(1), .entry(3)]
    let (choosing, effects) = dialogue.after(.asked(.choices(topics)), in: pack)
    #expect(effects == [.show(.choices(topics))])
    #expect(choosing.openQuestion == dialogue.openQuestion)
    let picked = choosing.after(.asked(.entry(3)), in: pack).0
    #expect(picked.state == dialogue.state)
    let answered = choosing.after(
      .answered([.init(slot: try slot("chest-pain"), answer: .yes)]),
      in: pack
    )
    #expect(answered.0.state == .concluded(at: .result))
  }

  @Test func `an answer to a question is followed by what was asked, in few words`() throws {
    let dialogue = try started()
    let question = try #require(dialogue.openQuestion)
    for topic in [
      Event.Topic.question(2), .entry(0), .unanswered, .postponed, .weighing(.question(1)),
    ] {
      let (next, effects) = dialogue.after(.asked(topic), in: pack)
      #expect(next == dialogue)
      #expect(effects == [.show(topic), .askBriefly(question)])
    }
  }
}

import Chat
import Knowledge
import RealPack
import Testing

/// What a kiosk does before and after a conversation.
@Suite struct ReceptionTests {
  private typealias Event = Reception.Event
  private typealias Effect = Reception.Effect

  /// Plays events; gives where they lead and what each brought.
  private func play(
    _ events: [Event],
    keepsRecords: Bool = true
  ) -> (state: Reception.State, effects: [[Effect]]) {
    var (reception, first) = Reception.open(keepsRecords: keepsRecords)
    var effects = [first]
    for event in events {
      let more: [Effect]
      (reception, more) = reception.after(event)
      effects.append(more)
    }
    return (reception.state, effects)
  }

  @Test func `yes to keeping begins a record before the first question`() {
    let played = play([.typed(.enter), .typed(.yes), .recorded(code: "012345")])
    #expect(played.state == .conversing)
    #expect(
      played.effects == [
        [.greet], [.askConsent], [.record], [.converse(.kept(code: "012345"))],
      ]
    )
  }

  @Test func `no to keeping leads to the same questions and no record`() {
    let played = play([.typed(.enter), .typed(.no)])
    #expect(played.state == .conversing)
    #expect(played.effects == [[.greet], [.askConsent], [.converse(.declined)]])
  }

  @Test(arguments: [.enter, .code("012345"), .other] as [Reception.Reply])
  func `what is neither yes nor no keeps nothing and is asked again`(reply: Reception.Reply) {
    let played = play([.typed(.enter), .typed(reply)])
    #expect(played.state == .consenting)
    #expect(played.effects.last == [.say(.consentAgain)])
  }

  @Test func `a record that cannot be begun does not stop the questions`() {
    let played = play([.typed(.enter), .typed(.yes), .recordedNot])
    #expect(played.state == .conversing)
    #expect(played.effects.last == [.converse(.failed)])
  }

  @Test func `where nothing is kept nobody is asked`() {
    let played = play([.typed(.enter)], keepsRecords: false)
    #expect(played.state == .conversing)
    #expect(played.effects.last == [.converse(.never)])
  }

  @Test func `a code takes up a session without asking again`() {
    let played = play([.typed(.code("012345")), .found])
    #expect(played.state == .conversing)
    #expect(played.effects == [[.greet], [.lookUp(code: "012345")], [.resume]])
  }

  @Test func `a code that is none leads back to the start`() {
    let played = play([.typed(.code("012345")), .gone])
    #expect(played.state == .attracting)
    #expect(played.effects.last == [.say(.gone)])
  }

  @Test func `where nothing is kept a code is no code`() {
    let played = play([.typed(.code("012345"))], keepsRecords: false)
    #expect(played.state == .attracting)
    #expect(played.effects.last == [.say(.unread)])
  }

  @Test func `the last words stay until they are read`() {
    let events: [Event] = [.typed(.enter), .typed(.no), .concluded]
    #expect(play(events).state == .parting)
    #expect(play(events).effects.last == [.part])
    #expect(play(events + [.typed(.enter)]).state == .ended)
  }

  /// Events that lead to each state.
  private static let roads: [[Event]] = [
    [], [.typed(.code("012345"))], [.typed(.enter)], [.typed(.enter), .typed(.yes)],
    [.typed(.enter), .typed(.no)], [.typed(.enter), .typed(.no), .concluded],
  ]

  @Test(arguments: roads.indices)
  func `somebody new, or nobody, ends it everywhere`(road: Int) {
    for last in [Event.displaced, .abandoned] {
      let played = play(Self.roads[road] + [last])
      #expect(played.state == .ended)
      #expect(played.effects.last == [])
    }
  }

  @Test func `Ctrl-C wipes nothing before somebody has begun`() {
    #expect(play([.interrupted]).state == .attracting)
    #expect(play([.typed(.enter), .interrupted]).state == .ended)
  }

  @Test(arguments: [
    ("", Reception.Reply.enter), ("  ", .enter), ("123456", .code("123456")),
    ("123 456", .code("123456")), ("123-456", .code("123456")), ("１２３４５６", .code("123456")),
    ("12345", .other), ("1234567", .other), ("yes", .yes), ("No.", .no), ("quit", .quit),
    ("hello", .other),
  ])
  func `a line is read`(line: String, reply: Reception.Reply) throws {
    #expect(Reception.Reply(line, in: RealPack.pack) == reply)
  }
}

import Dialogue
import Knowledge
import RealPack
import Testing

/// Finding one's way among what can be read after the result.
@Suite struct ReadingPlaceTests {
  let pack = RealPack.pack

  /// A conversation at the result, with one fact other than the least.
  private func concluded(_ id: FactID? = nil, _ answer: Answer = .yes) throws -> Dialogue {
    var facts = Facts(count: pack.facts.count)
    for (slot, fact) in pack.facts.enumerated() {
      if case .afterResult = fact.path { continue }
      facts[slot] = fact.leastAnswer
    }
    facts[try #require(pack.slot(of: "age"))] = .number(35)
    facts[try #require(pack.slot(of: "sex"))] = .choice(1)
    if let id { facts[try #require(pack.slot(of: id))] = answer }
    var dialogue = Dialogue.begin(in: pack).0
    while case .asking(let asked, _) = dialogue.state {
      let given = asked.slots.compactMap { slot in
        facts[slot].map { Event.Given(slot: slot, answer: $0) }
      }
      dialogue = dialogue.after(.answered(given), in: pack).0
    }
    return dialogue.state == .reviewing ? dialogue.after(.approved, in: pack).0 : dialogue
  }

  private func place(_ dialogue: Dialogue) -> ReadingPlace? {
    if case .concluded(let place) = dialogue.state { place } else { nil }
  }

  private func after(_ events: [Event], from dialogue: Dialogue) -> Dialogue {
    events.reduce(dialogue) { $0.after($1, in: pack).0 }
  }

  @Test func `topics, shelves and entries are opened by number and left with back`() throws {
    var dialogue = after([.asked(.topics)], from: try concluded())
    #expect(place(dialogue) == .topics)
    dialogue = after([.opened(1)], from: dialogue)
    #expect(place(dialogue) == .topic(0))
    dialogue = after([.opened(3), .opened(2)], from: dialogue)
    let shelf = ReadingPlace.shelf(topic: 0, shelf: 2, page: 0)
    guard case .entry(let entry, 0, shelf)? = place(dialogue) else {
      Issue.record("no entry was opened")
      return
    }
    #expect(pack.words.library[entry].article == "cause.2")
    dialogue = after([.wentBack], from: dialogue)
    #expect(place(dialogue) == shelf)
    dialogue = after([.wentBack, .wentBack, .wentBack], from: dialogue)
    #expect(place(dialogue) == .result)
  }

  @Test func `no menu of numbers stands before a question whose answers are numbers`() throws {
    let start = Dialogue.begin(in: pack).0
    let (same, effects) = start.after(.asked(.topics), in: pack)
    #expect(same == start)
    #expect(effects == [.say(.readingLater)] + start.resumption(in: pack))
  }

  @Test func `more turns the page until there is none`() throws {
    let start = after([.asked(.topics), .opened(1), .opened(3)], from: try concluded())
    let second = after([.asked(.more)], from: start)
    #expect(place(second) == .shelf(topic: 0, shelf: 2, page: 1))
    let (last, effects) = second.after(.asked(.more), in: pack)
    #expect(last == second)
    #expect(effects == [.say(.nothingMore)])
  }

  @Test func `a number that names no line changes nothing`() throws {
    let topics = after([.asked(.topics)], from: try concluded())
    for number in [0, -1, 99] { #expect(after([.opened(number)], from: topics) == topics) }
  }

  @Test func `before a medicine is read about the cautions are asked, once`() throws {
    let medicine = try #require(pack.words.library.firstIndex { $0.medicine != nil })
    let cautions = try #require(pack.slot(of: "medicine-cautions"))
    var dialogue = after([.openedEntry(medicine)], from: try concluded())
    guard case .asking(let asked, _) = dialogue.state else {
      Issue.record("the cautions were not asked")
      return
    }
    #expect(asked.slots == [cautions])
    let none = Answer.list(ListAnswer(yes: [], asked: pack.facts[cautions].allItems))
    dialogue = after([.answered([Event.Given(slot: cautions, answer: none)])], from: dialogue)
    #expect(place(dialogue) == .entry(medicine, part: 0, from: .result))
    dialogue = after([.wentBack, .openedEntry(medicine)], from: dialogue)
    #expect(place(dialogue) == .entry(medicine, part: 0, from: .result))
  }

  @Test func `from the same day on only what cannot delay is opened`() throws {
    let urgent = try concluded("calf-swelling")
    let medicine = try #require(pack.words.library.firstIndex { $0.medicine != nil })
    let (same, effects) = urgent.after(.openedEntry(medicine), in: pack)
    #expect(same == urgent)
    #expect(effects == [.say(.detailsLater), .offer])
    let topics = after([.asked(.topics)], from: urgent)
    for (index, topic) in pack.words.menu.enumerated() {
      let opened = after([.opened(index + 1)], from: topics)
      #expect((opened != topics) == topic.isUrgent, "\(topic.id)")
    }
  }
}

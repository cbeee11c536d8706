import Dialogue
import Knowledge
import RealPack
import Testing

@testable import Chat

/// Nothing that can be read after the result is longer than a screen of 24 lines at 80 columns.
@Suite struct ScreenfulTests {
  let pack = RealPack.pack

  private func lines(_ place: ReadingPlace, _ who: String) throws -> Int {
    let uk = try #require(pack.region("uk"))
    var session = Session.begin(in: pack, region: uk).0
    _ = session.receive(.line(who), in: pack)
    let speaker = Speaker(pack: pack, region: uk, dialogue: session.dialogue)
    return Layout(width: 80).lines(speaker.read(place)).count
  }

  /// Every place and the pages and parts behind it.
  private var places: [ReadingPlace] {
    var places: [ReadingPlace] = [.topics]
    for (index, topic) in pack.words.menu.enumerated() {
      if topic.shelves.count > 1 { places.append(.topic(index)) }
      for (shelf, held) in topic.shelves.enumerated() {
        let length = ReadingPlace.pageLength(of: held.holding)
        for page
          in 0..<((held.holding.count(for: Facts(count: pack.facts.count)) + length - 1) / length)
        {
          places.append(.shelf(topic: index, shelf: shelf, page: page))
        }
      }
    }
    for (index, entry) in pack.words.library.enumerated() {
      for part in entry.parts.indices {
        places.append(.entry(index, part: part, from: .topics))
      }
    }
    return places
  }

  @Test func `the cautions about a person fit even when every one of them applies`() throws {
    let uk = try #require(pack.region("uk"))
    var dialogue = Dialogue.begin(in: pack).0
    let answers: [(FactID, Answer)] = [
      ("age", .number(70)), ("pregnancy", .choice(2)), ("blood-thinners", .yes),
      ("bone-risk", .list(ListAnswer(yes: ItemSet(item: 1), asked: ItemSet(items: 0..<3)))),
      (
        "medicine-cautions",
        .list(ListAnswer(yes: ItemSet(items: 0..<10), asked: ItemSet(items: 0..<10)))
      ),
    ]
    guard case .asking = dialogue.state else { return }
    let given = try answers.map { id, answer in
      Event.Given(slot: try #require(pack.slot(of: id)), answer: answer)
    }
    dialogue = dialogue.after(.answered(given), in: pack).0
    let speaker = Speaker(pack: pack, region: uk, dialogue: dialogue)
    for (index, entry) in pack.words.library.enumerated() where entry.medicine != nil {
      for part in entry.parts.indices {
        let blocks = speaker.read(.entry(index, part: part, from: .topics))
        let count = Layout(width: 80).lines(blocks).count
        #expect(count <= 23, "\(entry.id) part \(part): \(count) lines")
      }
    }
  }

  @Test(arguments: ["1", "2"])
  func `every place to read fits on a screen with its prompt`(who: String) throws {
    for place in places {
      let count = try lines(place, who)
      #expect(count <= 23, "\(place): \(count) lines")
    }
  }
}

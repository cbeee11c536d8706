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
        for page in 0..<((held.holding.count + length - 1) / length) {
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

  @Test(arguments: ["1", "2"])
  func `every place to read fits on a screen with its prompt`(who: String) throws {
    for place in places {
      let count = try lines(place, who)
      #expect(count <= 23, "\(place): \(count) lines")
    }
  }
}

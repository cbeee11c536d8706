import Chat
import Dialogue
import Knowledge
import RealPack
import Testing

/// A session taken up again from its record.
@Suite struct ResumedTests {
  private let pack: Pack
  private let region: Region

  init() throws {
    pack = RealPack.pack
    region = try #require(pack.region("uk"))
  }

  private func session(_ lines: [String]) -> Session {
    var session = Session.begin(in: pack, region: region).0
    for line in lines { _ = session.receive(.line(line), in: pack) }
    return session
  }

  private func resumed(_ session: Session) throws -> (Session, [Block]) {
    let events = try session.events.map { try Event(written: $0.written(in: pack), in: pack) }
    return Session.resumed(events, in: pack, region: region, setting: Setting(isKept: true))
  }

  @Test(arguments: 0...6)
  func `it stands where it stood, with its record`(count: Int) throws {
    let before = session(Array(["1", "35", "male", "why", "0", "0"].prefix(count)))
    let (after, blocks) = try resumed(before)
    #expect(after.dialogue == before.dialogue)
    #expect(after.events == before.events)
    #expect(!blocks.isEmpty)
  }

  @Test func `being asked whether to stop is taken as no`() throws {
    var before = session(["1", "35"])
    let state = before.dialogue.state
    _ = before.receive(.interrupted, in: pack)
    let after = try resumed(before).0
    #expect(after.dialogue.state == state)
    #expect(after.events == before.events + [.declined])
  }

  @Test func `an emergency is shown again`() throws {
    let before = session(["1", "35", "male", "1"])
    #expect(before.hasResult)
    #expect(before.hasShownEmergency)
    let (after, blocks) = try resumed(before)
    #expect(after.hasResult)
    #expect(after.hasShownEmergency)
    #expect(blocks.contains { if case .alert(_, .emergency) = $0 { true } else { false } })
  }
}

import Foundation
import GRDB
import Testing

@testable import IntakeStore

/// Events that could not be saved, and boxes that take the place of others.
@Suite struct GapTests {
  let clinic: Clinic

  init() throws { clinic = try Clinic() }

  /// Lets nothing be stored at a place.
  private func close(_ place: Int) throws {
    try clinic.tamper(
      """
      CREATE TRIGGER shut BEFORE INSERT ON box WHEN NEW.place = \(place)
      BEGIN SELECT RAISE(ABORT, 'shut'); END
      """
    )
  }

  @Test func `events that could not be saved are counted by what comes next`() throws {
    var keeper = try clinic.keeper()
    let ticket = try Ticket(keeper.answers(to: "begin \(Clinic.header)"))
    #expect(keeper.answers(to: "event one") == ["kept 1"])
    try close(2)
    #expect(keeper.answers(to: "event two") == ["failed unusable"])
    #expect(keeper.answers(to: "event three") == ["failed unusable"])
    try clinic.tamper("DROP TRIGGER shut")
    #expect(keeper.answers(to: "event four") == ["kept 2"])
    #expect(keeper.answers(to: "event five") == ["kept 3"])
    #expect(keeper.answers(to: "close idle") == ["closed"])
    let record = try clinic.record(ticket)
    #expect(record.lines == ["one", "four", "five"])
    #expect(record.unsaved == [OpenedRecord.Gap(place: 2, count: 2)])
    #expect(record.damage == [])
    #expect(record.ending == .idle)
    var next = try clinic.keeper()
    let answers = next.answers(to: "resume \(ticket.id) \(ticket.key) \(Clinic.header)")
    #expect(try clinic.record(try Ticket(answers)).unsaved == record.unsaved)
  }

  @Test func `a last event that could not be saved is counted by the end`() throws {
    var keeper = try clinic.keeper()
    let ticket = try Ticket(keeper.answers(to: "begin \(Clinic.header)"))
    try close(1)
    #expect(keeper.answers(to: "event one") == ["failed unusable"])
    try clinic.tamper("DROP TRIGGER shut")
    #expect(keeper.answers(to: "close finished") == ["closed"])
    #expect(try clinic.record(ticket).unsaved == [OpenedRecord.Gap(place: 1, count: 1)])
  }

  @Test func `an end that could not be saved can be tried again`() throws {
    var keeper = try clinic.keeper()
    let ticket = try Ticket(keeper.answers(to: "begin \(Clinic.header)"))
    try close(1)
    #expect(keeper.answers(to: "close left") == ["failed unusable"])
    #expect(try clinic.record(ticket).ending == nil)
    try clinic.tamper("DROP TRIGGER shut")
    #expect(keeper.answers(to: "close left") == ["closed"])
    #expect(try clinic.record(ticket).ending == .left)
  }

  @Test func `a beginning that could not be saved leaves nothing and can be tried again`() throws {
    try clinic.keep([])
    try close(0)
    var keeper = try clinic.keeper()
    #expect(keeper.answers(to: "begin \(Clinic.header)") == ["failed unusable"])
    try clinic.tamper("DROP TRIGGER shut")
    #expect(try clinic.records().count == 1)
    #expect(keeper.answers(to: "begin \(Clinic.header)").first?.hasPrefix("begun ") == true)
    #expect(keeper.answers(to: "event one") == ["kept 1"])
  }

  @Test func `a box of this place that was never stored is no substitute`() throws {
    let file = try RecordFile.keeping(at: clinic.path)
    let id = SessionID.random()
    let envelope = try Envelope(for: id, to: try clinic.publicKey)
    let instant = MachineClock().now
    func box(
      _ kind: Entry.Kind,
      _ line: String,
      at place: Int,
      behind previous: String
    ) throws -> RecordFile.NewBox {
      let entry = Entry(kind: kind, count: place, instant: instant, previous: previous, line: line)
      return RecordFile.NewBox(place: place, sealed: try envelope.sealed(entry, at: place))
    }
    let header = try #require(RecordHeader(Clinic.header)).written
    let first = try box(.begun, header, at: 0, behind: "")
    let stored = try box(.event, "one", at: 1, behind: BoxKey.hash(of: first.sealed))
    let failed = try box(.event, "uno", at: 1, behind: BoxKey.hash(of: first.sealed))
    let second = try box(.event, "two", at: 2, behind: BoxKey.hash(of: stored.sealed))
    try file.begin(
      RecordFile.NewSession(
        id: id,
        begun: instant.seconds,
        clinicKey: try clinic.publicKey.id,
        encapsulatedKey: envelope.encapsulated,
        boxes: [first, failed, second]
      )
    )
    #expect(try clinic.records().map(\.damage) == [[.replaced(place: 2)]])
    #expect(try clinic.records().map(\.lines) == [["uno", "two"]])
  }

  @Test(arguments: [
    (Int.max, 0, 0, 0), (-1, 0, 0, 0), (1, .max, 0, 0), (1, .min, 0, 0), (1, 0, .max, 0),
    (1, 0, .min, 0), (1, 0, 0, .max), (1, 0, 0, -1),
  ])
  func `numbers that no keeper writes are damage and no crash`(
    count: Int,
    wall: Int64,
    offset: Int,
    elapsed: Int64
  ) throws {
    let instant = Instant(wall: wall, offset: offset, elapsed: elapsed)
    let entry = Entry(kind: .event, count: count, instant: instant, previous: "", line: "x")
    #expect(Entry(padded: entry.padded(overhead: 28)) == nil)
    let plain = Instant(wall: 1, offset: -60, elapsed: 2)
    let usual = Entry(kind: .event, count: 1, instant: plain, previous: "00", line: "x\ny")
    #expect(Entry(padded: usual.padded(overhead: 28)) == usual)
  }

  @Test(arguments: [
    [], [0, 0, 0, 9], [255, 255, 255, 255, 1], [0, 0, 0, 1, 0x0A], [0, 0, 0, 2, 0xFF, 0x0A],
  ])
  func `bytes of no form known here are no entry`(bytes: [UInt8]) {
    #expect(Entry(padded: bytes) == nil)
  }

  @Test(arguments: [0, 1, 100, 180, 181, 182, 183, 184, 1000, 65_000])
  func `a box is a multiple of 256 bytes whatever it holds`(length: Int) throws {
    let ticket = try clinic.keep([String(repeating: "é", count: length / 2) + "x"])
    let sizes = try clinic.look {
      try Int.fetchAll(
        $0,
        sql: "SELECT length(sealed) FROM box UNION SELECT length(sealed) FROM resumption"
      )
    }
    #expect(sizes.allSatisfy { $0 > 0 && $0 % 256 == 0 })
    #expect(try clinic.record(ticket).lines.first?.utf8.count == length / 2 * 2 + 1)
  }
}

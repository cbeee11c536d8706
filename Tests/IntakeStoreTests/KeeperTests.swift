import Foundation
import GRDB
import IntakeStore
import Testing

/// What the keeper answers, and what then lies in the file.
@Suite struct KeeperTests {
  let clinic: Clinic

  init() throws { clinic = try Clinic() }

  @Test func `what is said to be kept is in the record, in order, with its end`() throws {
    var keeper = try clinic.keeper()
    let ticket = try Ticket(keeper.answers(to: "begin \(Clinic.header)"))
    for (index, line) in Clinic.lines.enumerated() {
      #expect(keeper.answers(to: "event \(line)") == ["kept \(index + 1)"])
    }
    #expect(keeper.answers(to: "close finished") == ["closed"])
    let record = try clinic.record(ticket)
    #expect(record.lines == Clinic.lines)
    #expect(record.ending == .finished)
    #expect(record.damage == [])
    #expect(record.unsaved == [])
    #expect(record.header?.pack == "lumbar")
    #expect(record.header?.version == "1.2")
    #expect(record.header?.digest == "00ff")
    #expect(record.header?.region == "uk")
    #expect(record.header?.kiosk == "door")
    #expect(record.header?.continued == nil)
  }

  @Test func `a record without its end is unfinished and not damaged`() throws {
    let record = try clinic.record(try clinic.keep(close: nil))
    #expect(record.ending == nil)
    #expect(record.damage == [])
    #expect(record.lines == Clinic.lines)
  }

  @Test(arguments: [
    "", "bogin", "begin", "begin pack=a", "begin pack=a version=1 digest=0 region=uk colour=red",
    "begin pack=a pack=b version=1 digest=0 region=uk", "begin pack= version=1 digest=0 region=uk",
    "begin pack=a version=1 digest=0 region=uk kiosk=Door",
    "begin pack=a version=1 digest=0 region=uk kiosk=a/../b",
    "begin pack=a version=1 digest=0 region=uk continued=00", "event 1 approved", "close finished",
    "forget 00", "resume 00 00 \(Clinic.header)", "BEGIN \(Clinic.header)",
  ])
  func `before a session begins nothing else is done`(request: String) throws {
    var keeper = try clinic.keeper()
    #expect(keeper.answers(to: request) == ["failed unusable"])
    #expect(keeper.answers(to: "begin \(Clinic.header)").first?.hasPrefix("begun ") == true)
  }

  @Test(arguments: ["begin \(Clinic.header)", "event ", "event", "close", "close soon", "what"])
  func `a line that is no request changes nothing of a session`(request: String) throws {
    var keeper = try clinic.keeper()
    let ticket = try Ticket(keeper.answers(to: "begin \(Clinic.header)"))
    #expect(keeper.answers(to: request) == ["failed unusable"])
    #expect(keeper.answers(to: "event 1 approved") == ["kept 1"])
    #expect(try clinic.record(ticket).lines == ["1 approved"])
  }

  @Test func `after the end nothing is kept`() throws {
    var keeper = try clinic.keeper()
    let ticket = try Ticket(keeper.answers(to: "begin \(Clinic.header)"))
    #expect(keeper.answers(to: "close left") == ["closed"])
    #expect(keeper.answers(to: "event 1 approved") == ["failed unusable"])
    #expect(keeper.answers(to: "begin \(Clinic.header)") == ["failed unusable"])
    #expect(try clinic.record(ticket).lines == [])
  }

  @Test func `no two sessions have a name or a key in common`() throws {
    let tickets = try (0..<20).map { _ in try clinic.keep([], close: nil) }
    #expect(Set(tickets.map(\.id)).count == 20)
    #expect(Set(tickets.map(\.key)).count == 20)
    #expect(tickets.allSatisfy { $0.id.count == 32 && $0.key.count == 64 })
  }
}

/// Taking a session up again.
@Suite struct ResumingTests {
  let clinic: Clinic

  init() throws { clinic = try Clinic() }

  private func resume(_ id: String, _ key: String) throws -> [String] {
    var keeper = try clinic.keeper()
    return keeper.answers(to: "resume \(id) \(key) \(Clinic.header)")
  }

  @Test(arguments: [nil, "idle", "stopped"])
  func `a session broken off is taken up with its key`(ending: String?) throws {
    let ticket = try clinic.keep(close: ending)
    var keeper = try clinic.keeper()
    let answers = keeper.answers(to: "resume \(ticket.id) \(ticket.key) \(Clinic.header)")
    #expect(answers.dropLast() == Clinic.lines.map { "event \($0)" }[...])
    let next = try Ticket(answers)
    #expect(next.id != ticket.id)
    #expect(next.key != ticket.key)
    #expect(keeper.answers(to: "event 1 wanted-details") == ["kept 5"])
    #expect(keeper.answers(to: "close finished") == ["closed"])
    let record = try clinic.record(next)
    #expect(record.lines == Clinic.lines + ["1 wanted-details"])
    #expect(record.events.map(\.entry.kind) == [.copied, .copied, .copied, .copied, .event])
    #expect(record.header?.continued?.text == ticket.id)
    #expect(record.ending == .finished)
    #expect(record.damage == [])
    #expect(record.unsaved == [])
    let earlier = try clinic.record(ticket)
    #expect(zip(earlier.events, record.events).allSatisfy { $0.entry.instant == $1.entry.instant })
    #expect(try resume(ticket.id, ticket.key) == ["gone"])
  }

  @Test func `a session is taken up twice in a row`() throws {
    let first = try clinic.keep(close: "idle")
    let second = try Ticket(try resume(first.id, first.key))
    let answers = try resume(second.id, second.key)
    #expect(answers.dropLast() == Clinic.lines.map { "event \($0)" }[...])
    #expect(try clinic.record(try Ticket(answers)).lines == Clinic.lines)
  }

  @Test func `a session without an answer yet is taken up too`() throws {
    let ticket = try clinic.keep([], close: "idle")
    let answers = try resume(ticket.id, ticket.key)
    #expect(answers.count == 1)
    #expect(try clinic.record(try Ticket(answers)).lines == [])
  }

  @Test func `a wrong key opens nothing and leaves the session to the right one`() throws {
    let ticket = try clinic.keep(close: "idle")
    let other = try clinic.keep(close: "idle")
    #expect(try resume(ticket.id, other.key) == ["gone"])
    #expect(try resume(String(repeating: "0", count: 32), ticket.key) == ["gone"])
    #expect(try resume(ticket.id, ticket.key).count == 5)
  }

  @Test(arguments: ["finished", "left"])
  func `a session that was ended cannot be taken up`(ending: String) throws {
    let ticket = try clinic.keep(close: ending)
    #expect(try resume(ticket.id, ticket.key) == ["gone"])
    #expect(try clinic.look { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM resumption") } == 0)
  }

  @Test func `a session that was forgotten cannot be taken up, and its record stays`() throws {
    let ticket = try clinic.keep(close: "idle")
    var keeper = try clinic.keeper()
    #expect(keeper.answers(to: "forget \(ticket.id)") == ["forgotten"])
    #expect(try resume(ticket.id, ticket.key) == ["gone"])
    #expect(try clinic.record(ticket).lines == Clinic.lines)
  }

  @Test(arguments: [-86_500, 86_500])
  func `a day later, or earlier by a wrong clock, it is gone`(seconds: Int) throws {
    let ticket = try clinic.keep(close: "idle")
    try clinic.tamper("UPDATE resumption SET begun = begun + ?", [seconds])
    #expect(try resume(ticket.id, ticket.key) == ["gone"])
    try clinic.keep(close: "finished")
    #expect(try clinic.look { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM resumption") } == 0)
  }

  @Test(arguments: [
    "UPDATE resumption SET sealed = zeroblob(256) WHERE place = 2",
    "DELETE FROM resumption WHERE place = 2", "DELETE FROM resumption WHERE place = 0",
  ])
  func `what it would be taken up with must be whole`(change: String) throws {
    let ticket = try clinic.keep(close: "idle")
    try clinic.tamper(change)
    #expect(try resume(ticket.id, ticket.key) == ["gone"])
  }
}

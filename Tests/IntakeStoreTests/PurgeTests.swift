import Foundation
import GRDB
import Testing

@testable import IntakeStore

/// What is deleted is gone from every byte of the files.
@Suite struct PurgeTests {
  let clinic: Clinic

  init() throws { clinic = try Clinic() }

  private func purge(olderThan age: Int64, withUndated: Bool = false) throws -> Purged {
    let now = MachineClock.seconds
    return try RecordFile.purging(at: clinic.path).purge(
      before: now - age,
      now: now,
      withUndated: withUndated
    )
  }

  @Test func `nothing of a purged record is in any byte, and the others stay`() throws {
    // Another process has the file open, so that its log stays.
    var keeper = try clinic.keeper()
    let open = try Ticket(keeper.answers(to: "begin \(Clinic.header)"))
    let old = try clinic.keep(close: "idle")
    let traces = try clinic.look { database in
      try Data.fetchAll(
        database,
        sql: """
          SELECT sealed FROM box WHERE session = ?1 UNION ALL
          SELECT sealed FROM resumption WHERE session = ?1 UNION ALL
          SELECT encapsulatedKey FROM session WHERE id = ?1
          """,
        arguments: [old.id]
      )
    }
    #expect(traces.count == 12)
    let whole = try clinic.bytes()
    for trace in traces { #expect(whole.range(of: trace.prefix(32)) != nil) }
    try clinic.tamper("UPDATE session SET begun = begun - 7200 WHERE id = ?", [old.id])
    // The day the form was made is not two hours ago on every machine that runs this.
    let purged = try purge(olderThan: 3600, withUndated: true)
    #expect(purged == Purged(deleted: 1, undated: 0))
    let bytes = try clinic.bytes()
    for trace in traces {
      for start in stride(from: 0, to: trace.count - 16, by: 16) {
        #expect(bytes.range(of: trace.dropFirst(start).prefix(16)) == nil)
      }
    }
    #expect(bytes.range(of: Data(old.id.utf8)) == nil)
    #expect(try clinic.records().map(\.id) == [open.id])
    #expect(keeper.answers(to: "event one") == ["kept 1"])
    #expect(try clinic.record(open).damage == [])
  }

  @Test func `what is younger stays`() throws {
    try clinic.keep()
    #expect(try purge(olderThan: 3600) == Purged(deleted: 0, undated: 0))
    #expect(try clinic.records().count == 1)
  }

  @Test(arguments: [0, 86_400 * 365, 4_000_000_000])
  func `a record of an impossible time stays until it is asked for`(seconds: Int64) throws {
    try clinic.keep()
    try clinic.tamper("UPDATE session SET begun = ?", [seconds])
    #expect(try purge(olderThan: 0) == Purged(deleted: 0, undated: 1))
    #expect(try clinic.records().count == 1)
    #expect(try purge(olderThan: 0, withUndated: true) == Purged(deleted: 1, undated: 0))
    #expect(try clinic.records().isEmpty)
  }

  @Test func `while somebody reads, the log cannot be emptied, and that is said`() throws {
    try clinic.keep()
    var keeper = try clinic.keeper()
    _ = keeper.answers(to: "begin \(Clinic.header)")
    let reader = try DatabaseQueue(path: clinic.path)
    try reader.read { database in
      _ = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM box")
      #expect(throws: StoreProblem.busy) { try purge(olderThan: -10) }
    }
    #expect(try purge(olderThan: -10).deleted == 0)
    #expect(try clinic.records().isEmpty)
  }
}

import Foundation
import GRDB
import IntakeStore
import Testing

/// What was changed, taken out or put elsewhere in a record is named, and the rest is still read.
@Suite struct DamageTests {
  let clinic: Clinic
  let ticket: Ticket

  init() throws {
    clinic = try Clinic()
    ticket = try clinic.keep()
  }

  private func box(_ place: Int) throws -> Data {
    let box = try clinic.look {
      try Data.fetchOne($0, sql: "SELECT sealed FROM box WHERE place = ?", arguments: [place])
    }
    return try #require(box)
  }

  private static func lines(without place: Int) -> [String] {
    Clinic.lines.enumerated().filter { $0.offset + 1 != place }.map(\.element)
  }

  private func put(_ box: Data, at place: Int) throws {
    try clinic.tamper("UPDATE box SET sealed = ? WHERE place = ?", [box, place])
  }

  @Test(arguments: 0...5, [0, 5, 12, 100, 239, 240, 255])
  func `a flipped bit is named with its event, and the others are read`(
    place: Int,
    byte: Int
  ) throws {
    var box = try box(place)
    box[byte] ^= 0x10
    try put(box, at: place)
    let record = try clinic.record(ticket)
    #expect(record.damage == [.changed(place: place)])
    #expect(record.lines == Self.lines(without: place))
    #expect(record.ending == (place == 5 ? nil : .finished))
    #expect((record.header == nil) == (place == 0))
    #expect(record.unsaved == [])
  }

  @Test(arguments: 0...4)
  func `a box that was taken out is missing`(place: Int) throws {
    try clinic.tamper("DELETE FROM box WHERE place = ?", [place])
    let record = try clinic.record(ticket)
    #expect(record.damage == [.missing(place: place)])
    #expect(record.lines == Self.lines(without: place))
    #expect(record.ending == .finished)
    #expect(record.unsaved == [])
  }

  @Test func `boxes that changed places are named with where they come from`() throws {
    let (second, third) = (try box(2), try box(3))
    try put(third, at: 2)
    try put(second, at: 3)
    let record = try clinic.record(ticket)
    #expect(record.damage == [.moved(place: 2, from: 3), .moved(place: 3, from: 2)])
    #expect(record.lines == [Clinic.lines[0], Clinic.lines[3]])
  }

  @Test func `without its tail a record is unfinished, never finished`() throws {
    try clinic.tamper("DELETE FROM box WHERE place > 2")
    let record = try clinic.record(ticket)
    #expect(record.ending == nil)
    #expect(record.damage == [])
    #expect(record.lines == Array(Clinic.lines[..<2]))
  }

  @Test func `with its end moved up over what was taken out it is damaged`() throws {
    try clinic.tamper("DELETE FROM box WHERE place = 4")
    try clinic.tamper("UPDATE box SET place = 4 WHERE place = 5")
    let record = try clinic.record(ticket)
    #expect(record.damage == [.changed(place: 4)])
    #expect(record.ending == nil)
  }

  @Test func `a box of another record does not open here`() throws {
    try clinic.keep()
    let other = try #require(try clinic.records().map(\.id).first { $0 != ticket.id })
    try clinic.tamper(
      """
      UPDATE box SET sealed = (SELECT sealed FROM box WHERE session = ? AND place = 2)
      WHERE session = ? AND place = 2
      """,
      [other, ticket.id]
    )
    #expect(try clinic.record(ticket).damage == [.changed(place: 2)])
  }

  @Test func `a record under another name does not open`() throws {
    let name = String(repeating: "0", count: 32)
    try clinic.tamperWithoutKeys("UPDATE box SET session = '\(name)'")
    try clinic.tamperWithoutKeys("UPDATE session SET id = '\(name)'")
    #expect(try clinic.records().map { $0.damage.isEmpty } == [false])
    #expect(try clinic.records().map(\.lines) == [[]])
    try clinic.tamperWithoutKeys("UPDATE box SET session = 'x'")
    try clinic.tamperWithoutKeys("UPDATE session SET id = 'x'")
    #expect(try clinic.records().map(\.damage) == [[.unopened]])
  }

  @Test func `a changed time beside a record is named`() throws {
    try clinic.tamper("UPDATE session SET begun = begun - 3600")
    #expect(try clinic.record(ticket).damage == [.timeChanged])
  }

  @Test func `values of another kind are damage and no crash`() throws {
    try clinic.tamper("UPDATE box SET sealed = 'text' WHERE place = 1")
    try clinic.tamper("UPDATE box SET sealed = 7 WHERE place = 2")
    #expect(
      try clinic.record(ticket).damage == [.changed(place: 1), .changed(place: 2)]
    )
    try clinic.tamper("UPDATE session SET begun = 'noon', encapsulatedKey = 3")
    #expect(try clinic.record(ticket).lines == [])
    #expect(try clinic.record(ticket).damage.isEmpty == false)
  }

  @Test func `what was added behind the end does not open`() throws {
    try clinic.tamper("INSERT INTO box SELECT session, 6, sealed FROM box WHERE place = 1")
    let record = try clinic.record(ticket)
    #expect(record.damage == [.moved(place: 6, from: 1)])
    #expect(record.ending == .finished)
  }

  @Test func `a place far off is somebody's invention and costs no time`() throws {
    try clinic.tamper(
      "INSERT INTO box SELECT session, 9000000000000000, sealed FROM box WHERE place = 1"
    )
    #expect(try clinic.record(ticket).damage == [.surplus(place: 9_000_000_000_000_000)])
  }

  @Test func `a session whose own line was taken out is not nothing`() throws {
    try clinic.tamperWithoutKeys("DELETE FROM session")
    #expect(try clinic.records().map(\.damage) == [[.unopened]])
    #expect(try clinic.records().map(\.id) == [ticket.id])
  }
}

extension Clinic {
  /// Changes the file without SQLite's check of what belongs together.
  fileprivate func tamperWithoutKeys(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration).write { try $0.execute(sql: sql) }
  }
}

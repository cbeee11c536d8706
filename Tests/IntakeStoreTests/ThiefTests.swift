import Foundation
import GRDB
import Testing

@testable import IntakeStore

/// What somebody can read who has the disk and no private key.
@Suite struct ThiefTests {
  let clinic: Clinic

  init() throws { clinic = try Clinic() }

  private static let secrets = [
    "canary", "mallory", "answered", "told", "approved", "fever", "age=44", "lumbar", "1.2", "00ff",
    "uk", "door", "finished", "idle", "pack=", "begun ", "copied",
  ]

  /// The files with the log that is still being written, and without.
  private func bytes() throws -> Data {
    var keeper = try clinic.keeper()
    _ = keeper.answers(to: "begin \(Clinic.header)")
    for line in Clinic.lines { _ = keeper.answers(to: "event \(line)") }
    let (ticket, _) = (try clinic.keep(close: "idle"), try clinic.keep())
    var next = try clinic.keeper()
    _ = next.answers(to: "resume \(ticket.id) \(ticket.key) \(Clinic.header)")
    let names = try FileManager.default.contentsOfDirectory(atPath: clinic.folder)
    #expect(names.sorted() == ["records.db", "records.db-shm", "records.db-wal"])
    let whileOpen = try clinic.bytes()
    #expect(keeper.answers(to: "close finished") == ["closed"])
    return whileOpen + (try clinic.bytes())
  }

  @Test func `no word of a session, of its pack or its place is in the files`() throws {
    // The names of columns are the program's own and the same on every disk.
    let schema = ["begun INTEGER NOT NULL", "begun, ", "(begun"]
    var bytes = try bytes()
    for text in schema {
      while let range = bytes.range(of: Data(text.utf8)) {
        bytes.replaceSubrange(range, with: Data(count: text.utf8.count))
      }
    }
    for secret in Self.secrets where secret.utf8.count > 2 {
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
    }
  }

  @Test func `the keys to open or resume are not in the files`() throws {
    let ticket = try clinic.keep(close: "idle")
    let bytes = try clinic.bytes() + (try Data(contentsOf: URL(filePath: clinic.publicKeyPath)))
    let digits = try #require(HexDigits(ticket.key, count: 32))
    let own = try #require(clinic.key.written.split(separator: " ").last).prefix(64)
    let ownDigits = try #require(HexDigits(own, count: 32))
    for secret in [digits, ownDigits] {
      #expect(bytes.range(of: Data(secret.bytes)) == nil)
      #expect(bytes.range(of: Data(secret.text.utf8)) == nil)
    }
  }

  @Test func `with the public key, another key or the name of a session nothing opens`() throws {
    try clinic.keep()
    let session = try #require(try RecordFile.reading(at: clinic.path).sessions().first)
    let digits = HexDigits(try clinic.publicKey.bytes).text
    let mistaken = try #require(PrivateKey(written: "backline-records-private-1 \(digits)\n"))
    for key in [mistaken, .random()] {
      let record = OpenedRecord(session, with: key)
      #expect(record.lines == [])
      #expect(record.header == nil)
      #expect(record.isForAnotherKey)
    }
    #expect(OpenedRecord(session, with: clinic.key).lines == Clinic.lines)
  }

  @Test func `what lies in the clear is names, times, places and sizes`() throws {
    try clinic.keep(close: "idle")
    let columns = try clinic.look { database in
      try ["session", "box", "resumption"].flatMap { try database.columns(in: $0).map(\.name) }
    }
    #expect(
      columns == [
        "id", "begun", "clinicKey", "encapsulatedKey", "session", "place", "sealed", "session",
        "place", "begun", "sealed",
      ]
    )
  }

  @Test func `a private key's file is no public key, and the other way round`() throws {
    #expect(PublicKey(written: clinic.key.written) == nil)
    #expect(PrivateKey(written: try clinic.publicKey.written) == nil)
    #expect(PublicKey(written: try clinic.publicKey.written) == (try clinic.publicKey))
    for text in ["", "backline-records-public-1", "backline-records-public-1 00", "x y"] {
      #expect(PublicKey(written: text) == nil)
    }
  }
}

import Foundation
import GRDB
import Glibc
import Testing

@testable import IntakeStore

/// The file itself: who may read it, what it must be, how it is written, and older and newer ones.
@Suite struct FileTests {
  let clinic: Clinic

  init() throws { clinic = try Clinic() }

  private var folder: String { clinic.folder }

  private func begin() throws -> String {
    var keeper = try clinic.keeper()
    return keeper.answers(to: "begin \(Clinic.header)").joined()
  }

  @Test func `a commit waits for the disk, and what is deleted is overwritten`() throws {
    let file = try RecordFile.keeping(at: clinic.path)
    let settings = try file.outsideTransactions { database in
      try ["journal_mode", "synchronous", "secure_delete", "busy_timeout", "foreign_keys"].map {
        try String.fetchOne(database, sql: "PRAGMA \($0)") ?? ""
      }
    }
    #expect(settings == ["wal", "2", "1", "5000", "1"])
  }

  @Test func `a link is not followed, and what it leads to stays as it is`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let target = folder + "-target"
    try "mine".write(toFile: target, atomically: false, encoding: .utf8)
    for name in ["records.db", "records.db-wal", "records.db-shm"] {
      let link = folder + "/" + name
      try? FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      #expect(try begin() == "failed denied", "\(name)")
      #expect(throws: StoreProblem.self) { try RecordFile.reading(at: clinic.path) }
      try FileManager.default.removeItem(atPath: link)
    }
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
  }

  @Test func `a pipe or a folder in its place is refused at once`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(mkfifo(clinic.path, 0o600) == 0)
    #expect(try begin() == "failed denied")
    #expect(throws: StoreProblem.notAFile) { try RecordFile.reading(at: clinic.path) }
    unlink(clinic.path)
    try FileManager.default.createDirectory(atPath: clinic.path, withIntermediateDirectories: true)
    #expect(try begin() == "failed denied")
    #expect(throws: StoreProblem.notAFile) { try RecordFile.reading(at: clinic.path) }
  }

  @Test func `a file that is there is made readable by its owner alone`() throws {
    try clinic.keep()
    chmod(clinic.path, 0o644)
    try clinic.keep()
    #expect(try clinic.modes()["records.db"] == 0o600)
  }

  @Test func `a database of something else is left alone`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try clinic.tamper("CREATE TABLE other (id)")
    #expect(try begin() == "failed unusable")
    #expect(throws: StoreProblem.notRecords) { try RecordFile.reading(at: clinic.path) }
    #expect(try clinic.look { try $0.tableExists("session") } == false)
  }

  @Test func `a text file is no file of records`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = String(repeating: "not a database\n", count: 100)
    try text.write(toFile: clinic.path, atomically: false, encoding: .utf8)
    #expect(try begin() == "failed unusable")
    #expect(throws: StoreProblem.notRecords) { try RecordFile.reading(at: clinic.path) }
    #expect(try String(contentsOfFile: clinic.path, encoding: .utf8) == text)
  }

  @Test func `a file that is missing is not made by who only looks`() throws {
    #expect(throws: StoreProblem.missing) { try RecordFile.reading(at: clinic.path) }
    #expect(throws: StoreProblem.missing) { try RecordFile.purging(at: clinic.path) }
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `a file of the first form is read, and kept on in the form of today`() throws {
    let earlier = try clinic.keep()
    try clinic.tamper("DROP TABLE resumption")
    try clinic.tamper("DELETE FROM grdb_migrations WHERE identifier = '2 resumption'")
    #expect(try clinic.record(earlier).lines == Clinic.lines)
    let later = try clinic.keep(close: "idle")
    #expect(try clinic.record(earlier).lines == Clinic.lines)
    #expect(try clinic.record(later).lines == Clinic.lines)
    #expect(try clinic.record(later).canBeResumed)
  }

  @Test func `the first form is what the first step makes`() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let queue = try DatabaseQueue(path: clinic.path)
    try queue.write { try Schema.markWhenEmpty($0) }
    try Schema.migrator.migrate(queue, upTo: "1 records")
    #expect(try queue.read { try $0.tableExists("box") })
    #expect(try queue.read { try $0.tableExists("resumption") } == false)
    try queue.close()
    #expect(try RecordFile.reading(at: clinic.path).sessions().isEmpty)
    #expect(try begin().hasPrefix("begun "))
  }

  @Test func `a file of a newer program is left alone`() throws {
    try clinic.keep()
    try clinic.tamper("INSERT INTO grdb_migrations VALUES ('9 later')")
    #expect(try begin() == "failed unusable")
    #expect(throws: StoreProblem.newer) { try RecordFile.reading(at: clinic.path) }
  }

  @Test func `a file that another process holds is busy, and the session goes on after`() throws {
    var keeper = try clinic.keeper()
    let ticket = try Ticket(keeper.answers(to: "begin \(Clinic.header)"))
    let other = try DatabaseQueue(path: clinic.path)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(keeper.answers(to: "event one") == ["failed busy"])
      try database.execute(sql: "COMMIT")
    }
    #expect(keeper.answers(to: "event two") == ["kept 1"])
    #expect(try clinic.record(ticket).lines == ["two"])
  }
}

extension Clinic {
  /// The modes of the folder, as `.`, and of the files in it.
  func modes() throws -> [String: mode_t] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    var modes: [String: mode_t] = [:]
    for name in names + ["."] {
      var status = stat()
      stat("\(folder)/\(name)", &status)
      modes[name] = status.st_mode & 0o777
    }
    return modes
  }
}

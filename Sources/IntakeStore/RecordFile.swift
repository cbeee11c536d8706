internal import Foundation
internal import GRDB
internal import Glibc

/// The file that holds records: SQLite with a write-ahead log, every change on the disk before it is
/// said to be kept.
package struct RecordFile: Sendable {
  /// Where it is.
  package let path: String
  private let queue: DatabaseQueue

  /// How long another process is waited for, in seconds.
  private static let patience = 5.0

  /// Opens it to keep records, and makes it, with its folder, where there is none.
  ///
  /// - Throws: `StoreProblem`.
  package static func keeping(at path: String) throws(StoreProblem) -> RecordFile {
    let place = FilePlace(path: path)
    try place.make()
    let lock = try FolderLock(place.folder, patience: patience)
    defer { lock.release() }
    let file = try RecordFile(path: path, isReadOnly: false)
    try file.prepare()
    return file
  }

  /// Opens one that is there, to delete records from it.
  ///
  /// - Throws: `StoreProblem`.
  package static func purging(at path: String) throws(StoreProblem) -> RecordFile {
    try FilePlace(path: path).check()
    return try keeping(at: path)
  }

  /// Opens it to look at records; nothing in it is changed.
  ///
  /// - Throws: `StoreProblem`.
  package static func reading(at path: String) throws(StoreProblem) -> RecordFile {
    try FilePlace(path: path).check()
    let file = try RecordFile(path: path, isReadOnly: true)
    try file.read { database in try Schema.check(database) }
    return file
  }

  private init(path: String, isReadOnly: Bool) throws(StoreProblem) {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(Self.patience)
    configuration.prepareDatabase { database in
      // Nothing that is deleted stays in a free page.
      if !isReadOnly { try database.execute(sql: "PRAGMA secure_delete = ON") }
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreProblem(error)
    }
  }

  /// Brings a file that was just opened to how records are kept; one process at a time.
  private func prepare() throws(StoreProblem) {
    try outsideTransactions { database in
      try Schema.markWhenEmpty(database)
      try Schema.check(database)
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
      guard mode == "wal" else { throw StoreProblem.notRecords }
      // Every commit waits for the disk. GRDB's own way to a write-ahead log would not.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    do {
      try Schema.migrator.migrate(queue)
    } catch {
      throw StoreProblem(error)
    }
  }

  /// Changes the file, all of it or nothing.
  ///
  /// - Throws: `StoreProblem`; then nothing is changed.
  func write<Value>(_ change: (Database) throws -> Value) throws(StoreProblem) -> Value {
    try outsideTransactions { database in
      var value: Value?
      // A transaction that began with reading could not wait for another writer.
      try database.inTransaction(.immediate) {
        value = try change(database)
        return .commit
      }
      guard let value else { throw StoreProblem.failed(code: -1) }
      return value
    }
  }

  /// Looks at the file as it is at one moment.
  ///
  /// - Throws: `StoreProblem`.
  func read<Value>(_ look: (Database) throws -> Value) throws(StoreProblem) -> Value {
    do {
      return try queue.read(look)
    } catch {
      throw StoreProblem(error)
    }
  }

  /// Does what cannot be done within a transaction.
  ///
  /// - Throws: `StoreProblem`.
  func outsideTransactions<Value>(
    _ body: (Database) throws -> Value
  ) throws(StoreProblem) -> Value {
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw StoreProblem(error)
    }
  }
}

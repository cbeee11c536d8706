internal import GRDB

/// How a file of records is laid out, and how older ones become so.
enum Schema {
  /// What marks the file as one of records: `BKLR`.
  static let mark: Int32 = 0x424B_4C52

  /// The steps from an empty file; a step that was ever released never changes.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 records") { database in
      try database.execute(
        sql: """
          CREATE TABLE session (
            id TEXT NOT NULL PRIMARY KEY,
            begun INTEGER NOT NULL,
            clinicKey TEXT NOT NULL,
            encapsulatedKey BLOB NOT NULL
          );
          CREATE TABLE box (
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            place INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            PRIMARY KEY (session, place)
          );
          """
      )
    }
    migrator.registerMigration("2 resumption") { database in
      try database.execute(
        sql: """
          CREATE TABLE resumption (
            session TEXT NOT NULL,
            place INTEGER NOT NULL,
            begun INTEGER NOT NULL,
            sealed BLOB NOT NULL,
            PRIMARY KEY (session, place)
          );
          """
      )
    }
    return migrator
  }

  /// Looks whether the file is one of records, and not of a newer program.
  ///
  /// - Throws: `StoreProblem.notRecords` or `.newer`.
  static func check(_ database: Database) throws {
    let found = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard found == mark else { throw StoreProblem.notRecords }
    if try migrator.hasBeenSuperseded(database) { throw StoreProblem.newer }
  }

  /// Marks an empty file as one of records, before anything else, so that one whose making was broken
  /// off is known again.
  static func markWhenEmpty(_ database: Database) throws {
    let found = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master")
    guard found == 0, tables == 0 else { return }
    try database.execute(sql: "PRAGMA application_id = \(mark)")
  }
}

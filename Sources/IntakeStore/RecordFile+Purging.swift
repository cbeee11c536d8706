internal import GRDB

/// What came of a purge.
package struct Purged: Sendable, Equatable {
  /// How many records were deleted.
  package let deleted: Int
  /// How many are left whose time cannot be right, so that their age is unknown.
  package let undated: Int
}

extension RecordFile {
  /// Deletes old records, so that nothing of them stays in any of the file's parts.
  ///
  /// - Parameters:
  ///   - seconds: since 1970; what began before it is deleted.
  ///   - now: seconds since 1970, to know which times cannot be right.
  ///   - withUndated: whether records with such a time go too.
  /// - Returns: how many records went, and how many stayed because their age is unknown.
  /// - Throws: `StoreProblem`; `.busy` when another process kept the log from being emptied. Then the
  ///   records are gone, but their bytes may still be there until the next purge.
  package func purge(
    before seconds: Int64,
    now: Int64,
    withUndated: Bool
  ) throws(StoreProblem) -> Purged {
    let purged = try write { database in
      let range: StatementArguments = [Calendar.first, now + Calendar.day]
      var deleted = 0
      try database.execute(
        sql: "DELETE FROM session WHERE begun < ? AND begun BETWEEN ? AND ?",
        arguments: [seconds] + range
      )
      deleted += database.changesCount
      if withUndated {
        try database.execute(
          sql: "DELETE FROM session WHERE begun NOT BETWEEN ? AND ?",
          arguments: range
        )
        deleted += database.changesCount
        try database.execute(
          sql: "DELETE FROM box WHERE session NOT IN (SELECT id FROM session)"
        )
      }
      try database.execute(
        sql: "DELETE FROM resumption WHERE session NOT IN (SELECT id FROM session)"
      )
      try Self.deleteOldResumptions(now: now, in: database)
      let undated = try Int.fetchOne(
        database,
        sql: "SELECT COUNT(*) FROM session WHERE begun NOT BETWEEN ? AND ?",
        arguments: range
      )
      return Purged(deleted: deleted, undated: undated ?? 0)
    }
    try outsideTransactions { database in
      try Self.emptyLog(of: database)
      try database.execute(sql: "VACUUM")
      try Self.emptyLog(of: database)
    }
    return purged
  }

  /// Writes the log into the file and makes it empty.
  private static func emptyLog(of database: Database) throws {
    let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    let isBusy: Int? = row?[0]
    if isBusy != 0 { throw StoreProblem.busy }
  }
}

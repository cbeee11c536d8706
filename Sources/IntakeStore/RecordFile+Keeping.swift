internal import Foundation
internal import GRDB

/// What the keeper writes.
extension RecordFile {
  /// A box that is to be stored, with the same sealed for resuming.
  struct NewBox {
    let place: Int
    let sealed: [UInt8]
    /// `nil` where the entry is not needed to take the session up again.
    var forResuming: [UInt8]?
  }

  /// A session that is to be stored.
  struct NewSession {
    let id: SessionID
    /// When it began, in seconds since 1970.
    let begun: Int64
    /// The name of the clinic's key.
    let clinicKey: String
    let encapsulatedKey: [UInt8]
    let boxes: [NewBox]
    /// The session it goes on from; what that one could be resumed with is deleted.
    var continued: SessionID?
  }

  /// How long a session can be resumed, in seconds.
  private static let resumable = Calendar.day

  /// Stores a session with its first boxes, and deletes what is too old to be resumed.
  ///
  /// - Throws: `StoreProblem`; then nothing is stored.
  func begin(_ session: NewSession) throws(StoreProblem) {
    try write { database in
      try Self.deleteOldResumptions(now: session.begun, in: database)
      try database.execute(
        sql: "INSERT INTO session (id, begun, clinicKey, encapsulatedKey) VALUES (?, ?, ?, ?)",
        arguments: [
          session.id.text, session.begun, session.clinicKey, Data(session.encapsulatedKey),
        ]
      )
      for box in session.boxes {
        try Self.store(box, of: session.id, begun: session.begun, in: database)
      }
      guard let old = session.continued else { return }
      try Self.deleteResumption(of: old, in: database)
      // Somebody else has taken it up since it was looked at.
      if database.changesCount == 0 { throw StoreProblem.missing }
    }
  }

  /// Stores one more box.
  ///
  /// - Throws: `StoreProblem`; then it is not stored.
  func add(_ box: NewBox, to id: SessionID, begun: Int64) throws(StoreProblem) {
    try write { database in try Self.store(box, of: id, begun: begun, in: database) }
  }

  /// Stores the last box of a session.
  ///
  /// - Throws: `StoreProblem`; then it is not stored.
  func close(_ id: SessionID, with box: NewBox, canBeResumed: Bool) throws(StoreProblem) {
    try write { database in
      try Self.store(box, of: id, begun: 0, in: database)
      if !canBeResumed { try Self.deleteResumption(of: id, in: database) }
    }
  }

  /// Deletes what a session could be resumed with.
  ///
  /// - Throws: `StoreProblem`; then it is still there.
  func forget(_ id: SessionID) throws(StoreProblem) {
    try write { database in try Self.deleteResumption(of: id, in: database) }
  }

  /// What a session can be resumed with, by place.
  ///
  /// - Throws: `StoreProblem`.
  func resumption(
    of id: SessionID,
    now: Int64
  ) throws(StoreProblem) -> [(place: Int, sealed: [UInt8])] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT place, sealed FROM resumption
          WHERE session = ? AND begun BETWEEN ? AND ? ORDER BY place
          """,
        arguments: [id.text, now - Self.resumable, now + Self.resumable]
      )
      return rows.map { row in (row["place"], Array(row["sealed"] as Data)) }
    }
  }

  private static func store(
    _ box: NewBox,
    of id: SessionID,
    begun: Int64,
    in database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO box (session, place, sealed) VALUES (?, ?, ?)",
      arguments: [id.text, box.place, Data(box.sealed)]
    )
    guard let sealed = box.forResuming else { return }
    try database.execute(
      sql: "INSERT INTO resumption (session, place, begun, sealed) VALUES (?, ?, ?, ?)",
      arguments: [id.text, box.place, begun, Data(sealed)]
    )
  }

  private static func deleteResumption(of id: SessionID, in database: Database) throws {
    try database.execute(sql: "DELETE FROM resumption WHERE session = ?", arguments: [id.text])
  }

  /// Also what a wrong clock put into a day that has not come.
  static func deleteOldResumptions(now: Int64, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM resumption WHERE begun NOT BETWEEN ? AND ?",
      arguments: [now - resumable, now + resumable]
    )
  }
}

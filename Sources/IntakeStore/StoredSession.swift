internal import Foundation
internal import GRDB

/// A session as it lies in the file, sealed.
package struct StoredSession: Sendable {
  /// Its name.
  package let name: String
  /// When it began, in seconds since 1970.
  package let begun: Int64
  /// The name of the clinic's key it is sealed for.
  package let clinicKey: String
  /// What the clinic makes the session's key from.
  let encapsulatedKey: [UInt8]
  /// The boxes, by place.
  let boxes: [(place: Int, sealed: [UInt8])]
  /// Whether the person may still come back and go on.
  package let canBeResumed: Bool

  /// The bytes of all boxes.
  package var size: Int { boxes.reduce(0) { $0 + $1.sealed.count } }
}

extension RecordFile {
  /// Every session, the earliest first.
  ///
  /// - Throws: `StoreProblem`.
  package func sessions() throws(StoreProblem) -> [StoredSession] {
    try read { database in
      // Its making was broken off before there was any.
      guard try database.tableExists("session") else { return [] }
      let resumable = try Self.resumable(in: database)
      let boxes = Dictionary(grouping: try Self.boxes(in: database), by: \.session)
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT id, begun, clinicKey, encapsulatedKey FROM session ORDER BY begun, rowid"
      )
      var sessions = rows.map { row in
        let name: String = Self.text(row["id"])
        return StoredSession(
          name: name,
          begun: Self.number(row["begun"]),
          clinicKey: Self.text(row["clinicKey"]),
          encapsulatedKey: Self.bytes(row["encapsulatedKey"]),
          boxes: (boxes[name] ?? []).map { ($0.place, $0.sealed) },
          canBeResumed: resumable.contains(name)
        )
      }
      // Boxes whose session was taken out are damage, not nothing.
      let known = Set(sessions.map(\.name))
      for (name, boxes) in boxes.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
        sessions.append(
          StoredSession(
            name: name,
            begun: 0,
            clinicKey: "",
            encapsulatedKey: [],
            boxes: boxes.map { ($0.place, $0.sealed) },
            canBeResumed: false
          )
        )
      }
      return sessions
    }
  }

  private struct Box {
    let session: String
    let place: Int
    let sealed: [UInt8]
  }

  private static func boxes(in database: Database) throws -> [Box] {
    try Row.fetchAll(database, sql: "SELECT session, place, sealed FROM box ORDER BY place, rowid")
      .map { row in
        Box(
          session: text(row["session"]),
          place: Int(number(row["place"])),
          sealed: bytes(row["sealed"])
        )
      }
  }

  /// The names of sessions that can be resumed; a file of the first form has none.
  private static func resumable(in database: Database) throws -> Set<String> {
    guard try database.tableExists("resumption") else { return [] }
    return try String.fetchSet(database, sql: "SELECT DISTINCT session FROM resumption")
  }

  // Whoever can write to the file can put any kind of value into any column; reading one as another
  // would end the program.

  private static func text(_ value: DatabaseValue) -> String {
    if case .string(let text) = value.storage { text } else { "" }
  }

  private static func number(_ value: DatabaseValue) -> Int64 {
    if case .int64(let number) = value.storage { number } else { 0 }
  }

  private static func bytes(_ value: DatabaseValue) -> [UInt8] {
    if case .blob(let data) = value.storage { Array(data) } else { [] }
  }
}

import Foundation
import GRDB
import IntakeStore
import PseudoTerminal

/// A clinic with its keys, and a file of records in a folder that goes with it.
final class Clinic {
  let key = PrivateKey.random()
  let scratch: Scratch
  /// The folder of the file of records, made by who keeps first.
  var folder: String { scratch.path + "/state" }
  /// The file of records.
  var path: String { folder + "/records.db" }
  /// The file of the public key.
  var publicKeyPath: String { scratch.path + "/clinic.pub" }

  static let header = "pack=lumbar version=1.2 digest=00ff region=uk kiosk=door"

  /// Events as they are written, with words that must be found nowhere.
  static let lines = [
    "1 answered who=self", "1 answered age=44", "1 told fever=yes\"canary-mallory\"", "1 approved",
  ]

  init() throws {
    scratch = try Scratch()
    try publicKey.written.write(toFile: publicKeyPath, atomically: false, encoding: .utf8)
  }

  var publicKey: PublicKey {
    get throws {
      guard let key = key.publicKey else { throw CocoaError(.fileReadUnknown) }
      return key
    }
  }

  /// A keeper within this process.
  func keeper() throws -> Keeper { Keeper(path: path, clinic: try publicKey) }

  /// Keeps a session whole.
  ///
  /// - Returns: its name and the key to resume it.
  @discardableResult
  func keep(
    _ lines: [String] = Clinic.lines,
    close ending: String? = "finished"
  ) throws -> Ticket {
    var keeper = try keeper()
    let ticket = try Ticket(keeper.answers(to: "begin \(Self.header)"))
    for line in lines { _ = keeper.answers(to: "event \(line)") }
    if let ending { _ = keeper.answers(to: "close \(ending)") }
    return ticket
  }

  /// Every record, opened, the earliest first.
  func records() throws -> [OpenedRecord] {
    try RecordFile.reading(at: path).sessions().map { OpenedRecord($0, with: key) }
  }

  /// The record of that name, opened.
  func record(_ ticket: Ticket) throws -> OpenedRecord {
    guard let record = try records().first(where: { $0.id == ticket.id }) else {
      throw CocoaError(.fileReadUnknown)
    }
    return record
  }

  /// Changes the file as a thief could who knows SQL.
  func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: sql, arguments: arguments) }
  }

  /// Reads the file as a thief could who knows SQL.
  func look<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: path).read(body)
  }

  /// The bytes of every file beside the records and of the records.
  func bytes() throws -> Data {
    var bytes = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      bytes += try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    }
    return bytes
  }
}

/// The name of a session and the key to resume it.
struct Ticket: Equatable {
  let id: String
  let key: String

  /// Reads the answer `begun ID KEY`, the last of some.
  init(_ answers: [String]) throws {
    let words = answers.last?.split(separator: " ").map(String.init) ?? []
    guard words.count == 3, words[0] == "begun" else { throw CocoaError(.fileReadUnknown) }
    (id, key) = (words[1], words[2])
  }
}

extension OpenedRecord {
  /// What happened, as it was written.
  var lines: [String] { events.map(\.entry.line) }
}

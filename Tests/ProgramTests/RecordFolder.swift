import Foundation
import GRDB
import IntakeStore
import Knowledge
import PackFiles
import PseudoTerminal
import RealPack

/// A folder with a clinic's keys and a file of records.
final class RecordFolder {
  let key: PrivateKey
  private let scratch: Scratch
  private let publicKey: PublicKey

  var path: String { scratch.path }
  var file: String { path + "/records.db" }
  var keyFile: String { path + "/clinic.key" }

  /// What a session with the program's own pack says of itself.
  static let header = header(digest: RealPack.folder.digits)

  static func header(digest: String) -> String {
    "pack=\(RealPack.pack.id) version=\(RealPack.pack.version) digest=\(digest) region=uk kiosk=door"
  }

  /// The beginning of every session here.
  static let person = ["1 answered who=self", "1 answered age=44", "1 answered sex=male"]

  init() throws {
    key = .random()
    guard let publicKey = key.publicKey else { throw CocoaError(.featureUnsupported) }
    self.publicKey = publicKey
    scratch = try Scratch(["clinic.key": key.written, "clinic.pub": publicKey.written])
  }

  /// Keeps a session of a person and what else they said.
  ///
  /// - Returns: the record's name.
  @discardableResult
  func keep(
    _ lines: [String],
    header: String = RecordFolder.header,
    close ending: String? = "finished",
    resuming ticket: String? = nil
  ) throws -> (id: String, ticket: String) {
    var keeper = Keeper(path: file, clinic: publicKey)
    let request = ticket.map { "resume \($0) \(header)" } ?? "begin \(header)"
    let words = keeper.answers(to: request).last?.split(separator: " ").map(String.init) ?? []
    guard words.count == 3 else { throw CocoaError(.fileWriteUnknown) }
    let all = (ticket == nil ? Self.person : []) + lines
    for line in all { _ = keeper.answers(to: "event \(line)") }
    if let ending { _ = keeper.answers(to: "close \(ending)") }
    return (words[1], "\(words[1]) \(words[2])")
  }

  /// Changes the file as a thief could.
  func tamper(_ sql: String) throws {
    try DatabaseQueue(path: file).write { try $0.execute(sql: sql) }
  }

  /// Runs a command of staff on the file, with the key where it is to be opened.
  func run(
    _ words: [String],
    withKey: Bool = true
  ) throws -> Program.Outcome {
    let key = withKey ? ["--key", keyFile] : []
    return try Program.run(["records"] + words + ["--file", file] + key)
  }
}

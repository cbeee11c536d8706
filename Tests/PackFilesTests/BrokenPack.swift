import Foundation
import Knowledge
import PackFiles
import PackYAML
import RealPack

/// A copy of the pack with one thing broken, in a folder of its own that goes with it.
final class BrokenPack {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "pack-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: RealPack.folder.path, toPath: folder.path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Puts one text in place of another, which must stand in the file.
  func replace(_ old: String, with new: String, in file: String) throws {
    let url = folder.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    guard let range = text.range(of: old) else { throw NotThere(text: old, file: file) }
    try text.replacingCharacters(in: range, with: new).write(
      to: url,
      atomically: true,
      encoding: .utf8
    )
  }

  /// `file:line:column` of the first place where a text stands.
  func place(of anchor: String, in file: String) throws -> String {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    guard let range = text.range(of: anchor) else { throw NotThere(text: anchor, file: file) }
    let lines = text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return "\(file):\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
  }

  /// A message with the place of the text that stands in braces.
  func filled(_ message: String, in file: String) throws -> String {
    guard let open = message.firstIndex(of: "{"), let close = message.lastIndex(of: "}"),
      !message.contains("unknown slot"), !message.contains(" in one voice")
    else { return message }
    let anchor = String(message[message.index(after: open)..<close])
    return try message[..<open] + place(of: anchor, in: file)
      + message[message.index(after: close)...]
  }

  /// Adds a text at the end of a file.
  func append(_ text: String, to file: String) throws {
    let url = folder.appending(path: file)
    let old = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    try (old + text).write(to: url, atomically: true, encoding: .utf8)
  }

  /// Takes a file away.
  func remove(_ file: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: file))
  }

  /// Writes bytes as a file.
  func write(_ bytes: [UInt8], to file: String) throws {
    try Data(bytes).write(to: folder.appending(path: file))
  }

  /// All problems found, one message each; empty when the pack reads well.
  var messages: [String] {
    do {
      _ = try YAMLPack(PackFolder(path: folder.path)).pack()
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  struct NotThere: Error {
    let text: String
    let file: String
  }
}

import Foundation
import Testing

/// The hazard log names only controls' tests that exist.
@Suite struct HazardLogTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func log() throws -> String {
    let path = "Sources/backline/Backline.docc/HazardLog.md"
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The entries, each from its heading on.
  private static func entries() throws -> [Substring] {
    try log().components(separatedBy: "\n### ").dropFirst().map { $0[...] }
  }

  /// What stands between single backticks in the test lines of the log.
  private static func cited() throws -> [String] {
    try log().split(separator: "\n").filter { $0.hasPrefix("- Test:") }.flatMap { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  @Test func `every hazard has a cause, a harm, a control and a test`() throws {
    let entries = try Self.entries()
    #expect(entries.count > 40)
    for entry in entries {
      for part in ["- Cause: ", "- Hazard: ", "- Harm: ", "- Control: ", "- Test: "] {
        #expect(entry.contains("\n" + part), "\(entry.prefix(4)) lacks \(part)")
      }
    }
  }

  @Test func `every transcript and test the log cites exists`() throws {
    let tests = Self.root.appending(path: "Tests")
    let sources = try FileManager.default.subpathsOfDirectory(atPath: tests.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { try String(contentsOf: tests.appending(path: $0), encoding: .utf8) }.joined()
    for name in try Self.cited() {
      let exists =
        name.hasPrefix("Transcripts/")
        ? FileManager.default.fileExists(atPath: Self.root.appending(path: name).path)
        : sources.contains("func `\(name)`")
      #expect(exists, "\(name)")
    }
  }
}

import Foundation
import Testing

/// The arrows of the architecture page: what each module may import.
@Suite struct ArrowTests {
  static let arrows: [String: Set<String>] = [
    "Knowledge": [],
    "Dialogue": ["Knowledge"],
    "Language": ["Knowledge"],
    "Chat": ["Dialogue", "Knowledge", "Language"],
    "Transcripts": ["Chat", "Dialogue", "Knowledge"],
    "PackFiles": ["CContent", "Glibc", "Knowledge"],
    "PackYAML": ["Knowledge", "PackFiles", "Yams"],
    "CompilePack": ["Foundation", "PackagePlugin"],
    "LineEditor": ["CLineEditor", "Glibc"],
    "IntakeStore": ["Crypto", "Foundation", "GRDB", "Glibc"],
    "ProgramSupport": ["FoundationEssentials", "Glibc"],
    "backline-records": [
      "ArgumentParser", "CKiosk", "Chat", "Dialogue", "Glibc", "IntakeStore", "Knowledge",
      "PackFiles", "ProgramSupport",
    ],
    "backline-compile-pack": ["Glibc", "Knowledge", "PackFiles", "PackYAML"],
    "backline": [
      "ArgumentParser", "CKiosk", "Chat", "Dialogue", "Dispatch", "FoundationEssentials", "Glibc",
      "Knowledge", "Language", "LineEditor", "PackFiles", "ProgramSupport", "Synchronization",
      "Transcripts",
    ],
  ]

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test(arguments: arrows.keys.sorted())
  func `a module imports only what its arrows allow`(module: String) throws {
    let allowed = try #require(Self.arrows[module])
    let files = try Self.swiftFiles(of: module)
    #expect(!files.isEmpty)
    for file in files {
      for name in Self.imports(try String(contentsOf: file, encoding: .utf8)) {
        #expect(allowed.contains(name), "\(file.lastPathComponent) imports \(name)")
      }
    }
  }

  @Test func `every folder of Sources is a module of the table or a C edge`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    #expect(
      Set(folders)
        == Set(Self.arrows.keys).union(["CReadline", "CLineEditor", "CKiosk", "CCompiledContent"])
    )
  }

  private static func swiftFiles(of module: String) throws -> [URL] {
    let folder = sources.appending(path: module)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.sorted().filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }

  private static func imports(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1 else { return nil }
      return words.last.map { String($0.prefix { $0 != "." }) }
    }
  }
}

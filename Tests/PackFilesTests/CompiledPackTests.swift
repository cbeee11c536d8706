import Foundation
import Knowledge
import RealPack
import Testing

@testable import PackFiles
@testable import PackYAML

@Suite struct CompiledPackTests {
  /// A small text with all kinds of nodes, and what it is said to be made from.
  private static let text = "a: one\nb: [two, é]\nc: {d: ''}\n"
  private static let origin = CompiledPack.Origin([Folder.File(name: "a", bytes: [1, 2])])

  private static func outlines(_ text: String) throws -> OutlineText {
    var builder = OutlineBuilder()
    for (name, text) in [("first.yaml", "x: y"), ("second.yaml", text)] {
      builder.add(try YAMLFile(name: name, bytes: Array(text.utf8)).outline(), as: name)
    }
    return builder.text
  }

  private static func compiled() throws -> [UInt8] {
    CompiledPack.bytes(of: try outlines(text), madeFrom: origin)
  }

  @Test func `what is compiled reads back as it was`() throws {
    let outlines = try Self.outlines(Self.text)
    let read = try #require(CompiledPack(try Self.compiled()))
    #expect(read.origin == Self.origin)
    #expect(read.text.files == outlines.files)
    #expect(read.text.nodes == outlines.nodes)
    #expect(read.text.texts == outlines.texts)
  }

  @Test func `a file cut off anywhere is no compiled pack`() throws {
    let whole = try Self.compiled()
    for count in whole.indices {
      #expect(CompiledPack(Array(whole[..<count])) == nil)
    }
    #expect(CompiledPack(whole + [0]) == nil)
  }

  @Test func `a file with any bit changed is no compiled pack`() throws {
    let whole = try Self.compiled()
    for index in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[index] ^= 1 << bit
        #expect(CompiledPack(bytes) == nil)
      }
    }
  }

  @Test func `a file whose digest is right and whose parts do not fit is no compiled pack`() throws
  {
    let outlines = try Self.outlines(Self.text)
    let node = OutlineText.Node(kind: .text, count: 9_999, start: 0, line: 1, column: 1)
    let far = OutlineText.Node(kind: .list, count: 2, start: 9_999, line: 1, column: 1)
    let key = OutlineText.Node(kind: .mapping, count: 3, start: 1, line: 1, column: 1)
    for wrong in [node, far, key] {
      for index in outlines.nodes.indices {
        var nodes = outlines.nodes
        nodes[index] = wrong
        let text = OutlineText(
          unchecked: outlines.files,
          nodes: nodes,
          texts: Array(outlines.texts)
        )
        let bytes = CompiledPack.bytes(of: text, madeFrom: Self.origin)
        #expect(CompiledPack(bytes) == nil)
      }
    }
  }

  @Test func `the pack reads the same compiled and from its files`() throws {
    let folder = try CompiledFolder()
    try folder.compile()
    #expect(folder.pack.isCompiled == true)
    let (compiled, checked) = (try folder.pack.pack(), try YAMLPack(folder.pack).pack())
    let differing = zip(parts(of: compiled), parts(of: checked)).first { $0 != $1 }
    #expect(differing == nil)
    #expect(parts(of: compiled).count == parts(of: checked).count)
  }

  /// Everything a pack holds; sorted, as dictionaries have no order.
  private func parts(of pack: Pack) -> [Substring] {
    "\(pack)".split { " ,[]()".contains($0) }.sorted()
  }

  @Test func `a change in any file makes the compiled pack another one's`() throws {
    let folder = try CompiledFolder()
    try folder.compile()
    try folder.replace("Goodbye", with: "Farewell", in: "en/screens.yaml")
    #expect(folder.pack.isCompiled == false)
    try folder.replace("Farewell", with: "Goodbye", in: "en/screens.yaml")
    #expect(folder.pack.isCompiled == true)
  }

  @Test func `a change that keeps the size of a file makes the compiled pack another one's`() throws
  {
    let folder = try CompiledFolder()
    try folder.compile()
    try folder.replace("Goodbye", with: "Goodbuy", in: "en/screens.yaml")
    #expect(folder.pack.isCompiled == false)
  }

  @Test func `files that stood long before are believed, and others are read`() throws {
    let folder = try CompiledFolder()
    try folder.compile()
    try folder.date("en/screens.yaml", secondsAgo: -60)
    #expect(folder.pack.isCompiled == true)
    try folder.replace("Goodbye", with: "Goodbuy", in: "en/screens.yaml")
    try folder.date("en/screens.yaml", secondsAgo: 20)
    #expect(folder.pack.isCompiled == false)
  }

  @Test func `a file renamed makes the compiled pack another one's`() throws {
    let folder = try CompiledFolder()
    try folder.compile()
    try folder.move("en/faq.yaml", to: "en/faqs.yaml")
    #expect(folder.pack.isCompiled == false)
    try folder.move("en/faqs.yaml", to: "en/faq.yaml")
    #expect(folder.pack.isCompiled == true)
  }

  @Test func `a pack with a problem is not compiled`() throws {
    let folder = try CompiledFolder()
    try folder.replace("when: fever", with: "when: fevr", in: "rules/illness.yaml")
    #expect(throws: PackProblems.self) { try folder.compile() }
  }

  @Test func `without a compiler a folder is not read, and the places are named`() throws {
    let folder = try CompiledFolder()
    let compiler = PackCompiler(places: ["/nowhere/a", "/nowhere/b"])
    #expect(throws: PackFolder.Problem.noCompiler(places: ["/nowhere/a", "/nowhere/b"])) {
      try folder.pack.pack(with: compiler)
    }
  }

  @Test func `without a compiler a compiled pack is read while it fits`() throws {
    let folder = try CompiledFolder()
    try folder.compile()
    #expect(try folder.pack.pack(with: PackCompiler(places: [])).id == RealPack.pack.id)
    try folder.replace("Goodbye", with: "Farewell", in: "en/screens.yaml")
    #expect(throws: PackFolder.Problem.noCompiler(places: [])) {
      try folder.pack.pack(with: PackCompiler(places: []))
    }
  }

  @Test(arguments: ["/bin/true", "/bin/false", "/bin/echo"])
  func `what gives neither a pack nor problems has failed`(place: String) throws {
    #expect(throws: PackFolder.Problem.compilerFailed(place: place)) {
      try RealPack.folder.checked(with: PackCompiler(places: ["/nowhere", place]))
    }
  }
}

/// A copy of the pack with a compiled pack beside it, in a folder of its own that goes with it.
private final class CompiledFolder {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "pack-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: RealPack.folder.path, toPath: folder.path)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
    try? FileManager.default.removeItem(atPath: compiled)
  }

  private var compiled: String { folder.path + ".compiled" }

  var pack: PackFolder { PackFolder(path: folder.path, compiled: compiled) }

  func compile() throws {
    try Data(try YAMLPack(pack).compiled()).write(to: URL(filePath: compiled))
  }

  func replace(_ old: String, with new: String, in file: String) throws {
    let url = folder.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(
      to: url,
      atomically: true,
      encoding: .utf8
    )
  }

  func date(_ file: String, secondsAgo seconds: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -seconds)],
      ofItemAtPath: folder.appending(path: file).path
    )
  }

  func move(_ file: String, to other: String) throws {
    try FileManager.default.moveItem(
      at: folder.appending(path: file),
      to: folder.appending(path: other)
    )
  }
}

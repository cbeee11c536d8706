import Foundation

/// A copy of the program and what stands beside it, in a folder of its own that goes with it.
final class InstalledProgram {
  private let root: URL
  /// The folder of the executable.
  let folder: String

  /// The pack beside the program.
  var content: String { folder + "/backline_CContent.resources/Content" }

  init(hasCompiler: Bool = true) throws {
    root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      .resolvingSymlinksInPath()
    folder = root.path + "/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["backline", "backline_CContent.resources", "backline_CCompiledContent.resources"] {
      try FileManager.default.copyItem(atPath: Self.built(name), toPath: "\(folder)/\(name)")
    }
    if hasCompiler { try installCompiler(in: folder) }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private static func built(_ name: String) -> String {
    URL(filePath: Program.path).deletingLastPathComponent().appending(path: name).path
  }

  /// Puts the compiler into a folder.
  func installCompiler(in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let name = "backline-compile-pack"
    try FileManager.default.copyItem(atPath: Self.built(name), toPath: "\(folder)/\(name)")
  }

  /// Puts one text in place of another, which must stand in the file.
  func replace(_ old: String, with new: String, in file: String) throws {
    let url = URL(filePath: "\(content)/\(file)")
    let text = try String(contentsOf: url, encoding: .utf8)
    guard text.contains(old) else { throw CocoaError(.fileReadUnknown) }
    try text.replacingOccurrences(of: old, with: new).write(
      to: url,
      atomically: true,
      encoding: .utf8
    )
  }

  /// Runs it on lines and waits for its end.
  func run(_ arguments: [String] = [], lines: [String] = []) throws -> Program.Outcome {
    try Program.run(
      arguments,
      input: Array(lines.map { $0 + "\n" }.joined().utf8),
      executable: folder + "/backline"
    )
  }
}

import Foundation
import Glibc

/// The built program, run with bytes on its input.
enum Program {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let complaints: String
  }

  /// All products land in the folder of the running tests.
  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "backline").path
  }()

  /// Runs the program on an input and waits for its end.
  static func run(
    _ arguments: [String] = [],
    input: [UInt8] = [],
    environment: [String: String] = [:],
    executable: String = path,
    directory: String = "/"
  ) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    try Data(input).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = process(arguments, environment, executable: executable)
    process.currentDirectoryURL = URL(filePath: directory)
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      complaints: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    )
  }

  /// Runs the program on lines.
  static func run(
    _ arguments: [String] = [],
    lines: [String],
    environment: [String: String] = [:],
    directory: String = "/"
  ) throws -> Outcome {
    try run(
      arguments,
      input: Array((lines.joined(separator: "\n") + "\n").utf8),
      environment: environment,
      directory: directory
    )
  }

  /// The program, ready to run, with nothing in its environment but what is given and a language.
  static func process(
    _ arguments: [String],
    _ environment: [String: String] = [:],
    executable: String = path
  ) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.environment = ["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"].merging(environment) {
      $1
    }
    return process
  }
}

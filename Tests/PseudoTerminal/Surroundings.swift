import Foundation
import Glibc

/// The folder of the running executable, where every product of a build lands.
package let executableFolder: String = {
  let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  return ((path ?? "") as NSString).deletingLastPathComponent
}()

/// A folder that is gone after the test.
package final class Scratch {
  package let path: String

  package init(_ files: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    path = folder.path
    for (name, text) in files {
      try text.write(toFile: "\(path)/\(name)", atomically: false, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Names of the files, sorted.
  package func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

/// Lends `strings` to C, with a null pointer after the last.
func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var copies = strings.map { strdup($0) }
  copies.append(nil)
  defer { for copy in copies { free(copy) } }
  return body(copies)
}

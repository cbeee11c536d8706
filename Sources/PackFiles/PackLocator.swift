import Foundation

/// Finds the pack that comes with the program.
package struct PackLocator: Sendable {
  /// The folder of the running executable.
  let executableFolder: String

  /// Looks beside the running executable.
  package init() {
    let executable =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    executableFolder = (executable as NSString).deletingLastPathComponent
  }

  /// The places searched, in order.
  package var places: [String] {
    [
      executableFolder + "/backline_PackFiles.resources/Content",
      executableFolder + "/../share/backline",
    ]
  }

  /// The first place that holds a pack, or `nil`.
  package var folder: PackFolder? {
    places.first { FileManager.default.fileExists(atPath: $0 + "/pack.yaml") }
      .map(PackFolder.init)
  }
}

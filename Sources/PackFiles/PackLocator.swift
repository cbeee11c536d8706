import CContent
import Glibc

/// Finds the pack that comes with the program.
package struct PackLocator: Sendable {
  /// The folder of the running executable.
  let executableFolder: String

  /// Looks beside the running executable.
  package init() {
    let executable = realpath("/proc/self/exe", nil)
    defer { free(executable) }
    let path = executable.map { String(cString: $0) } ?? ""
    executableFolder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The places searched, in order.
  package var places: [String] {
    [
      executableFolder + "/" + String(cString: backline_content),
      executableFolder + "/../share/backline",
    ]
  }

  /// Where another program stands that comes with this one.
  package func neighbour(_ name: String) -> String { executableFolder + "/" + name }

  /// The places searched for what compiles packs, in order.
  var compilers: [String] {
    [executableFolder, executableFolder + "/../libexec/backline"].map {
      $0 + "/backline-compile-pack"
    }
  }

  /// The first place that holds a pack, or `nil`.
  package var folder: PackFolder? {
    places.first { access($0 + "/pack.yaml", F_OK) == 0 }.map { place in
      let besideProgram = executableFolder + "/" + String(cString: backline_compiled_content)
      let isBuilt = place == places.first
      return PackFolder(
        path: place,
        compiled: isBuilt ? besideProgram : place + "/pack.compiled"
      )
    }
  }
}

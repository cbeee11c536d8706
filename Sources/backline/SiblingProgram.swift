import Glibc

/// A program that comes with this one.
struct SiblingProgram {
  /// The places searched, in order: beside this program, then where an installation puts it.
  let places: [String]

  /// The program of that name.
  init(_ name: String) {
    let executable = realpath("/proc/self/exe", nil)
    defer { free(executable) }
    let folder = executable.map { String(cString: $0) }?.folder ?? "/"
    places = [folder, folder.joined(to: "../libexec/backline")].map { $0.joined(to: name) }
  }

  /// The first place that holds it, or `nil`.
  var path: String? { places.first { access($0, X_OK) == 0 } }
}

import Glibc
import Knowledge
import PackFiles
import PackYAML

/// Compiles a pack: `backline-compile-pack FOLDER` checks the YAML files and writes the compiled pack
/// to standard output, or every problem to the standard error stream and ends with 65.
///
/// With `--build FILE` it writes to a file, as the build needs it: where the pack is wrong, the
/// problems are printed and the file is left empty, which the program takes for none.
@main
enum BacklineCompilePack {
  static func main() {
    let arguments = CommandLine.arguments
    switch arguments.count {
    case 2: compile(arguments[1])
    case 4 where arguments[2] == "--build": build(arguments[1], into: arguments[3])
    default:
      write("usage: backline-compile-pack FOLDER [--build FILE]\n".utf8, to: STDERR_FILENO)
      exit(64)
    }
  }

  private static func compile(_ folder: String) -> Never {
    do throws(PackProblems) {
      let bytes = try YAMLPack(PackFolder(path: folder)).compiled()
      exit(write(bytes, to: STDOUT_FILENO) ? 0 : 74)
    } catch {
      write((error.description + "\n").utf8, to: STDERR_FILENO)
      exit(65)
    }
  }

  private static func build(_ folder: String, into path: String) -> Never {
    var bytes: [UInt8] = []
    do throws(PackProblems) {
      bytes = try YAMLPack(PackFolder(path: folder)).compiled()
    } catch {
      print(error)
    }
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    exit(file >= 0 && write(bytes, to: file) && close(file) == 0 ? 0 : 73)
  }

  /// Writes bytes, however many calls that takes.
  ///
  /// - Returns: whether all of them were written.
  @discardableResult
  private static func write(_ bytes: some Sequence<UInt8>, to descriptor: Int32) -> Bool {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

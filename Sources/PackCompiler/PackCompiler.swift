import Glibc
import Knowledge
import PackFiles

/// Compiles a pack: `PackCompiler FOLDER FILE`.
///
/// Where the pack is wrong, the file is left empty, which the program takes for none: it then reads
/// the folder itself and names what is wrong.
@main
enum PackCompiler {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { exit(64) }
    let bytes: [UInt8]
    do throws(PackProblems) {
      bytes = try PackFolder(path: arguments[1]).compiledBytes()
    } catch {
      print(error)
      bytes = []
    }
    exit(write(bytes, to: arguments[2]) ? 0 : 73)
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    return fclose(file) == 0 && isWritten
  }
}

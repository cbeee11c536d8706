import Glibc
import Knowledge

/// The compiler of packs: a program of its own, started where a folder has to be read.
///
/// It alone knows YAML. Nothing of it stays: what it compiles comes back through a pipe.
package struct PackCompiler: Sendable {
  /// The places searched, in order.
  package let places: [String]

  /// The compiler that comes with the program.
  package init() { self.init(places: PackLocator().compilers) }

  /// The first compiler at one of some places.
  package init(places: [String]) { self.places = places }

  /// Compiles the files of a folder.
  ///
  /// - Throws: `PackFolder.Problem`.
  func compile(_ folder: String) throws(PackFolder.Problem) -> OutlineText {
    guard let place = places.first(where: { access($0, X_OK) == 0 }) else {
      throw .noCompiler(places: places)
    }
    guard let (output, status) = Self.run(place, on: folder) else {
      throw .compilerFailed(place: place)
    }
    if status == 65, let problems = String(validating: output, as: UTF8.self) {
      throw .wrong(problems.last == "\n" ? String(problems.dropLast()) : problems)
    }
    guard status == 0, let pack = CompiledPack(output) else {
      throw .compilerFailed(place: place)
    }
    return pack.text
  }

  /// Runs a compiler and waits for its end.
  ///
  /// - Returns: what it wrote and with what it ended, or `nil` when it could not be run to its end.
  private static func run(_ place: String, on folder: String) -> (output: [UInt8], status: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let process = start([place, folder], writing: ends[1])
    close(ends[1])
    guard let process else { return nil }
    let output = Folder.rest(of: ends[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    guard let output, status & 0x7F == 0 else { return nil }
    return (output, (status >> 8) & 0xFF)
  }

  /// Starts a program without a shell; it writes a pack or complaints, so one pipe takes both.
  private static func start(_ words: [String], writing output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_adddup2(&actions, output, descriptor)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawn(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    return process
  }
}

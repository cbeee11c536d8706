import Glibc

/// Whole runs of the program's commands for testing.
struct Runs {
  /// The program.
  let program: String
  /// The folder of the transcripts.
  let transcripts: String
  /// How many there are.
  let count: Int

  private static let sessions = 5000

  /// All transcripts played with their detours: how many a second, and the most memory.
  func transcriptRun() -> [Budget] {
    let run = Self.run([program, "transcript", "run", transcripts])
    let seconds = run?.seconds ?? .nan
    return [
      Budget(
        name: "transcripts played in a second",
        measured: Double(count) / seconds,
        limit: nil,
        details: "\(count) in \(Stopwatch.written(seconds, digits: 2)) s"
      ),
      Budget(
        name: "resident memory of playing all transcripts, in MB",
        measured: run.map { Double($0.peakKilobytes) / 1000 } ?? .nan,
        limit: nil,
        details: "all at once, as many threads as processors"
      ),
    ]
  }

  /// Random sessions held against the laws: how many a second.
  func exploration() -> [Budget] {
    let run = Self.run([program, "transcript", "explore", "--sessions", "\(Self.sessions)"])
    let seconds = run?.seconds ?? .nan
    return [
      Budget(
        name: "explored sessions in a second",
        measured: Double(Self.sessions) / seconds,
        limit: nil,
        details: "\(Self.sessions) in \(Stopwatch.written(seconds, digits: 2)) s"
      )
    ]
  }

  /// Runs a command with its output thrown away; `nil` when it does not end with 0.
  private static func run(_ words: [String]) -> (seconds: Double, peakKilobytes: Int)? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    let begun = Stopwatch.now
    var process = pid_t()
    guard posix_spawn(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    var (status, usage): (Int32, rusage) = (0, rusage())
    guard wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
    return (Stopwatch.now - begun, usage.ru_maxrss)
  }
}

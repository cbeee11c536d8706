import ArgumentParser
import Dispatch
import Knowledge
import ProgramSupport
import Synchronization
import Transcripts

/// Holds random sessions against the laws of triage.
struct TranscriptExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Hold random sessions against the laws; print one that breaks a law as a transcript.",
    discussion: """
      Session n of a run has the seed S + n. The first broken law, by seed, is printed with as \
      little trouble in it as still breaks the law; exit 1 then.
      """
  )

  @OptionGroup var packOptions: PackOptions

  @Option(name: .long, help: "How many sessions.")
  var sessions = 1000

  @Option(name: .long, help: ArgumentHelp("The seed of the first session.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(name: .long, help: "Whose numbers and places are named.")
  var region: String?

  func validate() throws {
    guard sessions < 1 else { return }
    throw ValidationError("--sessions takes a number from 1.")
  }

  /// How many sessions one worker holds before it looks whether another has found something.
  private static let batch = 100

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    let region = try PackLoading.region(region, in: pack)
    let exploration = Exploration(pack: pack, region: region)
    let first = seed
    let count = sessions
    let found = Mutex<(seed: UInt64, discovery: Exploration.Discovery)?>(nil)
    DispatchQueue.concurrentPerform(iterations: (count + Self.batch - 1) / Self.batch) { batch in
      let start = batch * Self.batch
      for index in start..<min(start + Self.batch, count) {
        let seed = first &+ UInt64(index)
        if found.withLock({ $0.map { $0.seed < seed } ?? false }) { return }
        guard let discovery = exploration.discovery(seed: seed) else { continue }
        found.withLock { if $0.map({ seed < $0.seed }) ?? true { $0 = (seed, discovery) } }
        return
      }
    }
    guard let broken = found.withLock({ $0 }) else {
      try StandardStreams.write("\(count) sessions from seed \(first): every law holds\n")
      return
    }
    try StandardStreams.write(broken.discovery.transcript)
    StandardStreams.complain("backline: seed \(broken.seed): \(broken.discovery.breach.sentence)")
    throw Failure.transcripts(code: 1)
  }
}

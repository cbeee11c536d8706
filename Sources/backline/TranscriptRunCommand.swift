import ArgumentParser
import Glibc
import ProgramSupport
import Transcripts

/// Plays transcripts and says what does not hold.
struct TranscriptRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Play transcripts; exit 1 if one does not hold, 65 if one cannot be read.",
    discussion: """
      Each transcript is played as written, with its record written and read again after every \
      event, and with seeded detours that must not change what comes of it.
      """
  )

  @OptionGroup var packOptions: PackOptions

  @Argument(help: "Files, or folders with *.transcript below them.")
  var paths: [String]

  @Flag(name: .long, help: "Record words anew where they differ; expectations are never touched.")
  var update = false

  @Option(name: .long, help: ArgumentHelp("What the detours are drawn from.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(name: .long, help: ArgumentHelp("Write a JUnit report to this file.", valueName: "file"))
  var junit: String?

  @Flag(name: .long, help: "Print the run in the Test Anything Protocol.")
  var tap = false

  func validate() throws {
    guard update, getenv("CI") != nil else { return }
    throw ValidationError("--update records what is said, so it does not run where CI is set.")
  }

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    let files = try TranscriptFiles(paths)
    let isUpdate = update
    let seed = seed
    let results = files.map(pack) { opened, path in
      switch opened {
      case .failure(let problem): return RunReport.Result(path: path, verdict: problem.verdict)
      case .success(let opened):
        if isUpdate, let verdict = Self.update(opened, at: path) {
          return RunReport.Result(path: path, verdict: verdict)
        }
        let verdict = opened.transcript.verdict(on: opened.stage, seed: seed)
        return RunReport.Result(path: path, verdict: verdict)
      }
    }
    let report = RunReport(results)
    try StandardStreams.write(tap ? report.tap : report.text)
    if let junit { try Self.write(report.junit, to: junit) }
    if report.unreadable > 0 { throw Failure.transcripts(code: 65) }
    if report.failed > 0 { throw Failure.transcripts(code: 1) }
  }

  /// Records a transcript anew.
  ///
  /// - Returns: the verdict, or `nil` when it is to be played, as it says the right words now.
  private static func update(_ opened: TranscriptFiles.Opened, at path: String) -> Verdict? {
    switch opened.transcript.rerecorded(on: opened.stage) {
    case .unchanged: return nil
    case .refused(let findings): return .failed(findings)
    case .unreadable(let problem): return .unreadable(problem)
    case .changed(let text):
      for finding in opened.transcript.textFindings(on: opened.stage) {
        StandardStreams.complain("recorded anew: " + finding.message(in: path))
      }
      do throws(WholeFile.Problem) {
        try WholeFile(path: path).replace(with: text)
      } catch {
        return .missing(reason: "cannot be written: \(String(cString: strerror(error.errno)))")
      }
      guard let transcript = try? Transcript(text) else { return nil }
      return transcript.verdict(on: opened.stage, seed: 1)
    }
  }

  private static func write(_ text: String, to path: String) throws(Failure) {
    do throws(WholeFile.Problem) {
      try WholeFile(path: path).replace(with: text)
    } catch {
      throw .cannotCreate(path, errno: error.errno)
    }
  }
}

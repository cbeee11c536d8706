import ArgumentParser
import ProgramSupport
import Transcripts

/// Says what transcripts reach of the pack.
struct TranscriptCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "List what no transcript reaches: questions, answers, rules, thresholds, advice."
  )

  @OptionGroup var packOptions: PackOptions

  @Argument(help: "Files, or folders with *.transcript below them.")
  var paths: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Exit 1 below this share of decisive rules and of both sides of thresholds.",
      valueName: "percent"
    )
  )
  var require: Double?

  @Flag(name: .long, help: "Print one JSON object: for each part its total, reached and missing.")
  var json = false

  func validate() throws {
    guard let require, !(0...100).contains(require) else { return }
    throw ValidationError("--require takes a percentage from 0 to 100.")
  }

  func run() throws {
    let pack = try PackLoading.pack(packOptions.pack)
    let files = try TranscriptFiles(paths)
    let coverages = files.map(pack) { opened, path -> Result<Coverage, CoverageProblem> in
      switch opened {
      case .failure(let problem):
        return .failure(CoverageProblem(message: problem.verdict.message(in: path) ?? path))
      case .success(let opened):
        // Another pack has other rules; only the program's own are counted.
        guard opened.transcript.packFolder == nil else { return .success(Coverage(of: pack)) }
        return .success(Coverage(of: opened.transcript, on: opened.stage))
      }
    }
    var coverage = Coverage(of: pack)
    var isWhole = true
    for result in coverages {
      switch result {
      case .success(let more): coverage.add(more)
      case .failure(let problem):
        isWhole = false
        StandardStreams.complain(problem.message)
      }
    }
    try StandardStreams.write(json ? Self.object(coverage).line + "\n" : coverage.text)
    if !isWhole { throw Failure.transcripts(code: 65) }
    if let require, !coverage.reaches(percent: require) { throw Failure.transcripts(code: 1) }
  }

  private struct CoverageProblem: Error {
    let message: String
  }

  private static func object(_ coverage: Coverage) -> JSONValue {
    let parts = coverage.parts.map { part in
      (
        part.kind.rawValue,
        JSONValue.object([
          "total": .number(Double(part.ids.count)),
          "reached": .number(Double(part.ids.count - part.missing.count)),
          "missing": .list(part.missing.map(JSONValue.text)),
        ])
      )
    }
    return .object(Dictionary(uniqueKeysWithValues: parts))
  }
}

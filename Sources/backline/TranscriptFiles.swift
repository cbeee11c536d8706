import Dispatch
import FoundationEssentials
import Knowledge
import PackFiles
import ProgramSupport
import Synchronization
import Transcripts

/// Transcript files on the disk, and the packs they name.
struct TranscriptFiles {
  /// The files found, sorted, each once.
  let paths: [String]

  /// Finds transcripts: a file as it is named, a folder with all `*.transcript` below it.
  ///
  /// - Throws: `Failure.noTranscripts` when there are none at all.
  init(_ named: [String]) throws(Failure) {
    var paths: Set<String> = []
    for path in named {
      var isFolder = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard exists, isFolder else {
        paths.insert(path)
        continue
      }
      for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
      where name.hasSuffix(".transcript") {
        paths.insert(path.joined(to: name))
      }
    }
    if paths.isEmpty { throw .noTranscripts(places: named) }
    self.paths = paths.sorted()
  }

  /// A transcript that was read, with the pack it names.
  struct Opened {
    let transcript: Transcript
    let stage: Stage
  }

  /// Why one could not be read; the others can.
  enum Problem: Error {
    case unreadable(TranscriptProblem)
    case missing(reason: String)

    /// The problem as a verdict.
    var verdict: Verdict {
      switch self {
      case .unreadable(let problem): .unreadable(problem)
      case .missing(let reason): .missing(reason: reason)
      }
    }
  }

  /// Opens every file and does something with it, several at a time.
  ///
  /// - Returns: what came of each, in the order of `paths`.
  func map<Value: Sendable>(
    _ pack: Pack,
    _ body: @Sendable (Result<Opened, Problem>, _ path: String) -> Value
  ) -> [Value] {
    let values = Mutex([Value?](repeating: nil, count: paths.count))
    let stages = StageShelf(standard: Stage(pack: pack))
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      let value = body(Self.open(paths[index], stages), paths[index])
      values.withLock { $0[index] = value }
    }
    return values.withLock { $0.compactMap(\.self) }
  }

  private static func open(_ path: String, _ stages: StageShelf) -> Result<Opened, Problem> {
    let bytes: [UInt8]
    switch FileBytes(path: path, limit: Transcript.sizeLimit + 1).read() {
    case .success(let read): bytes = read
    case .failure(let problem): return .failure(.missing(reason: problem.message))
    }
    let transcript: Transcript
    do throws(TranscriptProblem) {
      transcript = try Transcript(bytes: bytes)
    } catch {
      return .failure(.unreadable(error))
    }
    guard let folder = transcript.packFolder else {
      return .success(Opened(transcript: transcript, stage: stages.standard))
    }
    do throws(Failure) {
      let stage = try stages.stage(path.folder.joined(to: folder))
      return .success(Opened(transcript: transcript, stage: stage))
    } catch {
      return .failure(.missing(reason: "its pack cannot be read; \(error.message ?? "")"))
    }
  }
}

/// The packs that transcripts name, each read once.
private final class StageShelf: Sendable {
  let standard: Stage
  private let stages = Mutex<[String: Stage]>([:])

  init(standard: Stage) { self.standard = standard }

  /// - Throws: `Failure.noPack` or `Failure.badPack`.
  func stage(_ path: String) throws(Failure) -> Stage {
    if let known = stages.withLock({ $0[path] }) { return known }
    let stage = Stage(pack: try PackLoading.pack(path))
    stages.withLock { $0[path] = stage }
    return stage
  }
}

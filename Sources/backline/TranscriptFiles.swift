import Dispatch
import Foundation
import Knowledge
import PackFiles
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
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard exists, isFolder.boolValue else {
        paths.insert(path)
        continue
      }
      let below = FileManager.default.enumerator(atPath: path)
      while let name = below?.nextObject() as? String {
        if name.hasSuffix(".transcript") { paths.insert(path.joined(to: name)) }
      }
    }
    if paths.isEmpty { throw .noTranscripts(places: named) }
    self.paths = paths.sorted()
  }

  /// A transcript that was read, with the pack it names.
  struct Opened {
    let transcript: Transcript
    let pack: Pack
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
    let packs = PackShelf(standard: pack)
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      let value = body(Self.open(paths[index], packs), paths[index])
      values.withLock { $0[index] = value }
    }
    return values.withLock { $0.compactMap(\.self) }
  }

  private static func open(_ path: String, _ packs: PackShelf) -> Result<Opened, Problem> {
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
      return .success(Opened(transcript: transcript, pack: packs.standard))
    }
    do throws(Failure) {
      let pack = try packs.pack(path.folder.joined(to: folder))
      return .success(Opened(transcript: transcript, pack: pack))
    } catch {
      return .failure(.missing(reason: "its pack cannot be read; \(error.message ?? "")"))
    }
  }
}

/// The packs that transcripts name, each read once.
private final class PackShelf: Sendable {
  let standard: Pack
  private let packs = Mutex<[String: Pack]>([:])

  init(standard: Pack) { self.standard = standard }

  /// - Throws: `Failure.noPack` or `Failure.badPack`.
  func pack(_ path: String) throws(Failure) -> Pack {
    if let known = packs.withLock({ $0[path] }) { return known }
    let pack = try PackLoading.pack(at: path)
    packs.withLock { $0[path] = pack }
    return pack
  }
}

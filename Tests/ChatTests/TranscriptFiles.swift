import Foundation
import RealPack

/// The repository's transcripts.
enum TranscriptFiles {
  /// The paths of all transcripts within the repository, sorted.
  static let paths: [String] = {
    let enumerator = FileManager.default.enumerator(atPath: RealPack.root + "/Transcripts")
    var paths: [String] = []
    while let path = enumerator?.nextObject() as? String {
      if path.hasSuffix(".transcript") { paths.append("Transcripts/" + path) }
    }
    return paths.sorted()
  }()

  /// The text of a transcript.
  ///
  /// - Throws: what the file system says.
  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: RealPack.root + "/" + path, encoding: .utf8)
  }
}

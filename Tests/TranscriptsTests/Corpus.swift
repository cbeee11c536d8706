import Foundation
import RealPack
import Transcripts

/// The repository's transcripts.
enum Corpus {
  /// Where they are played.
  static let stage = Stage(pack: RealPack.pack)

  /// The paths of all transcripts within the repository, sorted.
  static let paths: [String] = {
    let enumerator = FileManager.default.enumerator(atPath: RealPack.root + "/Transcripts")
    var paths: [String] = []
    while let path = enumerator?.nextObject() as? String {
      if path.hasSuffix(".transcript") { paths.append("Transcripts/" + path) }
    }
    return paths.sorted()
  }()

  /// All transcripts, in the order of the paths.
  static var transcripts: [Transcript] {
    get throws { try paths.map(transcript) }
  }

  /// The transcript of a path.
  ///
  /// - Throws: what the file system says, or what is wrong with the file.
  static func transcript(_ path: String) throws -> Transcript {
    let data = try Data(contentsOf: URL(filePath: RealPack.root + "/" + path))
    return try Transcript(bytes: [UInt8](data))
  }
}

import Foundation
package import Knowledge
import Yams

/// A pack as a folder of YAML files.
package struct PackFolder: Sendable {
  /// The folder's path.
  package let path: String

  package init(path: String) { self.path = path }

  /// Reads and checks the whole pack.
  ///
  /// - Parameter language: the folder that holds the words.
  /// - Returns: the pack, checked as a whole.
  /// - Throws: `PackProblems` with everything that is wrong, in the order of the files.
  package func pack(language: String = "en") throws(PackProblems) -> Pack {
    var outlines: [String: Outline] = [:]
    var problems: [PackProblem] = []
    for file in yamlFiles {
      switch OutlineFile(path: path + "/" + file, name: file).outline {
      case .success(let outline): outlines[file] = outline
      case .failure(let problem): problems.append(problem)
      }
    }
    return try PackReader.read(outlines, language: language, earlier: problems)
  }

  /// The YAML files of the folder, by path relative to it, sorted.
  private var yamlFiles: [String] {
    let enumerator = FileManager.default.enumerator(atPath: path)
    var files: [String] = []
    while let file = enumerator?.nextObject() as? String {
      if file.hasSuffix(".yaml") || file.hasSuffix(".yml") { files.append(file) }
    }
    return files.sorted()
  }
}

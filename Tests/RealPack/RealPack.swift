import Foundation
package import Knowledge
package import PackFiles
import PackYAML

/// The pack of the repository, read once for all tests.
package enum RealPack {
  /// The root of the repository.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The folder of the pack.
  package static let folder = PackFolder(path: root + "/Sources/PackFiles/Content")

  /// The pack itself; a pack that does not load fails every test with its problems.
  package static let pack: Pack = {
    do {
      return try YAMLPack(folder).pack()
    } catch {
      fatalError("\(error)")
    }
  }()
}

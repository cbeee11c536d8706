package import Knowledge
package import PackFiles

/// A pack read from its YAML files, each of them read once.
package struct YAMLPack: Sendable {
  /// The outlines of all files that could be read.
  private let text: OutlineText
  /// What is wrong with the others.
  private let problems: [PackProblem]
  /// What the files come to.
  private let origin: CompiledPack.Origin

  /// Reads the YAML files of a folder.
  package init(_ folder: PackFolder) {
    let files = folder.files()
    var builder = OutlineBuilder()
    var problems: [PackProblem] = []
    for file in files {
      do throws(PackProblem) {
        builder.add(try YAMLFile(name: file.name, bytes: file.bytes).outline(), as: file.name)
      } catch {
        problems.append(error)
      }
    }
    text = builder.text
    self.problems = problems
    origin = CompiledPack.Origin(files)
  }

  /// The pack, checked as a whole.
  ///
  /// - Parameter language: the folder that holds the words.
  /// - Returns: the pack.
  /// - Throws: `PackProblems` with everything that is wrong, in the order of the files.
  package func pack(language: String = "en") throws(PackProblems) -> Pack {
    try PackReader.read(text.outlines, language: language, earlier: problems)
  }

  /// Compiles the pack, after checking the whole of it.
  ///
  /// - Returns: the bytes of the compiled pack.
  /// - Throws: `PackProblems` with everything that is wrong; nothing wrong is ever compiled.
  package func compiled() throws(PackProblems) -> [UInt8] {
    _ = try pack()
    return CompiledPack.bytes(of: text, madeFrom: origin)
  }
}

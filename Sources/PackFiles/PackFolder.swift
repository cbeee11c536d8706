package import Knowledge

/// A pack as a folder of YAML files, with what was compiled from them where that is at hand.
package struct PackFolder: Sendable {
  /// The folder's path.
  package let path: String
  /// The path of the compiled pack; `nil` where none is looked for.
  let compiled: String?

  /// A folder whose files are always read and checked.
  package init(path: String) {
    self.path = path
    compiled = nil
  }

  init(path: String, compiled: String) {
    self.path = path
    self.compiled = compiled
  }

  /// The pack: what was compiled from these very files, else what reading and checking them gives.
  ///
  /// - Parameter language: the folder that holds the words.
  /// - Returns: the pack, checked as a whole, now or when it was compiled.
  /// - Throws: `PackProblems` with everything that is wrong, in the order of the files.
  package func pack(language: String = "en") throws(PackProblems) -> Pack {
    guard let text = compiledText else { return try checkedPack(language: language) }
    return try PackReader.read(text.outlines, language: language, isTrusted: true)
  }

  /// Reads and checks the whole pack from its files.
  ///
  /// - Parameter language: the folder that holds the words.
  /// - Returns: the pack, checked as a whole.
  /// - Throws: `PackProblems` with everything that is wrong, in the order of the files.
  package func checkedPack(language: String = "en") throws(PackProblems) -> Pack {
    let (text, problems) = outlines
    return try PackReader.read(text.outlines, language: language, earlier: problems)
  }

  /// Whether the compiled pack was made from these very files; `nil` where none is looked for.
  package var isCompiled: Bool? { compiled == nil ? nil : compiledText != nil }

  /// The bytes of the compiled pack, made after checking the whole pack.
  ///
  /// - Throws: `PackProblems` with everything that is wrong; nothing wrong is ever compiled.
  package func compiledBytes() throws(PackProblems) -> [UInt8] {
    let before = digest
    _ = try checkedPack()
    return CompiledPack.bytes(of: outlines.text, madeFrom: before)
  }

  private var compiledText: OutlineText? {
    guard let compiled, let bytes = Folder.bytes(compiled) else { return nil }
    return CompiledPack.text(of: bytes, madeFrom: digest)
  }

  private var folder: Folder { Folder(path: path) }

  private var files: [String] { folder.files(endingIn: [".yaml", ".yml"]) }

  private var digest: Digest { folder.digest(of: files) }

  private var outlines: (text: OutlineText, problems: [PackProblem]) {
    var builder = OutlineBuilder()
    var problems: [PackProblem] = []
    for file in files {
      do throws(PackProblem) {
        try OutlineFile(name: file, bytes: folder.bytes(of: file)).add(to: &builder)
      } catch {
        problems.append(error)
      }
    }
    return (builder.text, problems)
  }
}

package import Knowledge

/// A pack as a folder of YAML files, with what was compiled from them where that is at hand.
package struct PackFolder: Sendable {
  /// The folder's path.
  package let path: String
  /// The path of the compiled pack; `nil` where none is looked for.
  let compiled: String?

  /// A folder, with the place of its compiled pack where there is one.
  package init(path: String, compiled: String? = nil) {
    self.path = path
    self.compiled = compiled
  }

  /// Why a pack cannot be had.
  package enum Problem: Error, Sendable, Equatable {
    /// It is wrong: all problems, one a line.
    case wrong(String)
    /// It would have to be compiled, and none of these places holds the compiler.
    case noCompiler(places: [String])
    /// The compiler at this place gave neither a pack nor its problems.
    case compilerFailed(place: String)
  }

  /// The pack: what was compiled from these very files, else what compiling them now gives.
  ///
  /// - Parameters:
  ///   - compiler: what compiles the files where that has to be done.
  ///   - language: the folder that holds the words.
  /// - Returns: the pack, checked as a whole, now or when it was compiled.
  /// - Throws: `Problem`.
  package func pack(
    with compiler: PackCompiler = PackCompiler(),
    language: String = "en"
  ) throws(Problem) -> Pack {
    guard let text = compiledText else { return try checked(with: compiler, language: language) }
    return try Self.pack(of: text, language)
  }

  /// The pack, its files read and checked now, whatever has been compiled before.
  ///
  /// - Parameters:
  ///   - compiler: what compiles the files.
  ///   - language: the folder that holds the words.
  /// - Returns: the pack.
  /// - Throws: `Problem`.
  package func checked(
    with compiler: PackCompiler = PackCompiler(),
    language: String = "en"
  ) throws(Problem) -> Pack {
    try Self.pack(of: try compiler.compile(path), language)
  }

  /// Whether the compiled pack was made from these very files; `nil` where none is looked for.
  package var isCompiled: Bool? { compiled == nil ? nil : compiledText != nil }

  /// The YAML files with what stands in them now.
  package func files() -> [Folder.File] { Folder(path: path).files(endingIn: Self.endings) }

  /// The digest of the YAML files with what stands in them now, in 16 hexadecimal digits.
  package var digits: String { Digest(of: files()).digits }

  private static let endings = [".yaml", ".yml"]

  private static func pack(of text: OutlineText, _ language: String) throws(Problem) -> Pack {
    do throws(PackProblems) {
      return try PackReader.read(text.outlines, language: language, isTrusted: true)
    } catch {
      throw .wrong(error.description)
    }
  }

  private var compiledText: OutlineText? {
    guard let compiled, let bytes = Folder.bytes(compiled), let pack = CompiledPack(bytes) else {
      return nil
    }
    return isMade(pack, from: Folder(path: path)) ? pack.text : nil
  }

  /// Whether a compiled pack was made from the files that stand here now.
  ///
  /// Reading all of them takes longer than reading the pack, so files that have the same names and sizes
  /// and have stood unchanged since before it was written are believed.
  private func isMade(_ pack: CompiledPack, from folder: Folder) -> Bool {
    let seen = folder.glimpses(endingIn: Self.endings)
    guard pack.origin.outside == Digest(namesAndSizes: seen.map { ($0.name, $0.size) }) else {
      return false
    }
    let written = compiled.flatMap(Folder.changed) ?? 0
    if seen.allSatisfy({ $0.changed + Self.longestCompiling <= written }) { return true }
    return pack.origin.content == Digest(of: files())
  }

  /// Seconds in which a file may have changed while the pack was compiled from it.
  private static let longestCompiling = 30
}

import Knowledge

/// One YAML file on its way to the outlines of a pack.
struct OutlineFile {
  /// What it is called in messages.
  let name: String
  /// What stands in it; `nil` when it could not be read.
  let bytes: [UInt8]?

  /// Adds the file's outline.
  ///
  /// - Throws: `PackProblem` when it is no text or no YAML.
  func add(to builder: inout OutlineBuilder) throws(PackProblem) {
    guard let bytes, String(validating: bytes, as: UTF8.self) != nil else {
      throw problem(.unreadableFile(reason: "not readable as UTF-8 text"), line: 1, column: 1)
    }
    do throws(YAMLMistake) {
      builder.add(try YAMLReader.outline(of: bytes), as: name)
    } catch {
      throw problem(.notYAML(reason: error.reason), line: error.line, column: error.column)
    }
  }

  private func problem(_ finding: PackProblem.Finding, line: Int, column: Int) -> PackProblem {
    PackProblem(finding, at: Place(file: name, line: line, column: column))
  }
}

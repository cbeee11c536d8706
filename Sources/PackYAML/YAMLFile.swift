import Knowledge
import Yams

/// One YAML file on its way to the outlines of a pack.
struct YAMLFile {
  /// What it is called in messages.
  let name: String
  /// What stands in it; `nil` when it could not be read.
  let bytes: [UInt8]?

  /// The file's outline.
  ///
  /// - Throws: `PackProblem` when it is no text or no YAML.
  func outline() throws(PackProblem) -> OutlineBuilder {
    guard let bytes, let text = String(validating: bytes, as: UTF8.self) else {
      throw problem(.unreadableFile(reason: "not readable as UTF-8 text"), 1, 1)
    }
    guard let node = try node(of: text) else { throw problem(.emptyText, 1, 1) }
    var builder = OutlineBuilder()
    Self.add(node, to: &builder)
    return builder
  }

  private func node(of text: String) throws(PackProblem) -> Node? {
    do {
      return try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw problem(for: error)
    } catch {
      throw problem(.notYAML(reason: "\(error)"), 1, 1)
    }
  }

  private static func add(_ node: Node, to builder: inout OutlineBuilder) {
    let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
    switch node {
    case .scalar(let scalar): builder.addText(scalar.string.utf8, line: line, column: column)
    case .sequence(let sequence):
      let list = builder.open(.list, line: line, column: column)
      for part in sequence { add(part, to: &builder) }
      builder.close(list, count: sequence.count)
    case .mapping(let mapping):
      let entries = builder.open(.mapping, line: line, column: column)
      for (key, value) in mapping {
        let (line, column) = (key.mark?.line ?? 1, key.mark?.column ?? 1)
        builder.addText((key.string ?? "").utf8, line: line, column: column)
        add(value, to: &builder)
      }
      builder.close(entries, count: mapping.count)
    case .alias:
      // Yams resolves aliases while composing; one that is left names nothing.
      builder.addText("".utf8, line: line, column: column)
    }
  }

  private func problem(for error: YamlError) -> PackProblem {
    switch error {
    case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _),
      .composer(_, let reason, let mark, _):
      problem(.notYAML(reason: reason), mark.line, mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      problem(.duplicateKey("\(duplicates)"), context.mark.line, context.mark.column)
    default:
      problem(.notYAML(reason: "\(error)"), 1, 1)
    }
  }

  private func problem(_ finding: PackProblem.Finding, _ line: Int, _ column: Int) -> PackProblem {
    PackProblem(finding, at: Place(file: name, line: line, column: column))
  }
}

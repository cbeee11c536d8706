import Foundation
import Knowledge
import Yams

/// One YAML file on its way to an outline.
struct OutlineFile {
  /// Where it is read from.
  let path: String
  /// What it is called in messages.
  let name: String

  /// The file's outline, or what is wrong with it.
  var outline: Result<Outline, PackProblem> {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      return .failure(problem(.unreadableFile(reason: "not readable as UTF-8 text"), 1, 1))
    }
    do {
      guard let node = try Yams.compose(yaml: text, .basic) else {
        return .failure(problem(.emptyText, 1, 1))
      }
      return .success(outline(of: node))
    } catch let error as YamlError {
      return .failure(problem(for: error))
    } catch {
      return .failure(problem(.notYAML(reason: "\(error)"), 1, 1))
    }
  }

  private func outline(of node: Node) -> Outline {
    let place = place(of: node)
    switch node {
    case .scalar(let scalar):
      return Outline(place: place, content: .text(scalar.string))
    case .sequence(let sequence):
      return Outline(place: place, content: .list(sequence.map(outline)))
    case .mapping(let mapping):
      let entries = mapping.map { key, value in
        Outline.Entry(
          key: key.string ?? "",
          place: self.place(of: key),
          value: outline(of: value)
        )
      }
      return Outline(place: place, content: .mapping(entries))
    case .alias:
      // Yams resolves aliases while composing; one that is left names nothing.
      return Outline(place: place, content: .text(""))
    }
  }

  private func place(of node: Node) -> Place {
    Place(file: name, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
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

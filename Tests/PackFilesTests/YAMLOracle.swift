import Knowledge
import Yams

@testable import PackFiles

/// A YAML document as nested texts, to compare what two readers make of it.
indirect enum YAMLTree: Equatable {
  case text(String, line: Int, column: Int)
  case list([YAMLTree], line: Int, column: Int)
  case mapping([YAMLEntry], line: Int, column: Int)

  struct YAMLEntry: Equatable {
    let key: YAMLTree
    let value: YAMLTree
  }

  /// What libyaml makes of a text; `nil` when it refuses it.
  static func oracle(_ text: String) -> YAMLTree? {
    guard let node = try? Yams.compose(yaml: text, .basic) else { return nil }
    return YAMLTree(node)
  }

  /// What our own reader makes of a text.
  static func own(_ text: String) throws(YAMLMistake) -> YAMLTree? {
    var builder = OutlineBuilder()
    builder.add(try YAMLReader.outline(of: Array(text.utf8)), as: "text")
    return builder.text.outlines["text"].map(YAMLTree.init)
  }

  private init(_ outline: Outline) {
    let (line, column) = (outline.place.line, outline.place.column)
    switch outline.content {
    case .text(let text): self = .text(text, line: line, column: column)
    case .list(let parts): self = .list(parts.map(YAMLTree.init), line: line, column: column)
    case .mapping(let entries):
      let entries = entries.map { entry in
        YAMLEntry(
          key: .text(entry.key, line: entry.place.line, column: entry.place.column),
          value: YAMLTree(entry.value)
        )
      }
      self = .mapping(entries, line: line, column: column)
    }
  }

  private init(_ node: Node) {
    let (line, column) = (node.mark?.line ?? 0, node.mark?.column ?? 0)
    switch node {
    case .scalar(let scalar): self = .text(scalar.string, line: line, column: column)
    case .sequence(let sequence):
      self = .list(sequence.map(YAMLTree.init), line: line, column: column)
    case .mapping(let mapping):
      let entries = mapping.map { YAMLEntry(key: YAMLTree($0.key), value: YAMLTree($0.value)) }
      self = .mapping(entries, line: line, column: column)
    case .alias: self = .text("", line: line, column: column)
    }
  }
}

/// Where something stands in the pack's files, for messages to authors.
package struct Place: Sendable, Hashable, Comparable {
  /// The file, relative to the pack's folder.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column, from 1.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// A part of a pack's file: a text, a list or a mapping, with its place.
///
/// It is a position in a `OutlineText` and holds nothing itself, so that reading a pack makes strings
/// only of what the pack keeps.
package struct Outline: Sendable {
  /// All files of the pack.
  let source: OutlineText
  /// The position of its node.
  let position: Int

  /// What a part of a file holds.
  package enum Content: Sendable {
    /// One value, exactly as written.
    case text(String)
    /// Values in order.
    case list([Outline])
    /// Keys with their values, in the order written; a key may stand there twice.
    case mapping([Entry])
  }

  /// A key with its value.
  package struct Entry: Sendable {
    /// The key as an outline of its own.
    let name: Outline
    /// What stands behind it.
    package let value: Outline

    /// The key, exactly as written.
    package var key: String { name.text ?? "" }
    /// Where the key stands.
    package var place: Place { name.place }
  }

  /// Where it starts.
  package var place: Place { source.place(of: position) }

  /// What it holds.
  package var content: Content {
    switch source.node(position).kind {
    case .text: .text(source.text(at: position))
    case .list: .list(parts)
    case .mapping: .mapping(entries)
    }
  }

  /// The text, if it is one.
  package var text: String? { isText ? source.text(at: position) : nil }

  /// Whether it is a text.
  var isText: Bool { source.node(position).kind == .text }

  /// Whether it is a mapping.
  var isMapping: Bool { source.node(position).kind == .mapping }

  /// Whether it is exactly this text.
  func says(_ text: String) -> Bool {
    let node = source.node(position)
    return node.kind == .text && node.count == text.utf8.count && source.says(text, at: position)
  }

  /// The parts of a list; of anything else, none.
  var parts: [Outline] {
    source.parts(of: position).map { Outline(source: source, position: $0) }
  }

  /// The value behind a key of a mapping; `nil` when it is not there.
  func value(of key: String) -> Outline? {
    source.value(of: key, in: position).map { Outline(source: source, position: $0) }
  }

  /// The entries of a mapping; of anything else, none.
  var entries: [Entry] {
    source.entries(of: position).map {
      Entry(
        name: Outline(source: source, position: $0.key),
        value: Outline(source: source, position: $0.value)
      )
    }
  }
}

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

/// A file of the pack as a tree of texts, lists and mappings, each with its place.
package struct Outline: Sendable {
  /// Where it starts.
  package let place: Place
  /// What it holds.
  package let content: Content

  /// What a part of a file holds.
  package indirect enum Content: Sendable {
    /// One value, exactly as written.
    case text(String)
    /// Values in order.
    case list([Outline])
    /// Keys with their values, in the order written; a key may stand there twice.
    case mapping([Entry])
  }

  /// A key with its value.
  package struct Entry: Sendable {
    /// The key, exactly as written.
    package let key: String
    /// Where the key stands.
    package let place: Place
    /// What stands behind it.
    package let value: Outline

    package init(key: String, place: Place, value: Outline) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  package init(place: Place, content: Content) {
    self.place = place
    self.content = content
  }

  /// The text, if it is one.
  package var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}

/// Texts that stand in the pack and become strings when they are looked at.
package struct TextList: Sendable, Sequence {
  /// A list of texts, or a text; `nil` is none.
  private let outline: Outline?

  init(_ outline: Outline?) { self.outline = outline }

  /// Goes through the texts in the order written.
  package struct Iterator: IteratorProtocol {
    fileprivate var rest: ArraySlice<Outline>

    package mutating func next() -> String? { rest.popFirst().map { $0.text ?? "" } }
  }

  package func makeIterator() -> Iterator { Iterator(rest: outlines[...]) }

  /// The first of them, or `nil`.
  package var first: String? { outlines.first?.text }

  /// Whether there is none.
  package var isEmpty: Bool { outlines.isEmpty }

  /// Whether one of them is exactly this text.
  package func contains(_ text: String) -> Bool { outlines.contains { $0.says(text) } }

  private var outlines: [Outline] {
    guard let outline else { return [] }
    return outline.isText ? [outline] : outline.parts
  }
}

extension TextList: CustomStringConvertible {
  package var description: String { "\(Array(self))" }
}

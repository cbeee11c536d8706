/// A sentence with `{slots}`.
package struct Template: Sendable {
  private let parts: [Part]

  private enum Part: Sendable {
    case text(String)
    case slot(String)
  }

  /// Takes a sentence apart; a `{` without its `}` is plain text.
  package init(_ sentence: String) {
    var parts: [Part] = []
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.text(String(rest[..<open])))
      parts.append(.slot(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(String(rest)))
    self.parts = parts
  }

  /// The names of the slots, in order.
  package var slots: [String] {
    parts.compactMap { if case .slot(let name) = $0 { name } else { nil } }
  }

  /// The sentence with each slot filled; a slot without a value stays as it is, in braces.
  package func filled(with values: (String) -> String?) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .slot(let name): values(name) ?? "{\(name)}"
      }
    }.joined()
  }
}

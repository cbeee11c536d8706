/// Who is answering: the person with the pain, or someone for them.
package enum Voice: Sendable, Hashable, CaseIterable {
  /// The person answers for themselves: "you".
  case own
  /// Someone answers for the person: "the person", "they".
  case other
}

/// A sentence in both voices, with `{slots}` still to be filled.
///
/// It stands in the pack's texts and becomes a string when it is said: most sentences of a pack are said
/// to nobody.
package struct Spoken: Sendable {
  private let source: Source

  private enum Source {
    case text(own: String, other: String)
    case outlines(own: Outline, other: Outline)
  }

  package init(own: String, other: String) {
    source = .text(own: own, other: other)
  }

  /// A sentence that is the same in both voices.
  package init(_ both: String) {
    self.init(own: both, other: both)
  }

  /// Two texts of the pack, which may be the same one.
  init(own: Outline, other: Outline) {
    source = .outlines(own: own, other: other)
  }

  /// As said to the person themselves.
  package var own: String {
    switch source {
    case .text(let own, _): own
    case .outlines(let own, _): own.text ?? ""
    }
  }

  /// As said to someone who answers for them.
  package var other: String {
    switch source {
    case .text(_, let other): other
    case .outlines(_, let other): other.text ?? ""
    }
  }

  /// The sentence in a voice.
  package func said(in voice: Voice) -> String {
    switch voice {
    case .own: own
    case .other: other
    }
  }
}

extension Spoken: Hashable {
  package static func == (left: Spoken, right: Spoken) -> Bool {
    left.own == right.own && left.other == right.other
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(own)
    hasher.combine(other)
  }
}

extension Spoken: CustomStringConvertible {
  package var description: String { "\(own) | \(other)" }
}

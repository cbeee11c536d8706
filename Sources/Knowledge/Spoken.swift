/// Who is answering: the person with the pain, or someone for them.
package enum Voice: Sendable, Hashable, CaseIterable {
  /// The person answers for themselves: "you".
  case own
  /// Someone answers for the person: "the person", "they".
  case other
}

/// A sentence in both voices, with `{slots}` still to be filled.
package struct Spoken: Sendable, Hashable {
  /// As said to the person themselves.
  package let own: String
  /// As said to someone who answers for them.
  package let other: String

  package init(own: String, other: String) {
    self.own = own
    self.other = other
  }

  /// A sentence that is the same in both voices.
  package init(_ both: String) {
    own = both
    other = both
  }

  /// The sentence in a voice.
  package func said(in voice: Voice) -> String {
    switch voice {
    case .own: own
    case .other: other
    }
  }
}

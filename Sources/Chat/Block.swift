package import Knowledge

/// A piece of what the program says, before it is laid out at a width.
package enum Block: Sendable, Hashable {
  /// The first words of a result, which must be seen: "IMMEDIATE ACTION REQUIRED".
  case alert(String, Urgency)
  /// A heading.
  case heading(String)
  /// A paragraph.
  case text(String)
  /// An entry of a list: its mark or number, and its text beside it.
  case item(mark: String, String)
  /// What can be typed now.
  case hint(String)
  /// An empty line; several in a row become one.
  case space
}

/// A line laid out, with what it is for; the words alone carry the meaning.
package struct LaidLine: Sendable, Equatable {
  /// The text, no wider than the width asked for unless one word is.
  package let text: String
  /// What kind of block it belongs to.
  package let kind: Kind

  /// What a terminal may make stand out.
  package enum Kind: Sendable, Equatable {
    case plain, heading, hint
    case alert(Urgency)
  }
}

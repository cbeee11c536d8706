/// What answers a question, as far as the words can tell.
package enum Found: Sendable, Equatable {
  /// One entry clearly answers it.
  case one(Match)
  /// Each of these may answer it, the likeliest first; one to three.
  case several([Match])
  /// It asks what two things do together.
  case together(Substance, Substance)
  /// Nothing known answers it.
  case none

  /// An entry and how well it fits.
  package struct Match: Sendable, Equatable {
    /// The entry's id.
    package let id: String
    /// How well it fits, from 0 to 1.
    package let score: Double

    package init(id: String, score: Double) {
      self.id = id
      self.score = score
    }
  }

  /// Something taken.
  package enum Substance: Sendable, Hashable {
    /// A medicine, by its entry's position in the library.
    case medicine(entry: Int)
    /// A group of medicines, or something taken besides, by name.
    case group(String)
    /// Something that is not known.
    case something
  }

  /// The entries, the likeliest first.
  package var matches: [Match] {
    switch self {
    case .one(let match): [match]
    case .several(let matches): matches
    case .together, .none: []
    }
  }
}

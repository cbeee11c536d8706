/// The words by which facts are heard in one language, compiled to numbers when the pack is read.
///
/// A symbol stands for a set of phrases that mean the same; a phrasing is a set of symbols that must
/// stand close together in one sentence.
package struct Lexicon: Sendable {
  /// How words are written.
  package let spelling: Spelling
  /// The number of every word that some phrase has.
  package let wordIDs: [String: Int]
  /// Words that are never taken for a slip of another word.
  package let common: Set<String>
  /// For every word, by number: the phrases that start with it.
  package let phrases: [[Phrase]]
  /// How many symbols there are.
  package let symbolCount: Int
  /// Every phrasing of every fact.
  package let phrasings: [Phrasing]
  /// For every symbol: the phrasings looked at where it stands, by position.
  package let anchored: [[Int]]
  /// The symbol of every sign.
  package let signs: [Sign: Int]
  /// For every symbol: the sign it is, or `nil`.
  package let signOfSymbol: [Sign?]
  /// Facts that, once true, stay true: what was years ago counts.
  package let lasting: Set<Int>
  /// What goes without saying in an answer to a question about a fact, by the fact's position: asked
  /// where the pain is, "my calf" is enough.
  package let contexts: [Int: Int]
  /// How scales are heard from times.
  package let timings: [Timing]
  /// The facts that say who, how old, of which sex, for how long and in which course.
  package let people: People

  /// Words in a row that stand for a symbol.
  package struct Phrase: Sendable {
    /// The word behind the first, by number; `nil` where the first stands alone.
    package let next: Int?
    /// The words behind the first, by number.
    package let rest: [Int]
    /// The symbol it stands for.
    package let symbol: Int

    init(rest: [Int], symbol: Int) {
      next = rest.first
      self.rest = rest
      self.symbol = symbol
    }
  }

  /// One way in which a value of a fact is heard.
  package struct Phrasing: Sendable {
    /// The symbols that must all be there, the one looked for first at `anchor`.
    package let symbols: [Int]
    /// The place of the rarest symbol in `symbols`.
    package let anchor: Int
    /// Symbols that must not stand near.
    package let without: [Int]
    /// Symbols that must stand somewhere in the text.
    package let elsewhere: [Int]
    /// Whether the symbols must stand in this order.
    package let isOrdered: Bool
    /// How many other words may stand between the first and the last.
    package let slack: Int
    /// The fact, by position.
    package let slot: Int
    /// What is said of it.
    package let meaning: Meaning
    /// Whether it says more than the fact, so that its denial is not the fact's.
    package let isBroad: Bool
  }

  /// What a phrasing says of a fact.
  package enum Meaning: Sendable, Hashable {
    /// This value, by position.
    case value(Int)
    /// The fact is touched, but the words cannot tell.
    case touched
  }

  /// Facts that are heard from more than phrasings, by position; `nil` where the pack has none.
  package struct People: Sendable {
    /// Who the answers are about; its second value is somebody else.
    package let who: Int?
    /// The age in years.
    package let age: Int?
    /// The sex; its values are female and male.
    package let sex: Int?
    /// For how many weeks there has been pain.
    package let weeks: Int?
  }
}

/// How people word questions in one language: what finding an answer needs to know of it.
package struct Asking: Sendable {
  /// Words and groups of words of one meaning; the first of a row stands for all of it.
  package let synonyms: [[String]]
  /// Words that say nothing about what is asked.
  package let fillers: [String]
  /// What stands at the start of a sentence that asks.
  package let asks: [String]
  /// What asks in the middle of a sentence.
  package let asksWithin: [String]
  /// What asks for a verdict: "should I", "is it safe".
  package let verdicts: [String]
  /// What asks what something is.
  package let defines: [String]
  /// What asks for something to do.
  package let advises: [String]
  /// What joins two things that are taken together.
  package let joins: [String]
  /// Words that say little about what is asked.
  package let weak: [String]
  /// What stands at the start of a clause that denies something.
  package let denies: [String]
  /// Words that speak of somebody; a question without them is about people in general.
  package let persons: [String]
  /// Subjects that the pack does not speak of.
  package let elsewhere: [String]
  /// Spellings that are put as one wherever they stand in a word, in the order tried.
  package let spellings: [Replacement]
  /// Endings of words that are put as another, in the order tried.
  package let endings: [Replacement]
  /// Words that are spelt as meant, though one letter more or less would make another.
  package let plain: [String]

  /// Letters to put in place of others.
  package struct Replacement: Sendable, Equatable {
    /// The letters to replace.
    package let old: String
    /// What to put there; may be empty.
    package let new: String
  }
}

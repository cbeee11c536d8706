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
  /// Subjects that nothing in the pack answers, whatever stands beside them.
  package let unanswered: [String]
  /// Subjects that the pack speaks of; a line with one of them is not about something else.
  package let home: [String]
  /// What names a complaint; beside something else that is asked about it says less.
  package let settings: [String]
  /// What tells what was done or said before.
  package let tried: [String]
  /// What people want to know, whatever it is about.
  package let intents: [Intent]
  /// Spellings that are put as one wherever they stand in a word, in the order tried.
  package let spellings: [Replacement]
  /// Endings of words that are put as another, in the order tried.
  package let endings: [Replacement]
  /// Words whose endings stay, because they are another word without: "early", "ear".
  package let uncut: [String]
  /// Words that are spelt as meant, though one letter more or less would make another.
  package let plain: [String]

  /// Something people want to know, and what answers it.
  package struct Intent: Sendable, Equatable {
    /// Its stable name, in kebab-case.
    package let id: String
    /// What stands at the start of a sentence that wants it.
    package let begins: [String]
    /// What stands anywhere in such a sentence.
    package let words: [String]
    /// Whether it asks about what is taken: then the medicines of the story are meant.
    package let isOfMedicines: Bool
    /// The entries offered where the words name nothing better, by id.
    package let offers: [String]
  }

  /// Letters to put in place of others.
  package struct Replacement: Sendable, Equatable {
    /// The letters to replace.
    package let old: String
    /// What to put there; may be empty.
    package let new: String
  }
}

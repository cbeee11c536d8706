/// Everything a patient can read, in one language.
package struct Words: Sendable {
  /// The words of each fact's question, by the fact's position; `nil` for marks.
  package let questions: [QuestionWords?]
  /// The words of each screen, by the screen's position in the interview.
  package let screens: [ScreenWords]
  /// Every sentence of the interface.
  package let phrases: [Phrase: Spoken]
  /// What may be typed for each command and plain answer, lower case.
  package let vocabulary: Vocabulary
  /// One care card per urgency.
  package let cards: [Urgency: CareCard]
  /// What to do besides the card when a rule decides, by the rule's position.
  package let ruleSteps: [Int: Spoken]
  /// The article's signs to see a doctor for.
  package let seeDoctor: [Advice]
  /// The article's things to do.
  package let dos: [Advice]
  /// The article's things not to do.
  package let donts: [Advice]
  /// Self-care, each for those whose facts it fits.
  package let plan: [Advice]
  /// Pain patterns, as education; all that hold are named.
  package let patterns: [Pattern]
  /// What is said of the pattern when none of them holds: the first of these that does.
  package let otherPatterns: [Pattern]
  /// Questions people ask, with their answers.
  package let faq: [FAQEntry]
  /// What this program is not.
  package let disclaimer: [Spoken]
  /// Everything the article names, section by section in its order.
  package let library: Library
  /// The topics that can be read after the result.
  package let menu: [Topic]
  /// What medicines do together.
  package let interactions: Interactions
  /// What is needed to understand people's own words.
  package let speech: Speech
}

/// The words of one question.
package struct QuestionWords: Sendable {
  /// A noun phrase for lists and summaries.
  package let short: String
  /// A statement that is true or not, for a shared screen; only yes-no facts have one.
  package let line: Spoken?
  /// The question when it is asked by itself.
  package let question: Spoken
  /// Why it is asked.
  package let why: Spoken
  /// What helps to decide.
  package let example: Spoken?
  /// What may be typed, for numbers.
  package let accepts: Spoken?
  /// A number with its unit, `{number}` standing for it; `nil` for the other kinds.
  package let written: String?
  /// The number one with its unit.
  package let writtenOne: String?
  /// The words of each value, in the order of the fact's values; empty for yes-no facts and numbers.
  package let values: [ValueWords]
}

/// The words of one value of a scale, a choice or a list.
package struct ValueWords: Sendable {
  /// What stands beside its number.
  package let label: Spoken
  /// A phrase for lists and summaries.
  package let short: String
  /// Other words that choose it, lower case.
  package let words: [String]
}

/// The words of one screen.
package struct ScreenWords: Sendable {
  /// Its name in the list of answers.
  package let label: String
  /// What stands above its lines.
  package let ask: Spoken
}

/// What to do at one urgency.
package struct CareCard: Sendable {
  /// The first words of the result: "IMMEDIATE ACTION REQUIRED".
  package let alert: String
  /// The urgency in plain words.
  package let title: String
  /// What to do, where, most important first.
  package let steps: [Spoken]
  /// By when.
  package let deadline: Spoken
  /// What to take along.
  package let take: [Spoken]
  /// What stands above the signs that mean "sooner".
  package let sooner: Spoken
  /// What to do when one of them comes.
  package let soonerAction: Spoken
}

/// One thing to do, not to do, or to see a doctor for.
package struct Advice: Sendable {
  /// Its stable name, in kebab-case.
  package let id: String
  /// Its place in the article, as `do.3`; `nil` for advice of our own.
  package let article: String?
  /// Ways people ask for it, lower case; empty where nobody would.
  package let asked: TextList
  /// What to do.
  package let text: Spoken
  /// Why.
  package let because: Spoken
  /// Names of sources; never empty.
  package let sources: [String]
  /// The day it was last read against its sources.
  package let reviewed: String
  /// When it is shown at all; `nil` when always.
  package let shownWhen: Condition?
  /// When what words tell is answered by it first; `nil` where only those who ask for it get it.
  package let answersWhen: Condition?
  /// When it is left out because it contradicts the facts.
  package let withheldWhen: Condition?
  /// Why it is left out then.
  package let withheldBecause: Spoken?
  /// The numbers of the conflicts it corrects.
  package let corrects: [Int]
}

extension Advice {
  /// Whether it is for a person with these facts; a doubt shows it too.
  package func isShown(for facts: Facts) -> Bool {
    shownWhen.map { $0.truth(in: facts) != .no } ?? true
  }
}

/// A pain pattern that is often linked with one nerve root.
package struct Pattern: Sendable {
  /// Its stable name, in kebab-case.
  package let id: String
  /// The places of pain that make it.
  package let condition: Condition
  /// The places in words.
  package let title: String
  /// What it is often linked with.
  package let text: Spoken
  /// Names of sources; never empty.
  package let sources: [String]
}

/// A question people ask, with its answer.
package struct FAQEntry: Sendable {
  /// Its stable name, in kebab-case.
  package let id: String
  /// Its place in the article: `faq.11`.
  package let article: String
  /// Ways people ask it, lower case.
  package let asked: TextList
  /// The question.
  package let title: Spoken
  /// The answer in one sentence.
  package let summary: Spoken
  /// More, one sentence or two an item.
  package let details: [Spoken]
  /// What the sources say of the treatment it is about.
  package let stance: Stance
  /// Names of sources; never empty.
  package let sources: [String]
  /// The day it was last read against its sources.
  package let reviewed: String

  /// The numbers of the conflicts it corrects.
  package let corrects: [Int]
}

/// One thing the article names, explained and corrected: a cause, a test, a treatment, a medicine.
package struct LibraryEntry: Sendable {
  /// Its stable name, in kebab-case.
  package let id: String
  /// The section it belongs to.
  package let section: LibrarySection
  /// Its place in the article: `cause.8`; `nil` for entries of our own.
  package let article: String?
  /// What it is called.
  package let title: Spoken
  /// What people type for it, lower case: medical and plain names, brands.
  package let names: TextList
  /// Ways people ask for it, lower case.
  package let asked: TextList
  /// What it is in one sentence.
  package let summary: Spoken
  /// More, one sentence or two an item.
  package let details: [Spoken]
  /// Where the article and the guidelines disagree about it.
  package let conflicts: [Conflict]
  /// What the sources say of it.
  package let stance: Stance
  /// Names of sources; never empty.
  package let sources: [String]
  /// The day it was last read against its sources.
  package let reviewed: String
  /// The ids of entries worth reading next, also of questions and advice.
  package let seeAlso: TextList
  /// The rules it leads to, by position: signs that cannot wait.
  package let rules: [Int]
  /// When it does not fit this person; `nil` when it may always be shown plainly.
  package let carefulWhen: Condition?
  /// Why it does not fit then.
  package let carefulBecause: Spoken?
  /// What only medicines have; `nil` for everything else.
  package let medicine: Medicine?

  /// The positions of those of them that are in the library.
  package let readNext: [Int]

  /// Whether it leads to a rule that is an emergency.
  let leadsToEmergency: Bool

  /// A place where the article and the guidelines disagree.
  package struct Conflict: Sendable {
    /// Its number in the list of conflicts.
    package let number: Int
    /// The correction, in one calm sentence.
    package let text: Spoken
    /// Names of sources; never empty.
    package let sources: [String]
  }
}

/// The sections of the library, in the order of the article.
package enum LibrarySection: String, Sendable, CaseIterable {
  case overview, types, causes, symptoms, tests
  case nonDrug = "non-drug"
  case medicines, supplements, advanced, operations, prevention

  /// How the article's numbers of the section begin: `cause` in `cause.8`.
  package var article: String {
    switch self {
    case .overview: "overview"
    case .types: "type"
    case .causes: "cause"
    case .symptoms: "symptom"
    case .tests: "test"
    case .nonDrug: "nondrug"
    case .medicines: "medicine"
    case .supplements: "supplement"
    case .advanced: "advanced"
    case .operations: "operation"
    case .prevention: "prevention"
    }
  }
}

/// What the sources say of a treatment.
package enum Stance: String, Sendable, CaseIterable {
  case recommended, mayHelp, specialistOnly, notRecommended, unproven
  /// Not about a treatment.
  case information
}

/// What only medicines have.
package struct Medicine: Sendable {
  /// What kind of medicine it is.
  package let kind: Spoken
  /// The groups it belongs to, for what it does together with others.
  package let groups: [String]
  /// How it can be had, by region.
  package let availability: [String: Availability]
  /// The most that its label allows, for what can be bought without prescription.
  package let labelLimit: Spoken?
  /// The article's figures, labelled as the article's.
  package let articleDose: Spoken
  /// When the article says to take it.
  package let timing: Spoken
  /// What it can do besides.
  package let sideEffects: Spoken
  /// Who should be careful with it, in the order written.
  package let cautions: [(name: String, text: Spoken)]
  /// What stopping it suddenly can do.
  package let stopping: Spoken?

  /// How a medicine can be had.
  package enum Availability: String, Sendable, CaseIterable {
    case overTheCounter, prescription, notSold
  }
}

/// What medicines do together.
package struct Interactions: Sendable {
  /// The groups of medicines and what goes with them, as alcohol; by name.
  package let groups: [String: Group]
  /// The pairs that matter, in the order written.
  package let pairs: [Pair]

  /// A group of medicines, or something people take beside them.
  package struct Group: Sendable {
    /// What it is called.
    package let title: String
    /// What people type for it, lower case.
    package let names: [String]
  }

  /// Two groups that do something together.
  package struct Pair: Sendable {
    /// The groups; twice the same for two medicines of one group.
    package let between: [String]
    /// How careful to be.
    package let level: Level
    /// What can happen, and who to ask.
    package let text: Spoken
    /// Names of sources; never empty.
    package let sources: [String]
  }

  /// How careful to be with a pair.
  package enum Level: String, Sendable, CaseIterable {
    case avoid, askFirst, caution
  }
}

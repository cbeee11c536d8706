/// Something wrong in a pack, with its place.
///
/// The sentence is made in `description` alone.
package struct PackProblem: Error, Sendable, Hashable, Comparable {
  /// Where it is.
  package let place: Place
  /// What it is.
  package let finding: Finding

  package init(_ finding: Finding, at place: Place) {
    self.finding = finding
    self.place = place
  }

  package static func < (left: PackProblem, right: PackProblem) -> Bool {
    (left.place, left.finding.message) < (right.place, right.finding.message)
  }

  /// Whether it keeps the whole file from being read, so that names in it are not known.
  var hidesFile: Bool {
    switch finding {
    case .missingFile, .unreadableFile, .notYAML: true
    default: false
    }
  }

  /// What can be wrong in a pack; each case carries the facts of the message.
  package enum Finding: Sendable, Hashable {
    case unreadableFile(reason: String)
    case missingFile
    case unknownFile
    case notYAML(reason: String)
    case wrongShape(wanted: String)
    case unknownKey(String, known: [String])
    case duplicateKey(String)
    case missingKey(String)
    case emptyText
    case notANumber(String)
    case notOneOf(String, allowed: [String])
    case duplicateID(String)
    case badID(String)
    case badDate(String)
    case unknownFact(String)
    case unknownValue(String, fact: String, allowed: [String])
    case unknownGroup(String)
    case unknownSource(String)
    case noSource
    case emptyCondition
    case mismatchedComparison(fact: String, comparison: String, kind: String)
    case thresholdOutOfRange(String, fact: String)
    case impossibleCount(Int, of: Int)
    case negatesDirected(fact: String)
    case lowersDirected(fact: String)
    case asksBeforeKnown(fact: String, needs: String)
    case neverAsked(fact: String)
    case unreachable(String)
    case notAnEmergency(fact: String)
    case neverHolds(rule: String)
    case neverDecides(rule: String)
    case missingWords(fact: String)
    case wordsForNoOne(String)
    case missingVoice(word: String)
    case unknownSlot(String, known: [String])
    case ambiguousWord(String, fact: String)
    case nameOfTwo(String, String, String)
    case phrasingOfTwo(String, first: Place)
    case synonymOfTwo(String, first: Place)
    case notPlainWords(String)
    case missingEntry(String)
    case unknownConcept(String)
    case emptyPhrasing
    case notHeard(fact: String)
  }
}

/// All that is wrong in a pack, in the order of the files.
package struct PackProblems: Error, Sendable, CustomStringConvertible {
  /// The problems; never empty.
  package let problems: [PackProblem]

  package init(_ problems: [PackProblem]) { self.problems = problems.sorted() }

  /// One line a problem.
  package var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}

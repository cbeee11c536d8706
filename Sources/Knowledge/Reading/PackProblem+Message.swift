extension PackProblem: CustomStringConvertible {
  /// `file:line:column: problem; what to do`.
  package var description: String {
    "\(place.file):\(place.line):\(place.column): \(finding.message)"
  }
}

extension PackProblem.Finding {
  /// What is wrong and what to do about it, for authors.
  var message: String {
    switch self {
    case .unreadableFile(let reason): "cannot read this file (\(reason)); check that it exists"
    case .missingFile: "this file is missing; add it"
    case .unknownFile: "this file belongs to no part of the pack; remove or rename it"
    case .notYAML(let reason): "not well-formed YAML (\(reason)); mend the line"
    case .wrongShape(let wanted): "wrong shape; write \(wanted) here"
    case .unknownKey(let key, let known): "unknown key ‘\(key)’; \(Self.choices(known, near: key))"
    case .duplicateKey(let key): "the key ‘\(key)’ stands here twice; keep one"
    case .missingKey(let key): "the key ‘\(key)’ is missing; add it"
    case .emptyText: "empty text; write the words"
    case .notANumber(let text): "‘\(text)’ is not a number here; write digits"
    case .notOneOf(let text, let allowed):
      "‘\(text)’ is not known; \(Self.choices(allowed, near: text))"
    case .duplicateID(let id): "the id ‘\(id)’ is used twice; rename one"
    case .badID(let id): "‘\(id)’ is not kebab-case; use lower-case letters, digits and hyphens"
    case .badDate(let text): "‘\(text)’ is not a day; write it like 2026-11-22"
    case .unknownFact(let id):
      "no fact is called ‘\(id)’; declare it in facts.yaml or mend the name"
    case .unknownValue(let value, let fact, let allowed):
      "‘\(value)’ is no value of \(fact); \(Self.choices(allowed, near: value))"
    case .unknownGroup(let id):
      "no group above is called ‘\(id)’; declare it first or mend the name"
    case .unknownSource(let id):
      "no source is called ‘\(id)’; add it to sources.yaml or mend the name"
    case .noSource: "no source given; name at least one of sources.yaml"
    case .emptyCondition: "a condition without parts; write at least one"
    case .mismatchedComparison(let fact, let comparison, let kind):
      "‘\(comparison)’ cannot be asked of \(fact), which is \(kind); use a test for that kind"
    case .thresholdOutOfRange(let text, let fact):
      "\(text) lies outside the answers of \(fact); choose a threshold within them"
    case .impossibleCount(let count, let total):
      "at least \(count) of \(total) can never hold; lower the count"
    case .negatesDirected(let fact):
      "‘not’ on \(fact), whose answers have a worse side; a worse answer would lower the urgency"
    case .lowersDirected(let fact):
      "‘below’ on \(fact), whose answers have a worse side; a worse answer would lower the urgency"
    case .asksBeforeKnown(let fact, let needs):
      "\(fact) is asked depending on \(needs), which comes later; move one of them"
    case .neverAsked(let fact): "no screen asks \(fact); add it to interview.yaml"
    case .unreachable(let what): "\(what) can never be asked; mend its condition"
    case .notAnEmergency(let fact):
      "\(fact) alone is no emergency, but the safety-net says so; remove it or mend its rules"
    case .neverHolds(let rule): "the rule \(rule) can never hold; mend its condition"
    case .neverDecides(let rule):
      "the rule \(rule) never decides, a more urgent rule always holds with it; remove or mend it"
    case .missingWords(let fact): "no words for \(fact); add its entry"
    case .wordsForNoOne(let id):
      "words for ‘\(id)’, which is not in the pack; remove or rename them"
    case .missingVoice(let word):
      "says ‘\(word)’ in one voice only; write ‘self’ and ‘other’"
    case .unknownSlot(let slot, let known):
      "unknown slot {\(slot)}; \(Self.choices(known, near: slot))"
    case .ambiguousWord(let word, let fact): "‘\(word)’ means two things in \(fact); keep it once"
    case .nameOfTwo(let name, let first, let second):
      "‘\(name)’ is a name of both \(first) and \(second); keep it at one"
    case .phrasingOfTwo(let text, let first):
      "people ask ‘\(text)’ at \(first.file):\(first.line):\(first.column) too; keep it at one"
    case .synonymOfTwo(let text, let first):
      "‘\(text)’ stands for something at \(first.file):\(first.line):\(first.column) too; keep it in one row"
    case .notPlainWords(let text):
      "‘\(text)’ is not plain; write lower case without marks"
    case .missingEntry(let id): "nothing is written for ‘\(id)’; add it"
    case .unknownConcept(let name):
      "no concept above is called ‘\(name)’; declare it first or mend the name"
    case .emptyPhrasing: "a phrasing without words; write at least one"
    case .notHeard(let fact):
      "no words by which \(fact) is heard; add it to a file of language/heard"
    }
  }

  /// The nearest name when one is close, all of a few, the three nearest of many.
  private static func choices(_ known: [String], near text: String) -> String {
    let nearest = known.map { (name: $0, distance: $0.editDistance(to: text)) }
      .sorted { $0.distance < $1.distance }
    if let first = nearest.first, first.distance <= 2 { return "did you mean ‘\(first.name)’?" }
    if known.count <= 12 { return "use one of: \(known.joined(separator: ", "))" }
    let three = nearest.prefix(3).map(\.name).joined(separator: ", ")
    return "use one of the \(known.count) there are, such as: \(three)"
  }
}

extension String {
  /// How many letters must be added, removed or replaced to make the other text (Levenshtein).
  func editDistance(to other: String) -> Int {
    let target = Array(other)
    var row = Array(0...target.count)
    for (index, letter) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in target.indices {
        let replaced = diagonal + (target[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, min(row[column], diagonal) + 1)
      }
    }
    return row[target.count]
  }
}

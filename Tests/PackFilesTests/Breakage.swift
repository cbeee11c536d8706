import Testing

/// One thing wrong in the pack, and exactly what its author is told.
struct Breakage: Sendable, CustomTestStringConvertible {
  let label: String
  let file: String
  let old: String
  let new: String
  let findings: [Finding]

  var testDescription: String { label }
}

/// What is said about the place where a text stands.
struct Finding: Sendable {
  let anchor: String
  let message: String

  init(_ anchor: String, _ message: String) {
    self.anchor = anchor
    self.message = message
  }
}

extension Breakage {
  /// Every mistake an author can make, once.
  static let all = ofRules + ofWords + ofAsking + ofLanguage

  /// Mistakes in facts and rules.
  private static let ofRules: [Breakage] = [
    Breakage(
      label: "misspelt key",
      file: "rules/right-now.yaml",
      old: "- id: chest-pain\n  urgency",
      new: "- id: chest-pain\n  urgncy",
      findings: [
        Finding(
          "id: chest-pain",
          "the key ‘urgency’ is missing; add it"
        ),
        Finding(
          "urgncy",
          "unknown key ‘urgncy’; did you mean ‘urgency’?"
        ),
      ]
    ),
    Breakage(
      label: "dangling fact",
      file: "rules/right-now.yaml",
      old: "when: chest-pain",
      new: "when: chest-pane",
      findings: [
        Finding(
          "chest-pane",
          "no fact is called ‘chest-pane’; declare it in facts.yaml or mend the name"
        )
      ]
    ),
    Breakage(
      label: "a number compared with a word",
      file: "rules/people.yaml",
      old: "{age: {below: 16}}",
      new: "{age: {below: sixteen}}",
      findings: [
        Finding(
          "sixteen",
          "‘sixteen’ is not a number here; write digits"
        )
      ]
    ),
    Breakage(
      label: "a word compared with a number",
      file: "rules/pain.yaml",
      old: "{rest-pain: {at-least: constantNothingEases}}",
      new: "{rest-pain: {below: 3}}",
      findings: [
        Finding(
          "below: 3",
          "‘below’ cannot be asked of rest-pain, which is a scale; use a test for that kind"
        )
      ]
    ),
    Breakage(
      label: "a threshold nobody reaches",
      file: "rules/pain.yaml",
      old: "{duration-weeks: {at-least: 6}}",
      new: "{duration-weeks: {at-least: 6000}}",
      findings: [
        Finding(
          "6000",
          "6000 lies outside the answers of duration-weeks; choose a threshold within them"
        )
      ]
    ),
    Breakage(
      label: "not on a fact with a worse side",
      file: "rules/right-now.yaml",
      old: "when: chest-pain",
      new: "when: {not: chest-pain}",
      findings: [
        Finding(
          "chest-pain}",
          "‘not’ on chest-pain, whose answers have a worse side; a worse answer "
            + "would lower the urgency"
        )
      ]
    ),
    Breakage(
      label: "below on a fact with a worse side",
      file: "rules/pain.yaml",
      old: "{duration-weeks: {at-least: 6}}",
      new: "{duration-weeks: {below: 6}}",
      findings: [
        Finding(
          "below: 6",
          "‘below’ on duration-weeks, whose answers have a worse side; a worse "
            + "answer would lower the urgency"
        )
      ]
    ),
    Breakage(
      label: "not on a group with a worse side",
      file: "rules/pain.yaml",
      old: "- not: {group: leg-pain}",
      new: "- not: {group: any-weakness}",
      findings: [
        Finding(
          "any-weakness",
          "‘not’ on foot-drop, whose answers have a worse side; a worse answer "
            + "would lower the urgency"
        ),
        Finding(
          "any-weakness",
          "‘not’ on knee-gives-way, whose answers have a worse side; a worse answer "
            + "would lower the urgency"
        ),
        Finding(
          "any-weakness",
          "‘not’ on leg-weakness, whose answers have a worse side; a worse answer "
            + "would lower the urgency"
        ),
      ]
    ),
    Breakage(
      label: "unknown value",
      file: "rules/pain.yaml",
      old: "{daily-life: {at-least: severe}}",
      new: "{daily-life: {at-least: sever}}",
      findings: [
        Finding(
          "sever}",
          "‘sever’ is no value of daily-life; did you mean ‘severe’?"
        )
      ]
    ),
    Breakage(
      label: "unknown group",
      file: "rules/weakness.yaml",
      old: "when: {group: any-weakness}",
      new: "when: {group: any-weaknes}",
      findings: [
        Finding(
          "any-weaknes}",
          "no group above is called ‘any-weaknes’; declare it first or mend the name"
        )
      ]
    ),
    Breakage(
      label: "unknown source",
      file: "rules/right-now.yaml",
      old: "source: [nhs-back-pain]",
      new: "source: [nhs-bak-pain]",
      findings: [
        Finding(
          "nhs-bak-pain",
          "no source is called ‘nhs-bak-pain’; add it to sources.yaml or mend the name"
        )
      ]
    ),
    Breakage(
      label: "no source",
      file: "rules/right-now.yaml",
      old: "source: [nhs-back-pain]",
      new: "source: []",
      findings: [
        Finding(
          "[]",
          "no source given; name at least one of sources.yaml"
        )
      ]
    ),
    Breakage(
      label: "duplicate rule",
      file: "rules/right-now.yaml",
      old: "- id: tearing-pain",
      new: "- id:  chest-pain",
      findings: [
        Finding(
          "id:  chest-pain",
          "the id ‘chest-pain’ is used twice; rename one"
        )
      ]
    ),
    Breakage(
      label: "a rule that never decides",
      file: "rules/illness.yaml",
      old: "- id: fever-with-danger\n  urgency: emergency",
      new: "- id: fever-with-danger\n  urgency: soon",
      findings: [
        Finding(
          "id: fever-with-danger",
          "the rule fever-with-danger never decides, a more urgent rule always "
            + "holds with it; remove or mend it"
        )
      ]
    ),
    Breakage(
      label: "a rule that never holds",
      file: "rules/people.yaml",
      old: "{age: {below: 16}}",
      new: "{all: [{age: {below: 16}}, {age: {at-least: 50}}]}",
      findings: [
        Finding(
          "id: under-16",
          "the rule under-16 can never hold; mend its condition"
        )
      ]
    ),
    Breakage(
      label: "an unreachable question",
      file: "facts.yaml",
      old: "asked-when: {age: {at-least: 50}}",
      new: "asked-when: {all: [{age: {at-least: 50}}, {age: {below: 40}}]}",
      findings: [
        Finding(
          "first-after-50:",
          "first-after-50 can never be asked; mend its condition"
        )
      ]
    ),
    Breakage(
      label: "a question asked before what it depends on",
      file: "facts.yaml",
      old: "asked-when: {age: {at-least: 50}}",
      new: "asked-when: cough-worse",
      findings: [
        Finding(
          "first-after-50:",
          "first-after-50 is asked depending on cough-worse, which comes later; "
            + "move one of them"
        )
      ]
    ),
  ]
}

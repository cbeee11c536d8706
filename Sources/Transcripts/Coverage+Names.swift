import Dialogue
import Knowledge

extension Coverage {
  /// The ids of all that can be reached of a kind.
  static func ids(of kind: Kind, in pack: Pack) -> [String] {
    switch kind {
    case .questions: askable(in: pack).map { pack.facts[$0].id.text }
    case .answers: askable(in: pack).flatMap { answerNames(of: $0, in: pack) }
    case .rules, .decisiveRules: pack.rules.map(\.id)
    case .thresholds: Threshold.all(in: pack).flatMap(\.sides)
    case .emergencyCards: pack.regions.map(\.id)
    case .advice:
      (pack.words.seeDoctor + pack.words.dos + pack.words.donts + pack.words.plan).map(\.id)
    case .safetyNet: pack.safetyNet.map { pack.facts[$0.slot].id.text }
    case .faq: pack.words.faq.map(\.id)
    case .library: pack.words.library.map(\.id)
    case .commands: commands.map(\.rawValue)
    }
  }

  /// The keywords that are commands.
  static let commands: [Keyword] = [
    .back, .change, .keep, .why, .help, .review, .again, .summary, .more, .questions, .question,
    .about, .topics, .undo, .whyHeard, .save, .printOut, .details, .done, .quit,
  ]

  private static func askable(in pack: Pack) -> [Int] {
    pack.facts.indices.filter { slot in
      if case .mark = pack.facts[slot].path { false } else { true }
    }
  }

  /// The names of all answers to a fact.
  private static func answerNames(of slot: Int, in pack: Pack) -> [String] {
    let fact = pack.facts[slot]
    var values = fact.values
    if fact.isList { values.append("none") }
    if pack.takesNotSure(slot) { values.append("notSure") }
    if fact.allowsPreferNotToSay { values.append("preferNotToSay") }
    if fact.values.isEmpty { values.append("a number") }
    return values.map { "\(fact.id.text)=\($0)" }
  }

  /// The names of what an answer says.
  static func names(of answer: Answer, to fact: Fact) -> [String] {
    let values =
      switch answer {
      case .choice(let value), .orWorse(let value): [fact.values[value]]
      case .number: ["a number"]
      case .notSure: ["notSure"]
      case .preferNotToSay: ["preferNotToSay"]
      case .list(let list):
        list.yes.isEmpty && list.unsure.isEmpty ? ["none"] : list.yes.items.map { fact.values[$0] }
      }
    return values.map { "\(fact.id.text)=\($0)" }
  }
}

/// A value, number or count that a fact is compared with somewhere in rules or questions.
struct Threshold: Hashable {
  let slot: Int
  let name: String
  let bar: Bar

  enum Bar: Hashable {
    /// A number, in the fact's unit.
    case number(Double)
    /// A value of a scale, by position.
    case value(Int)
    /// A number of items of a list.
    case items(ItemSet, count: Int)
  }

  /// The names of its two sides, the lesser first.
  var sides: [String] { [name + " not reached", name + " just reached"] }

  /// All thresholds of a pack, in the order of its facts; those of `one`-of-several are none.
  static func all(in pack: Pack) -> [Threshold] {
    let conditions = pack.rules.map(\.condition) + pack.facts.flatMap(\.conditions)
    let bars = conditions.flatMap(\.tests).compactMap { test -> Threshold? in
      let fact = pack.facts[test.slot]
      if case .mark = fact.path { return nil }
      let name = fact.id.text
      switch test.bar {
      case .number(atLeast: let number), .below(let number):
        return Threshold(slot: test.slot, name: "\(name) ≥ \(number)", bar: .number(number))
      case .choice(atLeast: let value) where value > 0:
        return Threshold(
          slot: test.slot,
          name: "\(name) ≥ \(fact.values[value])",
          bar: .value(value)
        )
      case .items(let items, let count):
        let names = items.items.map { fact.values[$0] }.joined(separator: ", ")
        return Threshold(
          slot: test.slot,
          name: "\(name) ≥ \(count) of (\(names))",
          bar: .items(items, count: count)
        )
      case .choice, .oneOf: return nil
      }
    }
    return Set(bars).sorted { ($0.slot, $0.name) < ($1.slot, $1.name) }
  }

  /// The side that an answer is on, if it is next to the threshold; a doubt is on neither.
  func side(of answer: Answer) -> String? {
    switch (bar, answer) {
    case (.number(let bar), .number(let number)):
      if number >= bar { return number < bar + 1 ? sides[1] : nil }
      return number >= bar - 1 ? sides[0] : nil
    case (.value(let bar), .choice(let value)):
      return value == bar ? sides[1] : value == bar - 1 ? sides[0] : nil
    case (.items(let items, let count), .list(let list)):
      let reached = list.yes.intersection(items).count
      return reached == count ? sides[1] : reached == count - 1 ? sides[0] : nil
    default: return nil
    }
  }
}

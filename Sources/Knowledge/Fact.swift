/// Something that can be known about a person: one line of the triage specification.
package struct Fact: Sendable {
  /// Its stable name.
  package let id: FactID
  /// What answers it takes.
  package let kind: Kind
  /// Whether its answers have a worse side.
  ///
  /// Facts without one (who, age, sex, places) may be negated and compared downwards in conditions;
  /// the others never, so that no rule lowers an urgency.
  package let hasDirection: Bool
  /// Whether a "not sure" counts as the worst answer in full, as it does for follow-ups and age.
  package let notSureIsWorst: Bool
  /// Whether "prefer not to say" is an answer.
  package let allowsPreferNotToSay: Bool
  /// Whether an urgency it decides is answered with the crisis line first.
  package let isCrisis: Bool
  /// When it is asked, and when its answer counts.
  package internal(set) var path: Path
  /// For a list: the items asked only when a condition holds, by position.
  package internal(set) var itemConditions: [Int: Condition]

  /// The kinds of answers.
  package enum Kind: Sendable, Equatable {
    /// No, not sure or yes.
    case yesNo
    /// Exactly one of the values, least bad first, or not sure.
    case scale([String])
    /// Exactly one of the values, without direction.
    case one([String])
    /// Any number of the values.
    case list([String])
    /// A number within bounds; `whole` refuses fractions.
    case number(ClosedRange<Double>, whole: Bool)
  }

  /// When a fact is asked.
  package enum Path: Sendable {
    /// Before the result; always, or when the condition holds.
    case question(when: Condition?)
    /// Right after the facts of the condition, whenever it may hold; part of their answer.
    case followUp(of: Condition)
    /// After the result; before it only when the condition holds.
    case afterResult(beforeWhen: Condition?)
    /// Never on its own: set by the screen that asks another question again.
    case mark
  }

  /// The names of its values in order; empty for numbers, `no` and `yes` for yes-no facts.
  package var values: [String] {
    switch kind {
    case .yesNo: ["no", "yes"]
    case .scale(let values), .one(let values), .list(let values): values
    case .number: []
    }
  }

  /// Whether it is part of the answer to another question.
  package var isFollowUp: Bool {
    if case .followUp = path { true } else { false }
  }

  /// Whether it is a list.
  package var isList: Bool {
    if case .list = kind { true } else { false }
  }

  /// All items of a list; empty for the other kinds.
  package var allItems: ItemSet {
    isList ? ItemSet(items: values.indices) : []
  }

  /// The condition under which it is asked or counts; `nil` when it always is.
  package var condition: Condition? {
    switch path {
    case .question(let when): when
    case .followUp(let of): of
    case .afterResult, .mark: nil
    }
  }

  /// Every condition that decides whether it, or an item of it, is asked; empty when it always is.
  package var conditions: [Condition] {
    var conditions = itemConditions.sorted { $0.key < $1.key }.map(\.value)
    if let condition { conditions.append(condition) }
    if case .afterResult(let condition?) = path { conditions.append(condition) }
    return conditions
  }

  /// The answer that says nothing is there: no, the first value, an empty list, the lowest number.
  package var leastAnswer: Answer {
    switch kind {
    case .yesNo, .scale, .one: .choice(0)
    case .list: .list(ListAnswer(yes: [], asked: allItems))
    case .number(let range, _): .number(range.lowerBound)
    }
  }
}

/// What a person answered about one fact.
///
/// Choices and list items are positions in the fact's `values`, so that comparing two answers never
/// compares words; the names belong to the pack.
package enum Answer: Sendable, Hashable {
  /// One of the fact's values, by position; for a yes-no fact 0 is no and 1 is yes.
  case choice(Int)
  /// This value of a scale for sure, and perhaps a worse one.
  case orWorse(Int)
  /// Any number of the fact's values.
  case list(ListAnswer)
  /// A number in the fact's unit: years, weeks or points.
  case number(Double)
  /// The person does not know.
  ///
  /// Never the same as "no". On a list: any one of the items may be true.
  case notSure
  /// The person keeps it to themselves; allowed on few facts.
  case preferNotToSay

  /// The answer "no" to a yes-no fact.
  package static let no = Answer.choice(0)
  /// The answer "yes" to a yes-no fact.
  package static let yes = Answer.choice(1)
}

/// A fact, by its position, with an answer.
package struct Given: Sendable, Equatable {
  /// The fact's position in the pack.
  package let slot: Int
  /// The answer.
  package let answer: Answer

  package init(slot: Int, answer: Answer) {
    self.slot = slot
    self.answer = answer
  }
}

/// What a person said about each item of a list; an item may be true, not sure, false or not asked yet.
package struct ListAnswer: Sendable, Hashable {
  /// The items that are true.
  package var yes: ItemSet
  /// The items the person is not sure about; never overlaps `yes`.
  package var unsure: ItemSet
  /// The items that have been asked; holds `yes` and `unsure`.
  package var asked: ItemSet

  package init(yes: ItemSet, unsure: ItemSet = [], asked: ItemSet) {
    self.yes = yes
    self.unsure = unsure.subtracting(yes)
    self.asked = asked.union(yes).union(unsure)
  }

  /// This answer with the items of a newer one put in place; items the newer one did not ask stay.
  package func updated(with newer: ListAnswer) -> ListAnswer {
    ListAnswer(
      yes: yes.subtracting(newer.asked).union(newer.yes),
      unsure: unsure.subtracting(newer.asked).union(newer.unsure),
      asked: asked.union(newer.asked)
    )
  }

  /// This answer without the items outside `items`.
  package func limited(to items: ItemSet) -> ListAnswer {
    ListAnswer(
      yes: yes.intersection(items),
      unsure: unsure.intersection(items),
      asked: asked.intersection(items)
    )
  }
}

/// A set of positions in a fact's values; at most 64 values.
package struct ItemSet: OptionSet, Sendable, Hashable {
  package var rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set that holds one position, 0 to 63.
  package init(item: Int) { rawValue = 1 << UInt64(item) }
  /// The set that holds all the positions given.
  package init(items: some Sequence<Int>) {
    self = items.reduce(into: []) { $0.insert(ItemSet(item: $1)) }
  }

  /// How many positions the set holds.
  package var count: Int { rawValue.nonzeroBitCount }
  /// The positions, lowest first.
  package var items: [Int] { (0..<64).filter { contains(ItemSet(item: $0)) } }
}

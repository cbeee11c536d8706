/// The answers known so far, one place per fact of a pack.
///
/// What is not answered is `nil`: not asked, which is neither "no" nor "not sure".
package struct Facts: Sendable, Hashable {
  private var answers: [Answer?]

  /// No answers yet, for a pack with `count` facts.
  package init(count: Int) { answers = Array(repeating: nil, count: count) }

  /// The answer at a fact's position in the pack.
  package subscript(slot: Int) -> Answer? {
    get { answers[slot] }
    set { answers[slot] = newValue }
  }

  /// The positions that hold an answer, lowest first.
  package var answered: [Int] { answers.indices.filter { answers[$0] != nil } }

  /// Puts an answer in place of the one before; list items that were not asked again stay.
  package mutating func record(_ answer: Answer, at slot: Int) {
    if case .list(let newer) = answer, case .list(let older)? = answers[slot] {
      answers[slot] = .list(older.updated(with: newer))
    } else {
      answers[slot] = answer
    }
  }
}

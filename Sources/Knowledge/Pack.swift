/// All that Backline knows: facts, rules, the interview, regions, sources and words, checked as a whole.
///
/// Names are turned into positions once, here; nothing looks a name up while a person answers.
package struct Pack: Sendable {
  /// The pack's stable name.
  package let id: String
  /// Its version.
  package let version: String
  /// The answer by which somebody else speaks for the person.
  package let spokenFor: Screen.Line
  /// The facts that say who the person is, by position, in the order to name them.
  package let person: [Int]
  /// The facts; a fact's position is its slot everywhere.
  package let facts: [Fact]
  /// The named conditions, each after those it uses.
  package let groups: [Group]
  /// The rules, in the order of the files.
  package let rules: [Rule]
  /// The interview, in the order of asking.
  package let screens: [Screen]
  /// The signs that mean "get help at once", in the order shown.
  package let safetyNet: [Screen.Line]
  /// What answers make worth reading: a condition and an entry's position in the library.
  package let readings: [(condition: Condition, entry: Int)]
  /// The cautions of medicines, and when each is about this person.
  package let cautions: [Caution]
  /// The facts asked after the result that decide a caution, by position.
  package let cautionQuestions: Set<Int>
  /// The regions, in the order listed.
  package let regions: [Region]
  /// The sources by name.
  package let sources: [String: Source]
  /// Everything a patient can read.
  package let words: Words

  /// The positions of the facts by name.
  package let slots: [FactID: Int]
  /// The facts that speak for or against an emergency or the same day, by position: they cannot be
  /// left out of a finished result.
  package let urgentSlots: Set<Int>
  /// For every fact, the rules it can bear on, directly or by opening a question, by position.
  package let rulesTouched: [[Int]]
  /// What is asked of it at every turn.
  package let index: PackIndex

  /// The fact's position, or `nil` for an unknown name.
  package func slot(of id: FactID) -> Int? { slots[id] }

  /// The region of that name, or `nil`.
  package func region(_ id: String) -> Region? { regions.first { $0.id == id } }

  /// The region a system locale's territory selects, or the one without territories.
  package func region(forTerritory territory: String?) -> Region? {
    regions.first { region in territory.map(region.territories.contains) ?? false }
      ?? regions.first(where: \.territories.isEmpty)
  }
}

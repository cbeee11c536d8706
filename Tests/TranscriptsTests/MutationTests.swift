import Dialogue
import Knowledge
import RealPack
import Testing
import Transcripts

/// The corpus catches every mistake in a rule that could change what somebody is told.
@Suite struct MutationTests {
  static let pack = RealPack.pack

  /// Mutants that give every possible set of facts what the rule gives, each with the reason.
  static let equivalent: [String: String] = [:]

  @Test func `every mutant of every rule is caught by a transcript`() throws {
    let facts = try Corpus.transcripts.flatMap { $0.factsAtResults(on: Corpus.stage) }
    let mutants = Mutant.all(of: Self.pack)
    #expect(mutants.count > 700)
    let survivors = mutants.filter { mutant in
      Self.equivalent[mutant.change] == nil && !facts.contains { isCaught(mutant, by: $0) }
    }
    #expect(survivors.map(\.change) == [])
  }

  @Test func `every mutant called equivalent exists and has a reason`() {
    let changes = Set(Mutant.all(of: Self.pack).map(\.change))
    for (change, reason) in Self.equivalent {
      #expect(changes.contains(change), "\(change)")
      #expect(!reason.isEmpty)
    }
  }

  /// Whether urgency, rules or reasons differ for these facts.
  func isCaught(_ mutant: Mutant, by facts: Facts) -> Bool {
    mutant.rules.contains { changed in
      let rule = Self.pack.rules[changed.rule]
      let before = result(rule.condition, rule.urgency, facts)
      guard let condition = changed.condition else { return before.urgency != nil }
      return result(condition, changed.urgency, facts) != before
    }
  }

  private struct Result: Equatable {
    let urgency: Urgency?
    let because: [Int]
  }

  private func result(_ condition: Condition, _ urgency: Urgency, _ facts: Facts) -> Result {
    let given: Urgency? =
      switch condition.truth(in: facts) {
      case .no: nil
      case .notSure: urgency.thanksToNotSure
      case .yes: urgency
      }
    return Result(urgency: given, because: decidingFacts(of: condition, facts, in: Self.pack))
  }
}

import Dialogue
import Knowledge
import RealPack
import Testing

/// A follow-up belongs to its answer: it is asked next, whatever the urgency is by then.
@Suite struct FollowUpTests {
  let pack = RealPack.pack

  private func slot(_ id: FactID) throws -> Int { try #require(pack.slot(of: id)) }

  /// The facts of a man of 35 who answered every question with its least answer.
  private func quietFacts() throws -> Facts {
    var facts = Facts(count: pack.facts.count)
    for (slot, fact) in pack.facts.enumerated() where !fact.isFollowUp {
      facts[slot] = fact.leastAnswer
    }
    facts[try slot("age")] = .number(35)
    facts[try slot("sex")] = .choice(1)
    return facts
  }

  private func asked(_ facts: Facts) -> [FactID] {
    let asked = nextAsked(for: facts.onPath(in: pack), oneByOne: [], in: pack)
    return asked?.slots.map { pack.facts[$0].id } ?? []
  }

  @Test func `follow-ups are asked even when they can raise nothing`() throws {
    var facts = try quietFacts()
    facts[try slot("weight-loss")] = .yes
    facts[try slot("foot-drop")] = .yes
    #expect(urgency(of: facts, in: pack, reading: .settled) == .today)
    #expect(asked(facts) == ["weakness-since"])
    facts[try slot("weakness-since")] = .choice(0)
    #expect(asked(facts) == ["weakness-course"])
  }

  @Test(arguments: [Answer.yes, .notSure])
  func `the window comes before what kind it is`(answer: Answer) throws {
    var facts = try quietFacts()
    facts[try slot("bladder-control")] = answer
    #expect(asked(facts) == ["bladder-control-since"])
    facts[try slot("bladder-control-since")] = .choice(2)
    #expect(asked(facts) == ["bladder-control-kind"])
  }

  @Test func `no follow-up is asked after a no`() throws {
    for parent in ["saddle-numbness", "both-legs", "foot-drop", "hands", "rash"] as [FactID] {
      let facts = try quietFacts()
      for fact in pack.facts {
        guard case .followUp(let of) = fact.path, of.slots.contains(try slot(parent)) else {
          continue
        }
        var denied = facts
        denied[try slot(parent)] = .no
        #expect(of.truth(in: denied) == .no, "\(fact.id.text)")
      }
    }
  }

  @Test func `of words alone a sign that is only asked about behind a fact has not been told`()
    throws
  {
    var facts = Facts(count: pack.facts.count)
    facts[try slot("pregnancy")] = .choice(2)
    #expect(assess(facts, in: pack).urgency == .emergency)
    #expect(urgency(told: facts, in: pack) == .soon)
    facts[try slot("pregnancy-warning")] = .yes
    #expect(urgency(told: facts, in: pack) == .emergency)
  }

  @Test func `of words alone a sign without its time is as bad as it can be`() throws {
    var facts = Facts(count: pack.facts.count)
    facts[try slot("saddle-numbness")] = .yes
    #expect(urgency(told: facts, in: pack) == .emergency)
  }
}

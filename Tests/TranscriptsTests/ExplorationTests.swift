import Chat
import Dialogue
import RealPack
import Testing

@testable import Knowledge
@testable import Transcripts

/// Random sessions hold the laws, and a broken law is found and shown.
@Suite struct ExplorationTests {
  let pack = RealPack.pack

  private func exploration(_ pack: Pack) throws -> Exploration {
    Exploration(pack: pack, region: try #require(pack.region("uk")))
  }

  @Test func `three hundred sessions hold every law`() throws {
    let exploration = try exploration(pack)
    for seed in UInt64(1)...300 { #expect(exploration.discovery(seed: seed) == nil) }
  }

  @Test func `a session is the same for the same seed`() throws {
    let exploration = try exploration(pack)
    var walker = Walker(pack: pack, seed: 12, trouble: 0.2)
    let plan = walker.facts()
    #expect(exploration.walk(plan, seed: 12).typed == exploration.walk(plan, seed: 12).typed)
  }

  /// The pack with a rule that holds where there is no fever: a law broken on purpose.
  private func packWithBrokenRule() throws -> Pack {
    let index = try #require(pack.rules.firstIndex { $0.id == "fever" })
    var rules = pack.rules
    guard case .test(let test) = rules[index].condition else {
      throw ExpectedTest()
    }
    let inverted = Condition.Test(
      slot: test.slot,
      bar: test.bar,
      negated: true,
      orUnknown: false,
      fact: test.fact
    )
    rules[index] = Rule(
      id: "fever",
      urgency: .today,
      condition: .test(inverted),
      sources: rules[index].sources,
      reviewed: rules[index].reviewed
    )
    return pack.with(rules)
  }

  private struct ExpectedTest: Error {}

  @Test func `a rule that lowers the urgency is found, and shown as a transcript that runs`() throws
  {
    let broken = try packWithBrokenRule()
    let exploration = try exploration(broken)
    let found = (UInt64(1)...200).lazy.compactMap { exploration.discovery(seed: $0) }.first
    let discovery = try #require(found)
    #expect(discovery.breach.sentence.hasPrefix("Law 1: fever is worse, and today becomes "))
    let transcript = try Transcript(discovery.transcript)
    #expect(transcript.purpose.first == discovery.breach.sentence)
    #expect(transcript.textFindings(on: Stage(pack: broken)) == [])
  }

  @Test func `what is shown has no trouble in it that the breach does not need`() throws {
    let exploration = try exploration(try packWithBrokenRule())
    let found = (UInt64(1)...200).lazy.compactMap { exploration.discovery(seed: $0) }.first
    let transcript = try Transcript(try #require(found).transcript)
    let typed = transcript.typed.compactMap { input -> String? in
      guard case .line(let line) = input else { return nil }
      return line
    }
    // Age 0 is asked after first; from then on every answer is the least one.
    #expect(typed.dropFirst(3).allSatisfy { ["0", "no", "1", "done"].contains($0) })
  }
}

extension Pack {
  /// The pack with other rules.
  fileprivate func with(_ rules: [Rule]) -> Pack {
    Pack(
      id: id,
      version: version,
      spokenFor: spokenFor,
      person: person,
      facts: facts,
      groups: groups,
      rules: rules,
      screens: screens,
      safetyNet: safetyNet,
      readings: readings,
      cautions: cautions,
      cautionQuestions: cautionQuestions,
      regions: regions,
      sources: sources,
      words: words,
      slots: slots,
      urgentSlots: urgentSlots,
      rulesTouched: rulesTouched,
      index: PackIndex(facts: facts, rules: rules)
    )
  }
}

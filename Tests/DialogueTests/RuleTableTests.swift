import Dialogue
import Knowledge
import RealPack
import Testing

/// The triage rules one by one: facts, and the urgency TRIAGE.md section 3 gives them.
///
/// The expected values were worked out from the page, never read off the program.
@Suite struct RuleTableTests {
  let pack = RealPack.pack

  @Test(arguments: RuleTable.people)
  func `age and pregnancy give the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.rightNow)
  func `a sign that means now gives the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.caudaEquinaWindows)
  func `every cauda equina fact gives the urgency of its window`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.caudaEquinaFollowUps)
  func `every cauda equina exception gives the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.weakness)
  func `weakness gives the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.fever)
  func `fever and what goes with it give the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.infection)
  func `infection risk gives the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.cancer)
  func `cancer and general signs give the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.injury)
  func `injury and bones give the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.aneurysm)
  func `aneurysm risk raises the urgency as the page says`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.firstAfter50)
  func `a first pain after 50 gives the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.procedures)
  func `procedures and blood thinners give the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.body)
  func `vessels, kidneys, skin, hip and medicines give the urgency of the page`(
    _ case: RuleTable.Case
  ) throws {
    try expect(`case`)
  }

  @Test(arguments: RuleTable.pain)
  func `pain and daily life give the urgency of the page`(_ case: RuleTable.Case) throws {
    try expect(`case`)
  }

  @Test func `every fact that can be not sure is not sure in some case`() {
    let unsure = RuleTable.all.flatMap { $0.facts.filter { $0.value == "notSure" }.keys }
    let missing = Set(pack.facts.filter { $0.id != "who" && !$0.isMark }.map(\.id.text))
      .subtracting(unsure)
    #expect(missing.isEmpty)
  }

  @Test func `every rule holds in some case`() throws {
    let held = try RuleTable.all.flatMap { `case` in
      assess(try Facts(`case`.facts, in: pack), in: pack).held.map(\.rule)
    }
    let idle = Set(pack.rules.indices).subtracting(held).map { pack.rules[$0].id }
    #expect(idle.isEmpty)
  }

  private func expect(_ case: RuleTable.Case) throws {
    let assessment = assess(try Facts(`case`.facts, in: pack), in: pack)
    #expect(assessment.urgency == `case`.urgency)
    #expect(assessment.because.isEmpty == (assessment.urgency == .selfCare))
  }
}

extension Fact {
  /// Whether no one answers it: a screen sets it.
  fileprivate var isMark: Bool {
    if case .mark = path { true } else { false }
  }
}

/// The table of cases, one line each.
enum RuleTable {
  /// Facts and the urgency they have; the label says which case failed.
  struct Case: Sendable, CustomTestStringConvertible {
    let label: String
    let urgency: Urgency
    let facts: [String: Value]

    init(_ label: String, _ urgency: Urgency, _ facts: [String: Value], _ more: [String: Value]...)
    {
      self.label = label
      self.urgency = urgency
      self.facts = more.reduce(facts) { $0.merging($1) { first, _ in first } }
    }

    var testDescription: String { label }
  }

  /// Weakness that is neither new nor getting worse.
  static let settled: [String: Value] = ["weakness-since": "longer", "weakness-course": "same"]
  /// Two risks for the vessels, none of them a known aneurysm.
  static let twoRisks: [String: Value] = ["vessel-risk": ["smoker", "highBloodPressure"]]
  /// A pregnancy without a warning sign.
  static let pregnant: [String: Value] = ["pregnancy": "pregnant", "pregnancy-warning": "no"]

  static func man(_ age: Double) -> [String: Value] { ["sex": "male", "age": .number(age)] }
  static func woman(_ age: Double) -> [String: Value] { ["sex": "female", "age": .number(age)] }

  /// A cauda equina fact with its follow-ups.
  static func sign(
    _ fact: String,
    _ answer: String,
    since: String,
    kind: String? = nil,
    assessed: String? = nil,
    _ urgency: Urgency
  ) -> Case {
    var facts: [String: Value] = [fact: .name(answer), fact + "-since": .name(since)]
    facts[fact + "-kind"] = kind.map(Value.name)
    facts["cauda-equina-assessed"] = assessed.map(Value.name)
    let words = [fact, answer, since, kind, assessed.map { "assessed " + $0 }]
    return Case(words.compactMap(\.self).joined(separator: ", "), urgency, facts)
  }

  /// All cases.
  static let all = [
    people, rightNow, caudaEquinaWindows, caudaEquinaFollowUps, weakness, fever, infection,
    cancer, injury, aneurysm, firstAfter50, procedures, body, pain,
  ].flatMap { $0 }
}

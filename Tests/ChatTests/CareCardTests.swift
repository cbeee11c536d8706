import Dialogue
import Knowledge
import RealPack
import Testing

@testable import Chat

/// Every tier of every region in both voices has a whole card.
@Suite struct CareCardTests {
  let pack = RealPack.pack

  /// The lines that lead to each tier, after who, age 35 and sex male.
  static let roads: [(Urgency, [String])] = [
    (.emergency, ["1"]),
    (.today, ["0", "0", "0", "0", "no", "0", "1"]),
    (.soon, quiet(course: "3", weeks: "3")),
    (.routine, quiet(course: "1", weeks: "7")),
    (.selfCare, quiet(course: "1", weeks: "1")),
  ]

  private static func quiet(course: String, weeks: String) -> [String] {
    [
      "0", "0", "0", "0", "no", "0", "0", "0", "0", "0", "1", "1", "1", "4", "1", weeks, course,
      "0",
    ]
  }

  private func text(_ tier: Urgency, _ region: Region, _ who: String) -> [String] {
    let road = Self.roads.first { $0.0 == tier }?.1 ?? []
    var session = Session.begin(in: pack, region: region).0
    var blocks: [Block] = []
    for line in [who, "35", "2"] + road { blocks = session.receive(.line(line), in: pack) }
    while case .asking = session.dialogue.state {
      blocks = session.receive(.line("0"), in: pack)
      if case .asking(_, let unclear) = session.dialogue.state, unclear > 0 {
        blocks = session.receive(.line("1"), in: pack)
      }
    }
    if session.dialogue.state == .reviewing { blocks = session.receive(.line("done"), in: pack) }
    return Layout(width: 80).lines(blocks).map(\.text)
  }

  @Test(arguments: RealPack.pack.regions.map(\.id), ["1", "2"])
  func `each card starts with its alert and fills every slot`(
    region: String,
    who: String
  ) throws {
    let region = try #require(pack.region(region))
    for (tier, _) in Self.roads {
      let lines = text(tier, region, who)
      let card = try #require(pack.words.cards[tier])
      #expect(lines.first == card.alert)
      #expect(lines.dropFirst().first == card.title)
      #expect(!lines.contains { $0.contains("{") || $0.contains("}") }, "\(tier)")
    }
  }

  @Test func `the alert says how urgent it is in the words of the specification`() {
    let alerts = Urgency.allCases.map { pack.words.cards[$0]?.alert }
    #expect(
      alerts == ["ADVICE", "ADVICE", "ADVICE", "URGENT ADVICE", "IMMEDIATE ACTION REQUIRED"]
    )
  }

  @Test(arguments: [
    ("uk", ["999", "A&E"]), ("us", ["911", "(ER)"]), ("eu", ["112"]), ("ca", ["911"]),
    ("au", ["000"]), ("nz", ["111"]), ("in", ["112"]), ("intl", ["your local emergency number"]),
  ])
  func `the emergency card names the numbers of the region`(
    region: String,
    words: [String]
  ) throws {
    let lines = text(.emergency, try #require(pack.region(region)), "1").joined(separator: " ")
    for word in words { #expect(lines.contains(word)) }
  }

  @Test func `nothing but the card and the disclaimer is shown from the same day on`() throws {
    let uk = try #require(pack.region("uk"))
    for tier in [Urgency.emergency, .today] {
      let lines = text(tier, uk, "1")
      for phrase in [Phrase.dosTitle, .dontsTitle, .seeDoctorTitle, .faqTitle, .patternTitle] {
        let heading = try #require(pack.words.phrases[phrase]).own
        #expect(!lines.contains(heading))
      }
    }
  }

  @Test func `below the same day the whole of the article's advice follows`() throws {
    let uk = try #require(pack.region("uk"))
    for tier in [Urgency.soon, .routine, .selfCare] {
      let lines = text(tier, uk, "1")
      for phrase in [
        Phrase.seeDoctorTitle, .dosTitle, .dontsTitle, .disclaimerTitle, .faqTitle,
      ] {
        let heading = try #require(pack.words.phrases[phrase]).own
        #expect(lines.contains(heading), "\(tier) \(heading)")
      }
    }
  }

  @Test func `the article's parts are all there`() {
    #expect(pack.words.seeDoctor.map(\.article) == (1...5).map { "seeDoctor.\($0)" })
    #expect(pack.words.dos.map(\.article) == (1...10).map { "do.\($0)" })
    #expect(pack.words.donts.map(\.article) == (1...10).map { "dont.\($0)" })
    #expect(pack.words.faq.map(\.article) == (1...15).map { "faq.\($0)" })
  }
}

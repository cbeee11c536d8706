import RealPack
import Testing
import Transcripts

/// Every transcript of the repository, played as it is written, from its record, and with detours.
@Suite struct CorpusTests {
  @Test func `there are transcripts to play in every folder`() {
    #expect(Corpus.paths.count >= 120)
    let folders = Set(Corpus.paths.map { $0.split(separator: "/")[1] })
    #expect(
      folders == [
        "emergency", "today", "soon", "routine", "self-care", "commands", "failures",
        "understanding",
      ]
    )
  }

  @Test(arguments: Corpus.paths)
  func `a session says what its transcript says, whatever the road`(path: String) throws {
    let verdict = try Corpus.transcript(path).verdict(on: Corpus.stage, seed: 1)
    if let message = verdict.message(in: path) { Issue.record("\(message)") }
  }

  @Test func `the corpus reaches every decisive rule and both sides of every threshold`() throws {
    var coverage = Coverage(of: RealPack.pack)
    for transcript in try Corpus.transcripts {
      coverage.add(Coverage(of: transcript, on: Corpus.stage))
    }
    for part in coverage.parts where part.kind.isRequired { #expect(part.missing == []) }
    let whole: [Coverage.Kind] = [.questions, .emergencyCards, .safetyNet, .faq, .commands]
    for part in coverage.parts where whole.contains(part.kind) { #expect(part.missing == []) }
  }
}

import Chat
import RealPack
import Testing

@testable import Transcripts

/// Recording words anew keeps what a transcript is about, and never what has to come of it.
@Suite struct RerecordingTests {
  private func rerecorded(_ text: String) throws -> Rerecording {
    try Transcript(text).rerecorded(on: Corpus.stage)
  }

  private func changed(_ old: String, _ new: String) throws -> Rerecording {
    try rerecorded(FindingTests.start.replacing(old, with: new))
  }

  @Test func `what fits stays as it is`() throws {
    #expect(try rerecorded(FindingTests.start) == .unchanged)
  }

  @Test func `a changed word is replaced and elisions stay`() throws {
    #expect(
      try changed("How old are you?", "How many years?")
        == .changed(text: FindingTests.start + "\n")
    )
    #expect(
      try changed("Who are these answers about?", "Who is this about?")
        == .changed(
          text: FindingTests.start.replacing("...\nWho are these answers about?\n", with: "...\n")
            .replacing("\n...\n...\n", with: "\n...\n") + "\n"
        )
    )
  }

  @Test func `lines that are no longer said go, and new ones come`() throws {
    #expect(
      try changed("like 44.\n", "like 44.\nOr 45.\n")
        == .changed(text: FindingTests.start + "\n")
    )
    #expect(
      try changed("How old are you?\n", "") == .changed(text: FindingTests.start + "\n")
    )
  }

  @Test func `as many lines stay pinned beside an elision as were before`() {
    let lines = ["a", "old", "...", "z"].enumerated().map {
      Transcript.Line(number: $0.offset + 1, text: $0.element)
    }
    var turn = Transcript.Turn(typed: nil, end: 5)
    turn.said = lines
    let comparison = Comparison(turn, ["a", "new", "x", "y", "z"])
    #expect(comparison.rerecorded == ["a", "new", "...", "z"])
  }

  @Test func `an expectation is never recorded`() throws {
    let text = FindingTests.start
      .replacing("@ region uk", with: "@ region uk\n@ expect urgency emergency")
      .replacing("How old are you?", with: "How many years?")
    #expect(
      try rerecorded(text)
        == .refused([
          .expectation(line: 3, expected: "urgency emergency", actual: "it is selfCare")
        ])
    )
  }

  @Test func `a typed line that is not read is not dropped`() throws {
    let text = FindingTests.start.replacing("> 35\n...", with: "> quit\n...\n> 35")
    #expect(try rerecorded(text) == .refused([.unread(line: 14, typed: "> 35")]))
  }

  /// Every tenth transcript, as each is played several times here.
  private static let sample = Corpus.paths.enumerated().filter { $0.offset % 10 == 0 }
    .map(\.element)

  @Test(arguments: sample)
  func `a transcript whose words are all wrong is recorded to one that passes`(
    path: String
  ) throws {
    var transcript = try Corpus.transcript(path)
    for turn in transcript.turns.indices {
      transcript.turns[turn].said = transcript.turns[turn].said.map {
        Transcript.Line(number: $0.number, text: $0.text == "..." ? $0.text : $0.text + "!")
      }
    }
    switch transcript.rerecorded(on: Corpus.stage) {
    case .changed(let text):
      let again = try Transcript(text)
      #expect(again.verdict(on: Corpus.stage, seed: 1) == .passed)
      #expect(again.directives.map(\.demand) == transcript.directives.map(\.demand))
      #expect(again.typed == transcript.typed || again.typed == transcript.typed + [.ended])
    case .unchanged:
      let said = transcript.turns.flatMap(\.said).filter { $0.text != "..." }
      #expect(said.isEmpty)
    case .refused, .unreadable: Issue.record("\(path)")
    }
  }
}

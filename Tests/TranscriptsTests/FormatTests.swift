import Chat
import RealPack
import Testing

@testable import Transcripts

/// What a transcript may hold, and what is said of a file that is none.
@Suite struct FormatTests {
  private func problem(_ text: String) -> TranscriptProblem? { problem(Array(text.utf8)) }

  private func problem(_ bytes: [UInt8]) -> TranscriptProblem? {
    do throws(TranscriptProblem) {
      try Transcript(bytes: bytes).check(against: RealPack.pack)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a transcript is purpose, directives and turns`() throws {
    let text = """
      # It proves this.
      # And that.
      @ region us
      @ width 40
      @ pack ../other
      @ clock 2026-11-24T09:30
      @ expect urgency today
      ...
      > 1
      >
      >!interrupt
      said
      >!too-long
      >!end
      """
    let transcript = try Transcript(text)
    #expect(transcript.purpose == ["It proves this.", "And that."])
    #expect(transcript.region == "us")
    #expect(transcript.width == 40)
    #expect(transcript.packFolder == "../other")
    #expect(transcript.clock == Clock(day: "2026-11-24", time: "09:30"))
    #expect(
      transcript.typed == [
        .line("1"), .line(""), .interrupted, .tooLong(limit: Session.lineLimit), .ended,
      ]
    )
    #expect(transcript.turns.map { $0.said.map(\.text) } == [["..."], [], [], ["said"], [], []])
    #expect(transcript.turns.map(\.end) == [9, 10, 11, 13, 14, 15])
  }

  @Test func `without directives it is the uk at 80 columns`() throws {
    let transcript = try Transcript("# It proves this.\n...\n")
    #expect(transcript.region == "uk")
    #expect(transcript.width == 80)
    #expect(transcript.packFolder == nil)
  }

  @Test(arguments: [
    ("", 1, 1, TranscriptProblem.Finding.noPurpose),
    ("@ region uk\n", 1, 1, .noPurpose),
    ("# a\n@ require x\n", 2, 1, .unknownDirective("@ require")),
    ("# a\n@ expect urgent today\n", 2, 1, .unknownDirective("@ expect urgent")),
    ("# a\n@\n", 2, 1, .unknownDirective("@")),
    ("# a\n@region uk\n", 2, 1, .unknownDirective("@region uk")),
    (
      "# a\n@ width wide\n", 2, 9,
      .badValue("wide", accepted: "columns from 20 to 120")
    ),
    ("# a\n@ width 19\n", 2, 9, .badValue("19", accepted: "columns from 20 to 120")),
    (
      "# a\n@ clock noon\n", 2, 9,
      .badValue("noon", accepted: "a day and a time, as 2026-11-24T09:30")
    ),
    (
      "# a\n@ expect urgency tomorrow\n", 2, 18,
      .badValue("tomorrow", accepted: "one of: emergency, today, soon, routine, selfCare")
    ),
    ("# a\n@ expect asked\n", 2, 16, .badValue("", accepted: "the id of one fact")),
    ("# a\n@ region uk\n@ region us\n", 3, 1, .repeatedDirective("@ region")),
    ("# a\n...\n> 1\n@ expect urgency today\n", 4, 1, .lateDirective),
    ("# a\n>!hang-up\n", 2, 1, .unknownMark(">!hang-up")),
    ("# a\n>no space\n", 2, 1, .unknownMark(">no space")),
    ("# a\n>!end\n...\n> 1\n", 4, 1, .typedAfterEnd),
    ("# a\r\n", 1, 4, .carriageReturn),
    ("# a\n...\n> 1\0\n", 3, 4, .binary),
    ("# a\n@ expect because saddle\n", 2, 18, .unknownFact("saddle")),
  ])
  func `what is no transcript is named with its place`(
    text: String,
    line: Int,
    column: Int,
    finding: TranscriptProblem.Finding
  ) {
    #expect(problem(text) == TranscriptProblem(finding, line: line, column: column))
  }

  @Test func `an unknown region lists the known ones`() {
    let problem = problem("# a\n@ region mars\n")
    #expect(problem?.line == 2)
    #expect(problem?.column == 10)
    #expect(
      problem?.message(in: "a.transcript")
        == "a.transcript:2:10: no region is called “mars”; use one of: "
        + "uk, us, eu, ca, au, nz, in, intl"
    )
  }

  @Test func `bytes that are no text are found by line and column`() {
    #expect(
      problem(Array("# ä\nab".utf8) + [0xFF, 0x0A])
        == TranscriptProblem(.notText, line: 2, column: 3)
    )
    #expect(
      problem([0x23, 0x20, 0xC3]) == TranscriptProblem(.notText, line: 1, column: 3)
    )
  }

  @Test func `a file that is too large is not read`() {
    let bytes = [UInt8](repeating: 0x61, count: Transcript.sizeLimit + 1)
    #expect(problem(bytes)?.finding == .tooLarge(limit: Transcript.sizeLimit))
  }

  @Test func `every message says what to do`() {
    let findings: [TranscriptProblem.Finding] = [
      .tooLarge(limit: 5), .notText, .binary, .carriageReturn, .noPurpose,
      .unknownDirective("@ x"), .badValue("x", accepted: "y"), .repeatedDirective("@ x"),
      .lateDirective, .unknownRegion("x", known: ["uk"]), .unknownFact("x"), .unknownMark("x"),
      .typedAfterEnd,
    ]
    for finding in findings {
      let message = TranscriptProblem(finding, line: 3, column: 7).message(in: "f")
      #expect(message.hasPrefix("f:3:7: "))
      #expect(message.contains(";"), "\(message)")
    }
  }
}

import RealPack
import Testing

@testable import Transcripts

/// How a difference between a transcript and a session is found and shown.
@Suite struct FindingTests {
  /// A session's first questions as they are printed, before an age is typed.
  static let start = """
    # A man of 35 starts.
    @ region uk
    ...
    Who are these answers about?
    ...
    > 1

    2. Age

    How old are you?
    Type your age in whole years from 0 to 120, like 44.
    > 35
    ...
    """

  private func findings(_ old: String = "", _ new: String = "") throws -> [Finding] {
    let text = old.isEmpty ? Self.start : Self.start.replacing(old, with: new)
    switch try Transcript(text).verdict(on: Corpus.stage, seed: 1) {
    case .passed: return []
    case .failed(let findings): return findings
    case .unreadable(let problem): throw problem
    case .missing: return []
    }
  }

  @Test func `a transcript that fits has no finding`() throws {
    #expect(try findings() == [])
  }

  @Test func `a wrong line is shown with what is said instead`() throws {
    let found = try findings("How old are you?", "How old is the person?")
    #expect(
      found == [
        .text(
          line: 10,
          [
            .skipped(1), .same("2. Age"), .same(""), .missing("How old is the person?"),
            .extra("How old are you?"),
            .same("Type your age in whole years from 0 to 120, like 44."),
          ]
        )
      ]
    )
  }

  @Test func `a line too many and a line too few are shown where they stand`() throws {
    let tooMany = try findings("like 44.\n", "like 44.\nOr 45.\n")
    #expect(tooMany.map(\.line) == [12])
    #expect(tooMany.first?.details.contains("- Or 45.") == true)
    let tooFew = try findings("Type your age in whole years from 0 to 120, like 44.\n", "")
    #expect(tooFew.map(\.line) == [11])
    #expect(
      tooFew.first?.details.last == "+ Type your age in whole years from 0 to 120, like 44."
    )
  }

  @Test func `lines behind an elision are found wherever they stand`() throws {
    #expect(try findings("\n2. Age\n\nHow", "...\nHow") == [])
    #expect(try findings("2. Age", "[..]Age") == [])
    #expect(try findings("2. Age", "[..]A[..]e[..]") == [])
    #expect(try findings("2. Age", "2[..]Ages").map(\.line) == [8])
  }

  @Test func `an elision reaches over no typed line`() throws {
    #expect(try findings("Who are these answers about?", "How old are you?").map(\.line) == [4])
  }

  @Test func `a run that fits nowhere is named where most of it fits`() throws {
    #expect(
      try findings("\n2. Age\n\nHow old are", "...\n2. Age\n\nHow young are").map(\.line) == [10]
    )
  }

  @Test func `an expectation that does not hold is named with its line`() throws {
    let wrong = """
      @ expect urgency emergency
      @ expect because age
      @ expect not-because fever
      @ expect asked fever
      @ expect not-asked age
      @ expect screens 3
      """
    let found = try findings("@ region uk", wrong)
    #expect(
      found == [
        .expectation(line: 2, expected: "urgency emergency", actual: "it is selfCare"),
        .expectation(
          line: 3,
          expected: "age among the facts that decide",
          actual: "there are none"
        ),
        .expectation(
          line: 5,
          expected: "fever among the facts asked",
          actual: "they are who age sex"
        ),
        .expectation(
          line: 6,
          expected: "age not among the facts asked",
          actual: "they are who age sex"
        ),
        .expectation(
          line: 7,
          expected: "at most 3 screens to a result",
          actual: "there is no result"
        ),
      ]
    )
  }

  @Test func `a line typed after the end is named`() throws {
    let found = try findings("> 35\n...", "> quit\n...\n> 35")
    #expect(found == [.unread(line: 14, typed: "> 35")])
  }

  @Test func `Enter alone, Ctrl-C, too long a line and the end have marks`() throws {
    let marks = """
      >

      The Enter key alone is not an answer.
      ...
      >!too-long

      That line is longer than 4000 characters, so nothing of it was used.[..]
      ...
      >!interrupt

      Stop now? Type “yes” or “no”.
      > no
      ...
      >!end
      ...
      """
    #expect(try findings("> 35\n...", marks) == [])
  }

  @Test func `a message has the path, the line, what is wrong, and the difference below`() throws {
    let found = try #require(try findings("2. Age", "2. Years").first)
    #expect(
      found.message(in: "a.transcript").hasPrefix(
        """
        a.transcript:8: the session does not say what the transcript says
              
            - 2. Years
            + 2. Age
        """
      )
    )
  }

  @Test func `changed outcomes of detours name the seed and what was typed`() {
    let finding = Finding.detour(
      seed: 9,
      detours: [Detour(line: 4, typed: ["back", "keep"])],
      expected: "today",
      actual: "soon"
    )
    #expect(
      finding.message(in: "a") == """
        a:4: detours change what comes of it: today without, soon with them; --seed 9
            before line 4: back, keep
        """
    )
  }
}

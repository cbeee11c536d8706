import Testing

/// What a transcript may hold, and how a difference is found.
extension TranscriptTests {
  /// A session's first question as it is printed, before an age is typed.
  private static let start = """
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

  private func mismatches(_ old: String = "", _ new: String = "") throws -> [Mismatch] {
    let text = old.isEmpty ? Self.start : Self.start.replacing(old, with: new)
    return try Transcript(text).mismatches(in: pack)
  }

  @Test func `a transcript that fits has no mismatch`() throws {
    #expect(try mismatches() == [])
  }

  @Test func `a wrong line is named with what is said instead`() throws {
    let found = try mismatches("How old are you?", "How old is the person?")
    #expect(
      found == [Mismatch(line: 10, expected: "How old is the person?", actual: "How old are you?")]
    )
  }

  @Test func `a line too many is named`() throws {
    let found = try mismatches("like 44.\n", "like 44.\nOr 45.\n")
    #expect(found == [Mismatch(line: 12, expected: "Or 45.", actual: nil)])
  }

  @Test func `a line too few is named where the next line is typed`() throws {
    let found = try mismatches(
      "How old are you?\nType your age in whole years from 0 to 120, like 44.\n",
      ""
    )
    #expect(
      found
        == [
          Mismatch(
            line: 10,
            expected: "the end of what is said here",
            actual: "How old are you?"
          )
        ]
    )
  }

  @Test func `lines behind an elision are found wherever they stand`() throws {
    #expect(try mismatches("\n2. Age\n\nHow", "...\nHow") == [])
    #expect(try mismatches("2. Age", "[..]Age") == [])
    #expect(try mismatches("2. Age", "[..]A[..]e[..]") == [])
    #expect(try mismatches("2. Age", "2[..]Ages").map(\.line) == [8])
  }

  @Test func `an elision reaches over no typed line`() throws {
    let found = try mismatches("Who are these answers about?", "How old are you?")
    #expect(found.map(\.line) == [4])
  }

  @Test func `a run that fits nowhere is named where most of it fits`() throws {
    let found = try mismatches("\n2. Age\n\nHow old are", "...\n2. Age\n\nHow young are")
    #expect(
      found == [Mismatch(line: 10, expected: "How young are you?", actual: "How old are you?")]
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
    let found = try mismatches("@ region uk", wrong)
    #expect(
      found
        == [
          Mismatch(line: 2, expected: "urgency emergency", actual: "urgency selfCare"),
          Mismatch(line: 3, expected: "age deciding", actual: "deciding: "),
          Mismatch(line: 5, expected: "fever asked", actual: "asked: who age sex"),
          Mismatch(line: 6, expected: "age not asked", actual: "asked: who age sex"),
          Mismatch(line: 7, expected: "a result", actual: "no result"),
        ]
    )
  }

  @Test func `an unknown directive stops the reading at its line`() {
    for directive in [
      "@ require urgency today", "@ expect urgency tomorrow", "@ width wide", "@", "@region uk",
    ] {
      #expect(
        throws: Mismatch(line: 2, expected: "a known directive", actual: directive)
      ) {
        try mismatches("@ region uk", directive)
      }
    }
  }

  @Test func `an unknown region and an unknown fact are named`() throws {
    #expect(try mismatches("@ region uk", "@ region mars").first?.actual == "mars")
    let found = try mismatches("@ region uk", "@ expect because saddle")
    #expect(found == [Mismatch(line: 2, expected: "a fact of the pack", actual: "saddle")])
  }

  @Test func `the first line says what a transcript proves`() {
    #expect(
      throws: Mismatch(
        line: 1,
        expected: "“# ” and what the transcript proves",
        actual: "@ region uk"
      )
    ) {
      try mismatches("# A man of 35 starts.\n", "")
    }
  }

  @Test func `a line typed after the end is named`() throws {
    let found = try mismatches("> 35\n...", "> quit\n...\n> 35")
    #expect(
      found
        == [
          Mismatch(
            line: 14,
            expected: "> 35",
            actual: "the session is over and reads nothing more"
          )
        ]
    )
  }

  @Test func `a lone mark types the Enter key alone`() throws {
    let found = try mismatches("> 35", ">\n\nThe Enter key alone is not an answer.\n...\n> 35")
    #expect(found == [])
  }
}

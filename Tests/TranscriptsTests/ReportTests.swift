import Testing

@testable import Transcripts

/// What a run is reported as, for people and for machines.
@Suite struct ReportTests {
  private let report = RunReport([
    .init(
      path: "b/two.transcript",
      verdict: .failed([
        .expectation(line: 3, expected: "urgency today", actual: "it is <soon> & “late”")
      ])
    ),
    .init(path: "a/one.transcript", verdict: .passed),
    .init(path: "c/three.transcript", verdict: .unreadable(TranscriptProblem(.binary, line: 2))),
    .init(path: "c/zero#.transcript", verdict: .missing(reason: "cannot be read: no such file")),
  ])

  @Test func `people read every problem sorted by path, and the counts last`() {
    #expect(
      report.text == """
        b/two.transcript:3: expected urgency today, but it is <soon> & “late”
        c/three.transcript:2:1: this is a control character, no text; name a transcript instead
        c/zero#.transcript: cannot be read: no such file
        1 passed, 1 failed, 2 not read

        """
    )
  }

  @Test func `the test anything protocol has a line for each transcript`() {
    #expect(
      report.tap == """
        TAP version 13
        1..4
        ok 1 - a/one.transcript
        not ok 2 - b/two.transcript
        # b/two.transcript:3: expected urgency today, but it is <soon> & “late”
        not ok 3 - c/three.transcript
        # c/three.transcript:2:1: this is a control character, no text; name a transcript instead
        not ok 4 - c/zero\\#.transcript
        # c/zero#.transcript: cannot be read: no such file

        """
    )
  }

  @Test func `JUnit tells failures from errors and escapes what XML must not hold`() {
    let xml = report.junit
    #expect(
      xml.contains("<testsuite name=\"transcripts\" tests=\"4\" failures=\"1\" errors=\"2\">")
    )
    #expect(xml.contains("  <testcase classname=\"a\" name=\"one.transcript\"/>\n"))
    #expect(
      xml.contains("<failure message=\"b/two.transcript:3: expected urgency today, but it is ")
    )
    #expect(xml.contains("&lt;soon&gt; &amp; “late”"))
    #expect(xml.contains("<error message=\"c/three.transcript:2:1:"))
    #expect(!xml.contains("<soon>"))
  }
}

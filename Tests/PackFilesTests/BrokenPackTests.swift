import Testing

@Suite struct BrokenPackTests {
  @Test func `the pack of the repository has no problems`() throws {
    #expect(try BrokenPack().messages == [])
  }

  @Test(arguments: Breakage.all)
  func `each mistake is named with its place and what to do`(breakage: Breakage) throws {
    let pack = try BrokenPack()
    try pack.replace(breakage.old, with: breakage.new, in: breakage.file)
    let expected = try breakage.findings.map { finding in
      try pack.place(of: finding.anchor, in: breakage.file) + ": "
        + pack.filled(finding.message, in: breakage.file)
    }
    #expect(pack.messages == expected)
  }

  @Test func `a question that no screen asks is named, and so are its words`() throws {
    let pack = try BrokenPack()
    try pack.replace("- {id: rest-pain, asks: rest-pain}\n", with: "", in: "interview.yaml")
    let words = try pack.place(of: "rest-pain: {label", in: "en/screens.yaml")
    let fact = try pack.place(of: "rest-pain:\n  kind", in: "facts.yaml")
    #expect(
      pack.messages == [
        words + ": words for ‘rest-pain’, which is not in the pack; remove or rename them",
        fact + ": no screen asks rest-pain; add it to interview.yaml",
      ]
    )
  }

  @Test func `problems in several files are reported at once in the order of the files`() throws {
    let pack = try BrokenPack()
    try pack.replace("when: chest-pain", with: "when: chest-pane", in: "rules/right-now.yaml")
    try pack.replace("when: fever", with: "when: fevr", in: "rules/illness.yaml")
    try pack.replace("kind: number", with: "kind: nmber", in: "facts.yaml")
    let files = pack.messages.map { $0.prefix { $0 != ":" } }
    #expect(files == files.sorted())
    #expect(
      Set(files).isSuperset(of: ["facts.yaml", "rules/illness.yaml", "rules/right-now.yaml"])
    )
  }

  @Test func `a fact that nothing is heard by is named where it stands`() throws {
    let pack = try BrokenPack()
    let place = try pack.place(of: "weight-loss:", in: "facts.yaml")
    try pack.replace("weight-loss:", with: "wait-loss:", in: "en/language/heard/illness.yaml")
    #expect(
      pack.messages.contains(
        "\(place): no words by which weight-loss is heard; add it to a file of language/heard"
      )
    )
  }

  @Test func `a missing file is named`() throws {
    let pack = try BrokenPack()
    try pack.remove("en/faq.yaml")
    #expect(pack.messages == ["en/faq.yaml:1:1: this file is missing; add it"])
  }

  @Test func `a file that belongs to nothing is named`() throws {
    let pack = try BrokenPack()
    try pack.append("a: b\n", to: "en/leftover.yaml")
    #expect(
      pack.messages == [
        "en/leftover.yaml:1:1: this file belongs to no part of the pack; remove or rename it"
      ]
    )
  }

  @Test func `a file that is not text is named`() throws {
    let pack = try BrokenPack()
    try pack.write([0xFF, 0xFE, 0x00, 0xC3], to: "en/faq.yaml")
    #expect(
      pack.messages == [
        "en/faq.yaml:1:1: cannot read this file (not readable as UTF-8 text); check that it exists",
        "en/faq.yaml:1:1: this file is missing; add it",
      ]
    )
  }
}

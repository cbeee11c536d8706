import Testing

@testable import Chat

@Suite struct TypedTests {
  @Test(arguments: [
    ("Yes", "yes", "yes"),
    ("  NO \t thanks  ", "no thanks", "no thanks"),
    ("\"Maybe.\" ", "\"maybe.\"", "maybe"),
    ("(  a b ) ", "( a b )", " a b"),
    ("1 ,  3 ?", "1 , 3 ?", "1 , 3"),
    (" ?! . ", "?! .", ""),
    ("", "", ""),
    ("\r\n\u{0B}x\u{0C}", "x", "x"),
  ])
  func `a line of plain letters is folded`(line: String, text: String, word: String) {
    #expect(Typed(line).text == text)
    #expect(Typed(line).word == word)
    // One letter that is not plain takes the longer way to the same.
    #expect(Typed(line + " é").text == (text.isEmpty ? "é" : text + " é"))
  }

  @Test(arguments: ["Yes", "no thanks", "“Maybe”", "Über", "é", "٣", "", "(a)", "Not at all"])
  func `a name that a line is may be it`(name: String) {
    #expect(Typed(Typed(name).word).word == Typed(name).word)
    #expect(name.isEmpty || Typed(name.uppercased()).mayBe(name))
  }

  @Test func `a name of quite another length or beginning is not it`() {
    #expect(!Typed("yes of course i do").mayBe("yes"))
    #expect(!Typed("no").mayBe("Yes"))
  }
}

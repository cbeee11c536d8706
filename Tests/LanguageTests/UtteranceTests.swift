import Knowledge
import Language
import RealPack
import Testing

@Suite struct UtteranceTests {
  private func words(_ text: String) -> String {
    utterance(text).words.map(\.text).joined(separator: " ")
  }

  private func utterance(_ text: String) -> Utterance {
    Utterance(text, spelling: RealPack.pack.words.speech.spelling())
  }

  @Test(arguments: [
    ("I CAN'T feel", "i can not feel"),
    ("i cant feel", "i can not feel"),
    ("i ca n't feel", "i can not feel"),
    ("I can’t feel", "i can not feel"),
    ("ｎｕｍｂ", "numb"),
    ("٣ weeks", "3 week"),
    ("naïve", "naive"),
    ("67M, 2wks", "67 m 2 week"),
    ("7/10", "7 / 10"),
    ("1.5 years", "1.5 year"),
    ("paresthesia", "paraesthesia"),
    ("mom's back", "mum back"),
    ("'numb'", "numb"),
  ])
  func `words are brought to one form`(typed: String, folded: String) {
    #expect(words(typed) == folded)
  }

  @Test func `sentences end at full stops and between turns`() {
    let utterance = utterance("It hurts. Why? / yes, a lot")
    #expect(utterance.sentences.map(\.words) == [0..<2, 2..<3, 3..<6])
    #expect(utterance.sentences.map(\.isQuestion) == [false, true, false])
    #expect(utterance.words.map(\.clause) == [0, 0, 1, 2, 3, 3])
  }

  @Test func `a word knows what was typed`() {
    let utterance = utterance("Oh, I can’t")
    #expect(utterance.words.map { utterance.typed($0.range) } == ["Oh", "I", "can’t", "can’t"])
  }

  @Test(arguments: ["", "\u{0}\u{7}", "....", "''''", "\u{FFFD}\u{301}", "/ / /"])
  func `garbage has no words`(text: String) {
    #expect(utterance(text).words.isEmpty)
    #expect(utterance(text).sentences.isEmpty)
  }
}

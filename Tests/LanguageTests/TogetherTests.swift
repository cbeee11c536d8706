import Knowledge
import Language
import RealPack
import Testing

/// Two things taken together.
@Suite struct TogetherTests {
  private func names(_ question: String) -> [String]? {
    guard
      case .together(let first, let second) = QuestionFinderTests.finder.answer(to: question)
    else { return nil }
    return [first, second].map(name)
  }

  private func name(_ substance: Found.Substance) -> String {
    switch substance {
    case .medicine(let entry): RealPack.pack.words.library[entry].id
    case .group(let group): group
    case .something: "something"
    }
  }

  @Test(arguments: [
    ("Can I take ibuprofen with wine?", ["medicine-ibuprofen", "alcohol"]),
    ("mixing naproxen and warfarin", ["medicine-naproxen", "blood-thinner"]),
    ("Is it safe to mix tramadol with sertraline?", ["medicine-tramadol", "antidepressant"]),
    ("advil plus tylenol", ["medicine-ibuprofen", "medicine-paracetamol"]),
    ("I am on warfarin. Can I use diclofenac gel with it?", nil),
    ("i am on warfarin, can i use diclofenac gel", ["blood-thinner", "medicine-diclofenac"]),
    ("can i drink beer while taking gabapentin", ["alcohol", "medicine-gabapentin"]),
  ])
  func `a question about two names both`(question: String, names: [String]?) {
    #expect(self.names(question) == names)
  }

  @Test(arguments: [
    ("tramadol with zorbuline", ["medicine-tramadol", "something"]),
    ("Can I take naproxen with bramblewort?", ["medicine-naproxen", "something"]),
    ("is naproxen safe with stomach problems", nil),
    ("gabapentin and dizziness at night in the kitchen", nil),
    ("ibuprofen with food", nil),
  ])
  func `a medicine with an unknown thing is a pair`(question: String, names: [String]?) {
    #expect(self.names(question) == names)
  }

  @Test func `what a medicine is made of is no question about two`() {
    #expect(names("what is hydrocodone and acetaminophen") == nil)
    #expect(names("is naproxen an NSAID?") == nil)
  }

  @Test func `a story that names two medicines and asks something else is about that`() {
    let story = "I take naproxen and tramadol for my back. Do I need an MRI scan?"
    #expect(names(story) == nil)
    #expect(QuestionFinderTests.finder.answer(to: story).matches.first?.id == "test-mri")
  }
}

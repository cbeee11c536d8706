import Knowledge
import Language
import RealPack
import Testing

/// What answers a question, by ids.
@Suite struct QuestionFinderTests {
  static let finder = QuestionFinder(QuestionIndex(RealPack.pack.words))
  private var finder: QuestionFinder { Self.finder }

  private func first(_ question: String) -> String? {
    finder.answer(to: question).matches.first?.id
  }

  @Test(arguments: [
    ("Could anxiety be behind my back pain?", "faq-stress"),
    ("Am I OK to drive to work with this?", "faq-driving"),
    ("Are cortisone shots any good?", "faq-injections"),
    ("Is nerve damage from a herniated disk reversible?", "faq-nerve-damage"),
    ("would physio be any use", "faq-therapy"),
    ("do TENS machines really work", "therapy-tens"),
    ("can I swim with sciatica?", "therapy-aerobic"),
    ("Are inversion tables any good?", "therapy-traction"),
    ("How long before gabapentin starts working?", "medicine-gabapentin"),
    ("what is mobic used for", "medicine-meloxicam"),
    ("my report says bilateral neural foraminal narrowing", "type-foraminal-stenosis"),
    ("What does a raised sed rate mean?", "test-esr"),
    ("Has PRP been proven for discs?", "advanced-prp"),
    ("What are the risks of spinal fusion?", "operation-plif"),
    ("Should I wear a back brace?", "prevention-lumbar-support"),
    ("how do I know if it's cauda equina", "see-bladder-bowel"),
  ])
  func `a question in a person’s own words finds its entry`(question: String, id: String) {
    #expect(first(question) == id)
  }

  @Test(arguments: [
    "What is the capital of France?", "How do I lower my cholesterol?",
    "how do I reset my password",
    "What does a high TSH mean?", "How can I whiten my teeth?", "what is a normal heart rate",
    "When was Shakespeare born?", "", "?", "the and of", "asdfgh qwerty",
  ])
  func `what the pack does not speak of has no answer`(question: String) {
    #expect(finder.answer(to: question) == .none)
  }

  @Test func `a clear question is answered by one entry, a vague one by a few`() {
    guard case .one = finder.answer(to: "does acupuncture work for sciatica") else {
      Issue.record("not one")
      return
    }
    guard case .several(let matches) = finder.answer(to: "how heavy can I lift with a bad disc")
    else {
      Issue.record("not several")
      return
    }
    #expect((2...3).contains(matches.count))
  }

  @Test func `scores lie between nothing and one, the best first`() {
    for question in ["back pain", "what helps", "is sciatica serious and should I have surgery"] {
      let scores = finder.likeliest(question).map(\.score)
      #expect(scores == scores.sorted(by: >))
      #expect(scores.allSatisfy { (0...1).contains($0) })
      #expect(scores.count <= 10)
    }
  }

  @Test func `a long letter is answered by what it asks, not by what it tells`() {
    let letter = """
      Hello. I am 46 and work in an office. For a year I have had pain in my low back, and I tried \
      massage and painkillers. My neighbour had an operation. Now the pain clinic has offered me a \
      steroid injection. What are the risks of the injection?
      """
    #expect(first(letter) == "faq-injections")
  }

  @Test func `a letter that only asks what to do is answered by what it tells`() {
    #expect(first("My foot slaps the floor since Monday. What should I do?") == "see-leg-weakness")
  }

  @Test func `what is denied is not what is asked`() {
    let found = finder.likeliest("I have had this for months. No fever. Do I need an MRI scan?")
    #expect(found.first?.id == "test-mri")
    #expect(!found.prefix(3).contains { $0.id == "see-fever-weight" })
  }

  @Test func `a medicine in a story is found where the question names none`() {
    let story = """
      I was given diclofenac by my doctor and forgot to say that I had a stent put in. Should I take it?
      """
    #expect(first(story) == "medicine-diclofenac")
  }
}

import Knowledge
import Language
import RealPack
import Testing

/// What people want to know, whatever it is about, and what is about something else.
@Suite struct IntentTests {
  private var finder: QuestionFinder { QuestionFinderTests.finder }
  private let asking = RealPack.pack.words.speech.asking()

  private func ids(_ question: String) -> [String] {
    finder.answer(to: question).matches.map(\.id)
  }

  @Test func `every way to want something offers what answers it`() {
    for intent in asking.intents {
      guard let offer = intent.offers.first else { continue }
      for words in intent.words {
        let found = finder.likeliest("My back hurts since Monday. \(words)?").map(\.id)
        #expect(found.contains(offer), "\(intent.id): \(words)")
      }
    }
  }

  @Test func `a subject of elsewhere has no answer`() {
    #expect(asking.elsewhere.count > 400)
    for subject in asking.elsewhere + asking.unanswered {
      #expect(finder.answer(to: "what helps with \(subject)") == .none, "\(subject)")
      #expect(finder.answer(to: "exercises for \(subject)") == .none, "\(subject)")
    }
  }

  @Test(arguments: [
    "how do I take velotrexine", "My budgie is losing feathers. What should I do?",
    "I have a sore shoulder since I painted the ceiling. Which exercises help?",
    "what is the treatment for zorbitis",
  ])
  func `a name that nothing here knows has no answer`(question: String) {
    #expect(finder.answer(to: question) == .none)
  }

  @Test(arguments: [
    ("Can sciatica hurt as far as the ankle?", "symptom-leg-pain"),
    ("Could my leg pain come from the neck or from the lower back?", "symptom-leg-pain"),
    ("naproxen for a toothache", "medicine-naproxen"),
  ])
  func `a subject of elsewhere beside one of ours has an answer`(question: String, id: String) {
    #expect(ids(question).contains(id))
  }

  @Test(arguments: [
    ("can I ride my horse with a slipped disc", "type-disc-herniation"),
    ("exercises for spondylolisthesis", "type-spondylolisthesis"),
    ("can I go jogging with degenerative disc disease", "type-degenerative-disc"),
    ("is massage good for spinal stenosis", "cause-born-narrow"),
  ])
  func `what is asked about a complaint stands before the complaint`(question: String, id: String) {
    #expect(ids(question).first != id)
  }

  @Test func `what was tried is not what is asked`() {
    let letter = """
      I am 51. My back has hurt since spring. I had an x-ray and it was normal, and I have tried \
      massage and ibuprofen. What should I do next?
      """
    #expect(ids(letter).first == "do-stay-active")
    #expect(!ids(letter).contains("test-x-ray"))
  }

  @Test func `a medicine of the story is found where the question is about taking it`() {
    let letter = "I was put on pregabalin in May and feel sleepy all day. Should I go on taking it?"
    #expect(ids(letter).first == "medicine-pregabalin")
  }

  @Test func `a statement with a question mark is not answered by one entry alone`() {
    let found = finder.answer(to: "My brother had two injections and his back is still so bad?")
    if case .one = found { Issue.record("sure of \(found)") }
  }
}

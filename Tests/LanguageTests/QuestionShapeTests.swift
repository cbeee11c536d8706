import Dialogue
import Knowledge
import Language
import Testing

/// Whether a line asks, and whether it wants a verdict.
@Suite struct QuestionShapeTests {
  private var finder: QuestionFinder { QuestionFinderTests.finder }

  @Test(arguments: [
    "does this hurt?", "what is a disc", "Should I rest", "tell me about yoga",
    "my back hurts, should i rest", "I want to know about surgery", "numb toes?",
    "it hurts. how long does it last",
  ])
  func `a line asks by its mark or by its words`(line: String) {
    #expect(finder.isQuestion(line))
  }

  @Test(arguments: [
    "yes", "since last tuesday", "my back hurts", "2 weeks", "", "no pain at night",
  ])
  func `an answer asks nothing`(line: String) {
    #expect(!finder.isQuestion(line))
  }

  @Test(arguments: [
    "should I have surgery?", "Is it safe to run", "do i need a scan", "can I stop my tablets",
    "is this serious?",
  ])
  func `a verdict is known as one`(line: String) {
    #expect(finder.wantsVerdict(line))
  }

  @Test(arguments: ["what is a disc?", "how long does it last", "why does it hurt"])
  func `a question about what is so wants no verdict`(line: String) {
    #expect(!finder.wantsVerdict(line))
  }

  @Test(arguments: [
    "can't pee since last night", "cannot breathe", "couldn't feel it when wiping",
    "didn't make it to the toilet this morning, wet myself",
  ])
  func `a line that leaves out who it is about tells a sign`(line: String) {
    let facts = Ear.listener.hear(line, on: Ear.day, asking: finder).facts
    #expect(urgency(told: facts, in: Ear.pack) == .emergency)
  }

  @Test func `a question about people in general tells nothing`() {
    let line = "can sciatica make you unable to pee?"
    #expect(Ear.listener.hear(line, on: Ear.day, asking: finder).facts.answered.isEmpty)
  }
}

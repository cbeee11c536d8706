import Knowledge
import RealPack
import Testing

@testable import Language

@Suite struct LineTests {
  @Test(arguments: ListenerPropertyTests.phrasings)
  func `a line that names nobody else says the same as an answer`(text: String) {
    let line = Ear.listener.line(text, on: Ear.day)
    var interpreter = Interpreter(
      pack: Ear.pack,
      hearing: line.hearing,
      day: Ear.day,
      isAnswer: true
    )
    let isSame = interpreter.heard() == line.heard
    #expect(isSame || line.namesOthers)
  }

  @Test func `a line that names somebody may say something else as an answer`() {
    let line = Ear.listener.line("my mum cannot feel when she pees", on: Ear.day)
    var interpreter = Interpreter(
      pack: Ear.pack,
      hearing: line.hearing,
      day: Ear.day,
      isAnswer: true
    )
    #expect(line.namesOthers)
    #expect(interpreter.heard() != line.heard)
  }

  @Test func `what goes without saying is found besides what is said`() throws {
    let lexicon = Ear.listener.finder.lexicon
    let (slot, symbol) = try #require(lexicon.contexts.min { $0.key < $1.key })
    let line = Ear.listener.line("my calf", on: Ear.day)
    #expect(line.hearing.context == nil)
    #expect(line.hearing(about: slot).context == symbol)
    #expect(line.hearing(about: slot).matches.count >= line.hearing.matches.count)
  }

  @Test func `every sign has words, and its name is the one in the pack`() {
    #expect(Sign.allCases.filter { Ear.listener.finder.symbols[$0.rawValue] == nil } == [])
    #expect(Sign.falseNegation.name == "false-negation")
    #expect(Sign.replySoftNo.name == "reply-soft-no")
    #expect(Sign.he.name == "he")
  }

  @Test(arguments: ListenerPropertyTests.phrasings)
  func `places stand in the order of the text`(text: String) {
    let hearing = Ear.listener.line("\(text), and \(text)", on: Ear.day).hearing
    #expect(!hearing.symbols.isEmpty)
    for symbol in hearing.symbols {
      let starts = hearing.places(of: symbol).map(\.start)
      #expect(!starts.isEmpty && starts == starts.sorted())
    }
  }
}

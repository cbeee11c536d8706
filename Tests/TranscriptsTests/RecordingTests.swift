import Chat
import Knowledge
import RealPack
import Testing
import Transcripts

/// A session that was recorded passes without an edit.
@Suite struct RecordingTests {
  private let clock = Clock(day: "2026-11-24", time: "09:30")

  private func recorded(_ inputs: [Session.Input], width: Int = 80) throws -> String {
    let pack = RealPack.pack
    let region = try #require(pack.region("au"))
    var recording = Recording(
      purpose: "It was recorded.\nIn two lines.",
      region: region,
      width: width,
      clock: clock
    )
    var (session, opening) = Session.begin(in: pack, region: region)
    recording.note(said: opening)
    for input in inputs {
      recording.note(typed: input)
      let answer = session.receive(input, in: pack)
      if let wish = session.wish {
        recording.note(said: session.blocks(recording.desk.outcome(of: wish), in: pack))
      }
      recording.note(said: answer)
    }
    return recording.text(of: session, in: pack)
  }

  @Test(arguments: [20, 43, 80, 120, 500])
  func `whatever is typed, what is recorded passes at every width`(width: Int) throws {
    let inputs: [Session.Input] = [
      .line("1"), .line(""), .line("..."), .line("> 1"), .line("# 1"), .line("@ region us"),
      .line("44"), .tooLong(limit: Session.lineLimit), .interrupted, .line("no"), .line("male"),
      .line("why"), .line("save"), .line("print"), .line("1"), .line("summary"), .line("quit"),
    ]
    let text = try recorded(inputs, width: width)
    let transcript = try Transcript(text)
    #expect(transcript.verdict(on: Corpus.stage, seed: 1) == .passed)
    #expect(transcript.purpose == ["It was recorded.", "In two lines."])
    #expect(text.contains("@ expect urgency emergency\n@ expect because chest-pain\n"))
  }

  @Test func `save and print only say what they would do`() throws {
    let text = try recorded([.line("1"), .line("44"), .line("save"), .line("print")])
    #expect(text.contains("Saved in the file backline-2026-11-24-0930.txt."))
    #expect(text.contains("There is no printer here."))
  }

  @Test func `a session cut off by the end of its input is recorded with its end`() throws {
    let text = try recorded([.line("1"), .line("44"), .ended])
    #expect(text.contains("\n>!end\n"))
    #expect(try Transcript(text).verdict(on: Corpus.stage, seed: 1) == .passed)
  }
}

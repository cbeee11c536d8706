import Chat
import Dialogue
import Knowledge
import RealPack
import Testing

/// Every transcript of the repository, played through `Session`.
@Suite struct TranscriptTests {
  let pack = RealPack.pack

  @Test func `there are transcripts to play`() {
    #expect(TranscriptFiles.paths.count >= 32)
  }

  @Test(arguments: TranscriptFiles.paths)
  func `a session says what its transcript says`(path: String) throws {
    guard let transcript = try transcript(path) else { return }
    for mismatch in transcript.mismatches(in: pack) {
      Issue.record("\(mismatch.message(in: path))")
    }
  }

  @Test(arguments: TranscriptFiles.paths)
  func `reading on the way does not change the result`(path: String) throws {
    guard let transcript = try transcript(path) else { return }
    let straight = try transcript.replay(in: pack)
    let detoured = try transcript.replay(in: pack, detours: ["why", "help", "review"])
    #expect(
      detoured.session.dialogue.assessment(in: pack)
        == straight.session.dialogue.assessment(in: pack)
    )
  }

  @Test(arguments: TranscriptFiles.paths)
  func `the record played again gives the same dialogue`(path: String) throws {
    guard let transcript = try transcript(path) else { return }
    let session = try transcript.replay(in: pack).session
    let start = Dialogue.begin(in: pack).0
    let again = session.events.reduce(start) { $0.after($1, in: pack).0 }
    #expect(again == session.dialogue)
  }

  /// The transcript of a file, or `nil` after reporting the line that cannot be read.
  private func transcript(_ path: String) throws -> Transcript? {
    let text = try TranscriptFiles.text(path)
    do throws(Mismatch) {
      return try Transcript(text)
    } catch {
      Issue.record("\(error.message(in: path))")
      return nil
    }
  }
}

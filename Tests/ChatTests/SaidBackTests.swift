import Dialogue
import Knowledge
import RealPack
import Testing

@testable import Chat

/// Words that are said back can do nothing to a terminal.
@Suite struct SaidBackTests {
  private static let controls = [
    "\u{1B}[2J", "\u{1B}]0;x\u{7}", "\u{7}", "\u{8}", "\u{9B}1m", "\u{7F}",
  ]

  @Test(arguments: controls)
  func `control characters never come out of words said back`(control: String) throws {
    let pack = RealPack.pack
    let region = try #require(pack.region("uk"))
    var session = Session.begin(in: pack, region: region).0
    for line in ["1", "35", "i have a\(control) fever \(control)and a high \(control)temperature"] {
      _ = session.receive(.line(line), in: pack, hearing: OwnWordsTests.ear)
    }
    let blocks = session.receive(.line("which words"), in: pack, hearing: OwnWordsTests.ear)
    let said = Layout(width: 80).lines(blocks).map(\.text).joined(separator: "\n")
    #expect(said.contains("fever"))
    for scalar in said.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
    }
  }
}

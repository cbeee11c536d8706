import CPseudoTerminal
import Chat
import Glibc
import Knowledge

/// One line of own words understood, against a screen of 24 lines printed.
struct Understanding {
  /// The pack.
  let pack: Pack

  private static let rounds = 401

  /// Lines as people type them: a complaint, an answer with more in it, a question, small talk.
  private static let lines = [
    "my back has been killing me for two weeks and now it shoots down into the left calf",
    "no fever or anything, just stiff in the mornings, but i did trip on the stairs on sunday",
    "is it alright to go swimming with this, and should i use heat or cold?",
    "well it is hard to say, it comes and goes and my wife thinks i should see somebody",
  ]

  /// The budget, with the lines apart as information.
  func budgets() -> [Budget] {
    guard let region = pack.region(forTerritory: "GB") else { return [] }
    let ear = Ear(pack: pack, day: nil)
    let opening = Session.begin(in: pack, region: region).0
    let times = Self.lines.map { line in
      Stopwatch.median(
        (0..<Self.rounds).map { _ in
          var session = opening
          let begun = Stopwatch.now
          _ = session.take(.line(line), in: pack, hearing: ear)
          return Stopwatch.now - begun
        }
      )
    }
    let (line, screen) = (Stopwatch.median(times), secondsForScreen(in: region))
    return [
      Budget(
        name: "a line of own words understood, in screens of 24 lines printed",
        measured: line / screen,
        limit: 0.05,
        details: "\(times.map { Stopwatch.written($0 * 1e6) }.joined(separator: ", ")) µs; "
          + "a screen \(Stopwatch.written(screen * 1e6)) µs"
      )
    ]
  }

  /// Seconds for a screen of 24 lines: laid out and written to a terminal, as the program does.
  private func secondsForScreen(in region: Region) -> Double {
    var (terminal, screen): (Int32, Int32) = (-1, -1)
    guard pseudo_terminal_open(&terminal, &screen) == 0 else { return .nan }
    defer { [terminal, screen].forEach { close($0) } }
    let blocks = screenful(in: region)
    var unread = [UInt8](repeating: 0, count: 1 << 16)
    let times = (0..<Self.rounds).map { _ in
      let begun = Stopwatch.now
      let lines = Layout(width: 80).printed(blocks).map(\.text)
      let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
      let count = bytes.withUnsafeBytes { write(screen, $0.baseAddress, $0.count) }
      let seconds = count == bytes.count ? Stopwatch.now - begun : .nan
      while read(terminal, &unread, unread.count) > 0 {}
      return seconds
    }
    return Stopwatch.median(times)
  }

  /// Blocks that come to 24 lines: what a session begins with, as often as that takes.
  private func screenful(in region: Region) -> [Block] {
    let opening = Session.begin(in: pack, region: region).1
    var blocks: [Block] = []
    while true {
      for block in opening {
        let lines = Layout(width: 80).printed(blocks + [block]).count
        if lines > 24 { return blocks }
        blocks.append(block)
      }
    }
  }
}

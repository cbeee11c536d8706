import Chat
import Dialogue
import Knowledge
import Transcripts

/// Random and damaged lines at many prompts: no crash, nothing odd said back, none far slower.
struct Fuzz {
  private let pack: Pack
  private let ear: Ear
  private let prompts: [Session]
  private let lines: OddLines

  /// Prepares the prompts and the lines to damage.
  init(pack: Pack, typed: [[String]]) {
    self.pack = pack
    ear = Ear(pack: pack, day: Day(year: 2026, month: 11, day: 24))
    prompts = Self.prompts(in: pack, typed)
    let asked = pack.words.entries.map(\.title.own)
    lines = OddLines(sources: typed.flatMap(\.self).filter { !$0.isEmpty } + asked)
  }

  /// Sessions at every place that transcripts and random walks come to, up to some hundreds.
  private static func prompts(in pack: Pack, _ typed: [[String]]) -> [Session] {
    guard let region = pack.region(forTerritory: "GB") else { return [] }
    var prompts: [Session] = []
    for lines in typed.prefix(60) {
      var session = Session.begin(in: pack, region: region).0
      for line in lines where !session.isOver {
        prompts.append(session)
        _ = session.take(.line(line), in: pack)
      }
    }
    for seed in 1...20 as ClosedRange<UInt64> {
      var walker = Walker(pack: pack, seed: seed, trouble: 0.1)
      prompts += walker.walk().map { Session.resumed($0.0, region: region) }
    }
    return prompts
  }

  /// Types so many lines, each with its own seed, and tells what came of them.
  ///
  /// - Returns: whether everything holds.
  func run(_ count: Int) -> Bool {
    var times: [Double] = []
    var slowest: [(seconds: Double, seed: Int, bytes: Int)] = []
    var odd: [Int] = []
    for seed in 1...count {
      var random = Seeded(seed: UInt64(seed))
      let line = lines.line(&random)
      guard var session = prompts.randomElement(using: &random) else { return false }
      let begun = Stopwatch.now
      let blocks = session.receive(.line(line), in: pack, hearing: ear)
      let seconds = Stopwatch.now - begun
      times.append(seconds)
      slowest.append((seconds, seed, line.utf8.count))
      if slowest.count > 100 { slowest = Array(slowest.sorted { $0.seconds > $1.seconds }[..<5]) }
      let layout = Layout(width: 80)
      if layout.lines(blocks).contains(where: { $0.text.hasControlCharacter }) { odd.append(seed) }
    }
    return tell(times, slowest.sorted { $0.seconds > $1.seconds }.prefix(5), odd)
  }

  private func tell(
    _ times: [Double],
    _ slowest: ArraySlice<(seconds: Double, seed: Int, bytes: Int)>,
    _ odd: [Int]
  ) -> Bool {
    let median = Stopwatch.median(times)
    let worst = Budget(
      name: "the slowest line, in median lines",
      measured: (slowest.first?.seconds ?? .nan) / median,
      limit: 100,
      details: "median \(Stopwatch.written(median * 1e6)) µs; slowest: "
        + slowest.map {
          "\(Stopwatch.written($0.seconds * 1e3, digits: 2)) ms (seed \($0.seed), \($0.bytes) bytes)"
        }.joined(separator: ", ")
    )
    let control = Budget(
      name: "lines answered with a control character",
      measured: Double(odd.count),
      limit: 0,
      details: "of \(times.count) at \(prompts.count) prompts; seeds \(odd.prefix(5))"
    )
    for budget in [control, worst] { print(budget.line) }
    return control.isKept && worst.isKept
  }
}

extension String {
  /// Whether it holds what a terminal takes for an order, or what turns the direction of text.
  fileprivate var hasControlCharacter: Bool {
    unicodeScalars.contains { scalar in
      scalar.properties.generalCategory == .control
        || ("\u{202A}"..."\u{202E}").contains(scalar) || ("\u{2066}"..."\u{2069}").contains(scalar)
    }
  }
}

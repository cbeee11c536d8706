/// The start of the program: its first prompt and the memory of a session.
struct Starts {
  /// The program.
  let program: String
  /// An empty program built with the same flags.
  let empty: String

  /// How often each is started; one after the other, so that both meet the same weather.
  private static let rounds = 41

  /// The time to the first prompt, in starts of the empty program.
  func firstPrompt() -> Budget {
    var (own, reference): ([Double], [Double]) = ([], [])
    for _ in 0..<Self.rounds {
      own += [Self.secondsToPrompt(program)].compactMap { $0 }
      reference += [Self.secondsToPrompt(empty)].compactMap { $0 }
    }
    let (median, base) = (Stopwatch.median(own), Stopwatch.median(reference))
    return Budget(
      name: "first prompt, in starts of an empty program",
      measured: median / base,
      limit: 3,
      details: "\(Stopwatch.written(median * 1e3, digits: 2)) ms to "
        + "\(Stopwatch.written(base * 1e3, digits: 2)) ms"
    )
  }

  private static func secondsToPrompt(_ path: String) -> Double? {
    let begun = Stopwatch.now
    guard let child = Child(path), child.waitForPrompt() else { return nil }
    let seconds = Stopwatch.now - begun
    child.finish()
    return seconds
  }

  /// The most memory a session has had resident, in MB, at its last prompt.
  func memory(of lines: [String]) -> Budget {
    var peak = 0
    if let child = Child(program) {
      var isAsking = child.waitForPrompt()
      for line in lines where isAsking {
        peak = max(peak, child.peakKilobytes ?? 0)
        child.write(line + "\n")
        isAsking = child.waitForPrompt()
      }
      peak = max(peak, child.peakKilobytes ?? 0)
      child.finish()
    }
    return Budget(
      name: "resident memory of a session, in MB",
      measured: peak == 0 ? .nan : Double(peak) / 1000,
      limit: 15,
      details: "\(lines.count) lines typed"
    )
  }
}

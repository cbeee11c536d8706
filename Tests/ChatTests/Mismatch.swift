/// Where a transcript and a session differ.
struct Mismatch: Error, Equatable {
  /// The number of the transcript's line, from 1.
  let line: Int
  /// What the transcript has there.
  let expected: String
  /// What the session gives; `nil` when it gives nothing more.
  let actual: String?

  /// The finding for the author of the transcript.
  func message(in path: String) -> String {
    """
    \(path):\(line): the session does not say what the transcript says
      expected: \(expected)
      actual:   \(actual ?? "nothing more")
    """
  }
}

extension Transcript.Turn {
  /// The first line that differs from what was really said, or `nil` when the turn fits.
  func mismatch(with actual: [String]) -> Mismatch? {
    let runs = said.split(omittingEmptySubsequences: false) { $0.text == "..." }
    guard let first = runs.first, let last = runs.last else { return nil }
    if let difference = difference(first, actual[...]) { return difference }
    var rest = actual.dropFirst(first.count)
    if runs.count == 1 {
      guard let more = rest.first else { return nil }
      return Mismatch(line: end, expected: "the end of what is said here", actual: more)
    }
    for run in runs.dropFirst().dropLast() {
      let starts = rest.indices.filter { difference(run, rest[$0...]) == nil }
      guard let start = starts.first else { return closest(run, rest) }
      rest = rest[(start + run.count)...]
    }
    if rest.count < last.count { return closest(last, rest) }
    return difference(last, rest.suffix(last.count))
  }

  /// The first line of a run that differs from the lines from the start on.
  private func difference(
    _ run: ArraySlice<Transcript.Line>,
    _ actual: ArraySlice<String>
  ) -> Mismatch? {
    for (offset, line) in run.enumerated() {
      let text = offset < actual.count ? actual[actual.startIndex + offset] : nil
      if text.map(line.fits) != true {
        return Mismatch(line: line.number, expected: line.text, actual: text)
      }
    }
    return nil
  }

  /// The difference at the place where most of a run that is nowhere fits.
  private func closest(
    _ run: ArraySlice<Transcript.Line>,
    _ actual: ArraySlice<String>
  ) -> Mismatch? {
    let places = actual.indices.compactMap { difference(run, actual[$0...]) }
    let furthest = places.max { $0.line < $1.line }
    guard let furthest, let first = run.first, furthest.line > first.number else {
      let line = run.first.map { ($0.number, $0.text) } ?? (end, "")
      return Mismatch(line: line.0, expected: line.1, actual: actual.first { !$0.isEmpty })
    }
    return furthest
  }
}

extension Transcript.Line {
  /// Whether the line said is this one, where `[..]` is anything.
  func fits(_ said: String) -> Bool {
    let pieces = text.split(separator: "[..]", omittingEmptySubsequences: false)
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
      return said == text
    }
    guard said.hasPrefix(first) else { return false }
    var rest = said.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

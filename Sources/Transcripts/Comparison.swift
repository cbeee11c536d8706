/// What a turn of a transcript says, beside what a session said there.
struct Comparison {
  /// The lines of the transcript, elisions among them.
  let said: [Transcript.Line]
  /// The number of the line behind them.
  let end: Int
  /// What was really said.
  let actual: [String]

  init(_ turn: Transcript.Turn, _ actual: [String]) {
    said = turn.said
    end = turn.end
    self.actual = actual
  }

  /// Whether the turn fits what was said.
  var fits: Bool { firstMismatch == nil }

  /// The number of the first line that does not fit; `nil` when the turn fits.
  ///
  /// A run between two elisions stands wherever it is found first; the last one stands at the end.
  var firstMismatch: Int? {
    let runs = said.split(omittingEmptySubsequences: false) { $0.text == Self.elision }
    guard let first = runs.first, let last = runs.last else { return nil }
    if let line = mismatch(first, actual[...]) { return line }
    var rest = actual.dropFirst(first.count)
    if runs.count == 1 { return rest.isEmpty ? nil : end }
    for run in runs.dropFirst().dropLast() {
      let start = rest.indices.first { mismatch(run, rest[$0...]) == nil }
      guard let start else { return closest(run, rest) }
      rest = rest[(start + run.count)...]
    }
    if rest.count < last.count { return closest(last, rest) }
    return mismatch(last, rest.suffix(last.count))
  }

  /// The number of the first line of a run that differs from the lines from the start on.
  private func mismatch(
    _ run: ArraySlice<Transcript.Line>,
    _ actual: ArraySlice<String>
  ) -> Int? {
    for (offset, line) in run.enumerated() {
      guard offset < actual.count, line.fits(actual[actual.startIndex + offset]) else {
        return line.number
      }
    }
    return nil
  }

  /// The difference at the place where most of a run that is nowhere fits.
  private func closest(
    _ run: ArraySlice<Transcript.Line>,
    _ actual: ArraySlice<String>
  ) -> Int {
    let places = actual.indices.compactMap { mismatch(run, actual[$0...]) }
    return places.max() ?? run.first?.number ?? end
  }

  static let elision = "..."

  /// The longest pairing of lines with what was said, in order: positions in `said` and `actual`.
  var pairs: [(said: Int, actual: Int)] {
    let rows = said.count
    let columns = actual.count
    // Two turns of a whole long session would be millions of cells; the ends alone are paired then.
    guard rows * columns <= 250_000 else { return [] }
    var lengths = Array(repeating: 0, count: (rows + 1) * (columns + 1))
    let cell = { (row: Int, column: Int) in row * (columns + 1) + column }
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        lengths[cell(row, column)] =
          isPair(row, column)
          ? lengths[cell(row + 1, column + 1)] + 1
          : max(lengths[cell(row + 1, column)], lengths[cell(row, column + 1)])
      }
    }
    var pairs: [(said: Int, actual: Int)] = []
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      if isPair(row, column) {
        pairs.append((row, column))
        (row, column) = (row + 1, column + 1)
      } else if lengths[cell(row + 1, column)] >= lengths[cell(row, column + 1)] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }

  private func isPair(_ row: Int, _ column: Int) -> Bool {
    said[row].text != Self.elision && said[row].fits(actual[column])
  }

  /// The stretches between paired lines: lines of the transcript and lines said that have no partner.
  var gaps: [Gap] {
    var gaps: [Gap] = []
    var (row, column) = (0, 0)
    for pair in pairs + [(said.count, actual.count)] {
      gaps.append(
        Gap(
          said: said[row..<pair.said],
          actual: actual[column..<pair.actual],
          partner: pair.said < said.count ? said[pair.said] : nil
        )
      )
      (row, column) = (pair.said + 1, pair.actual + 1)
    }
    return gaps
  }

  /// What stands before a paired line, without partners.
  struct Gap {
    /// Lines of the transcript that are not said, and elisions.
    let said: ArraySlice<Transcript.Line>
    /// Lines said that the transcript does not have, or elides.
    let actual: ArraySlice<String>
    /// The paired line behind the gap; `nil` at the end of the turn.
    let partner: Transcript.Line?

    var isElided: Bool { said.contains { $0.text == Comparison.elision } }
    var missing: [Transcript.Line] { said.filter { $0.text != Comparison.elision } }
  }
}

extension Transcript.Line {
  /// Whether the line said is this one, where `[..]` is anything.
  func fits(_ said: String) -> Bool {
    if said == text { return true }
    let pieces = text.split(separator: "[..]", omittingEmptySubsequences: false)
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1,
      said.hasPrefix(first)
    else { return false }
    var rest = said.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

/// A line of a difference between a transcript and a session.
package enum DifferenceLine: Sendable, Equatable {
  /// The line is said as written.
  case same(String)
  /// The line is written but not said.
  case missing(String)
  /// The line is said but not written.
  case extra(String)
  /// Lines that are left out here: elided, or far from any difference.
  case skipped(Int)
}

extension Comparison {
  /// The difference line by line: what is missing, what is said instead, and two lines around each.
  var difference: [DifferenceLine] {
    var lines: [DifferenceLine] = []
    for gap in gaps {
      lines += gap.missing.map { .missing($0.text) }
      if gap.isElided, gap.missing.isEmpty {
        if !gap.actual.isEmpty { lines.append(.skipped(gap.actual.count)) }
      } else {
        let shown = gap.isElided ? gap.actual.prefix(Self.extrasBesideElision) : gap.actual
        lines += shown.map(DifferenceLine.extra)
        if shown.count < gap.actual.count {
          lines.append(.skipped(gap.actual.count - shown.count))
        }
      }
      if let partner = gap.partner { lines.append(.same(partner.text)) }
    }
    return Self.shortened(lines)
  }

  /// How many of the lines behind an elision are shown beside a missing one.
  private static let extrasBesideElision = 6
  private static let context = 2

  /// Leaves out lines that are the same, but for a few around each difference.
  private static func shortened(_ lines: [DifferenceLine]) -> [DifferenceLine] {
    let changes = lines.indices.filter { index in
      switch lines[index] {
      case .missing, .extra: true
      case .same, .skipped: false
      }
    }
    var result: [DifferenceLine] = []
    for index in lines.indices {
      let isNear = changes.contains { abs($0 - index) <= context }
      switch (isNear, lines[index], result.last) {
      case (true, let line, _): result.append(line)
      case (false, .skipped(let more), .skipped(let count)?):
        result[result.count - 1] = .skipped(count + more)
      case (false, .skipped(let count), _): result.append(.skipped(count))
      case (false, _, .skipped(let count)?): result[result.count - 1] = .skipped(count + 1)
      case (false, _, _): result.append(.skipped(1))
      }
    }
    return result
  }
}

extension DifferenceLine {
  /// The line as it is printed.
  var text: String {
    switch self {
    case .same(let text): "  \(text)"
    case .missing(let text): "- \(text)"
    case .extra(let text): "+ \(text)"
    case .skipped(let count): "  … \(count) \(count == 1 ? "line" : "lines")"
    }
  }
}

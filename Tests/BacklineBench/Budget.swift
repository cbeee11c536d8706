/// A measured number and what it may be at most.
struct Budget {
  /// What was measured.
  let name: String
  /// What came out.
  let measured: Double
  /// The most it may be; `nil` where it is only told.
  let limit: Double?
  /// What it is made of, for the reader.
  let details: String

  /// Whether it holds; a number that could not be measured does not.
  var isKept: Bool { measured.isFinite && measured <= limit ?? .infinity }

  /// One line.
  var line: String {
    let most = limit.map { " (at most \(Stopwatch.written($0, digits: 2)))" } ?? ""
    let mark = !isKept ? "OVER" : limit == nil ? "    " : "ok  "
    return "\(mark) \(name): \(Stopwatch.written(measured, digits: 2))\(most) — \(details)"
  }
}

/// A measured number and what it may be at most.
struct Budget {
  /// What was measured.
  let name: String
  /// What came out.
  let measured: Double
  /// The most it may be.
  let limit: Double
  /// What it is made of, for the reader.
  let details: String

  /// Whether it holds; a number that could not be measured does not.
  var isKept: Bool { measured <= limit }

  /// One line.
  var line: String {
    "\(isKept ? "ok  " : "OVER") \(name): \(Stopwatch.written(measured, digits: 2)) "
      + "(at most \(Stopwatch.written(limit, digits: 2))) — \(details)"
  }
}

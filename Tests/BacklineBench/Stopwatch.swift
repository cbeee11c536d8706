import Glibc

/// Times that are compared with one another.
enum Stopwatch {
  /// Seconds of the monotonic clock.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The middle one of numbers; of an even count the upper one.
  static func median(_ numbers: [Double]) -> Double {
    numbers.isEmpty ? .nan : numbers.sorted()[numbers.count / 2]
  }

  /// A number with so many digits behind the point.
  static func written(_ number: Double, digits: Int = 1) -> String {
    let scale = (0..<digits).reduce(1.0) { value, _ in value * 10 }
    guard number.isFinite else { return "?" }
    return "\((number * scale).rounded() / scale)"
  }
}

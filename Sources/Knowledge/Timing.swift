/// How one scale is heard from when something began and how it goes on.
package struct Timing: Sendable {
  /// The scale, by position.
  package let scale: Int
  /// The facts it follows, by position.
  package let facts: Set<Int>
  /// Up to how many weeks something is recent.
  package let recentWeeks: Double
  /// The values, by position, for what is known.
  package let values: [Course: Int]

  /// When something began and how it goes on.
  package enum Course: String, Sendable, CaseIterable {
    /// It began no longer ago than `recentWeeks`.
    case recent
    /// It began longer ago.
    case longer
    /// It began longer ago and gets worse.
    case worsening
    /// It began longer ago and stays as it was.
    case unchanged
    /// It began longer ago and gets better.
    case easing
    /// It has been so for long and is normal for the person.
    case usual
  }
}

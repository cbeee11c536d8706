/// What is wrong in a text that should be YAML, and where.
struct YAMLMistake: Error, Equatable {
  /// What is wrong, for the author.
  let reason: String
  /// The line, from 1.
  let line: Int
  /// The column, from 1.
  let column: Int
}

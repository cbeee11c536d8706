/// What is needed to understand people's own words, read anew at every call.
///
/// It is more than the rest of the pack together, and many conversations do without; who listens reads
/// it once and keeps it.
package struct Speech: Sendable {
  private let kept: KeptReader

  /// Takes over from a reader that found nothing wrong.
  init(_ reader: PackReader) { kept = KeptReader(reader) }

  /// The words by which facts are heard.
  package func lexicon() -> Lexicon { kept.read { $0.readLexicon() } }

  /// How people word questions.
  package func asking() -> Asking { kept.read { $0.readAsking() } }

  /// How words are written.
  package func spelling() -> Spelling { kept.read { $0.readSpelling() } }

  /// Words that are never taken for a slip of another word.
  package func commonWords() -> Set<String> { kept.read { $0.readCommonWords() } }
}

extension Speech: CustomStringConvertible {
  package var description: String { "\(lexicon()) \(asking()) \(spelling())" }
}

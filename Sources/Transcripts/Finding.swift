/// Something that a transcript says and a session does not hold.
package enum Finding: Sendable, Equatable {
  /// What is said differs: the line of the first difference, and the difference around it.
  case text(line: Int, [DifferenceLine])
  /// Something is typed after the session is over.
  case unread(line: Int, typed: String)
  /// An expectation does not hold.
  case expectation(line: Int, expected: String, actual: String)
  /// The record, written and read again, gives another conversation after the line.
  case record(line: Int, reason: String)
  /// Detours changed what came of it: the seed, the fewest detours that do, and what they changed.
  case detour(seed: UInt64, detours: [Detour], expected: String, actual: String)

  /// The number of the transcript's line it is about.
  package var line: Int {
    switch self {
    case .text(let line, _), .unread(let line, _), .expectation(let line, _, _),
      .record(let line, _):
      line
    case .detour(_, let detours, _, _): detours.first?.line ?? 1
    }
  }

  /// What is wrong, in one sentence.
  package var sentence: String {
    switch self {
    case .text: "the session does not say what the transcript says"
    case .unread(_, let typed): "the session is over and does not read “\(typed)”"
    case .expectation(_, let expected, let actual): "expected \(expected), but \(actual)"
    case .record(_, let reason):
      "the record, written and read again, gives another conversation: \(reason)"
    case .detour(let seed, _, let expected, let actual):
      "detours change what comes of it: \(expected) without, \(actual) with them; --seed \(seed)"
    }
  }

  /// More lines for the author: the difference, or the detours.
  package var details: [String] {
    switch self {
    case .text(_, let lines): lines.map(\.text)
    case .unread, .expectation, .record: []
    case .detour(_, let detours, _, _):
      detours.map { "before line \($0.line): " + $0.typed.joined(separator: ", ") }
    }
  }

  /// The finding for the author of the transcript.
  package func message(in path: String) -> String {
    (["\(path):\(line): \(sentence)"] + details.map { "    " + $0 }).joined(separator: "\n")
  }
}

/// A way away from a conversation and back to the same place: lines typed before one of its own.
package struct Detour: Sendable, Equatable {
  /// The number of the transcript's line before which it is typed.
  package let line: Int
  /// What is typed.
  package let typed: [String]
}

/// What came of playing a transcript.
package enum Verdict: Sendable, Equatable {
  /// All holds.
  case passed
  /// Something does not; never empty, in the order of the file.
  case failed([Finding])
  /// The file is no transcript.
  case unreadable(TranscriptProblem)
  /// There is no such file, or its pack cannot be read; the reason in words.
  case missing(reason: String)
}

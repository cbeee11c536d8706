import Glibc
import LineEditor

/// The lines of the standard input, each answered by itself: a bad one is reported, and the rest goes on.
struct LineBatch {
  /// The longest line read, in bytes.
  let limit: Int
  /// Whether a blank line is an entry too, so that what comes out has a line for each that went in.
  var takesBlankLines = false

  /// A line, or why there is none.
  enum Entry {
    case line(String)
    case tooLong(limit: Int)
    /// The line is not UTF-8 text.
    case notText

    /// A text as an entry; what is no text comes as the mark that stands for it.
    init(_ text: String, limit: Int) {
      if text.utf8.count > limit {
        self = .tooLong(limit: limit)
      } else {
        self = text.unicodeScalars.contains("\u{FFFD}") ? .notText : .line(text)
      }
    }

    /// What is wrong, in words; `nil` for a line.
    var problem: String? {
      switch self {
      case .line: nil
      case .tooLong(let limit): "the line is longer than \(limit) bytes"
      case .notText: "the line is not readable as UTF-8 text"
      }
    }
  }

  /// Answers every line; lines are counted from 1.
  ///
  /// - Parameter answer: answers a line by its number, and says whether it could be read.
  /// - Throws: `Failure.badInput` at the end when some could not.
  func forEach(_ answer: (Entry, _ number: Int) throws -> Bool) throws {
    var lines = PlainLines(descriptor: STDIN_FILENO)
    var number = 0
    var failures = 0
    while true {
      let event = lines.next(limit: limit)
      number += 1
      let entry: Entry
      switch event {
      case .line(let line):
        if !takesBlankLines, line.allSatisfy(\.isWhitespace) { continue }
        entry = Entry(line, limit: limit)
      case .tooLong(let limit): entry = .tooLong(limit: limit)
      case .ended, .interrupted, .idle, .quiet:
        if failures > 0 { throw Failure.badInput(lines: failures) }
        return
      case .terminated(let signal): throw Failure.stopped(signal: signal)
      case .failed(let errno): throw Failure.cannotRead(errno: errno)
      }
      if try !answer(entry, number) { failures += 1 }
    }
  }
}

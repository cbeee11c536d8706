/// Something in a file that keeps it from being a transcript, with its place.
package struct TranscriptProblem: Error, Sendable, Equatable {
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1; in bytes where the text cannot be read.
  package let column: Int
  /// What is wrong.
  package let finding: Finding

  /// What is wrong.
  package enum Finding: Sendable, Equatable {
    /// The file is larger than a transcript may be, in bytes.
    case tooLarge(limit: Int)
    /// A byte that is no UTF-8 text.
    case notText
    /// A NUL or another control character: the file is no text.
    case binary
    /// The line ends with a carriage return.
    case carriageReturn
    /// The first line does not say what the transcript proves.
    case noPurpose
    /// No directive is called that.
    case unknownDirective(String)
    /// The directive does not take that value.
    case badValue(String, accepted: String)
    /// A directive that may stand once stands there again.
    case repeatedDirective(String)
    /// A directive stands behind the first line of the session.
    case lateDirective
    /// The pack has no region of that name.
    case unknownRegion(String, known: [String])
    /// The pack has no fact of that name.
    case unknownFact(String)
    /// No mark is called that.
    case unknownMark(String)
    /// The session goes on although its input has ended.
    case typedAfterEnd
  }

  init(_ finding: Finding, line: Int, column: Int = 1) {
    self.line = line
    self.column = column
    self.finding = finding
  }

  /// The sentence for the author: where, what, what to do.
  package func message(in file: String) -> String {
    "\(file):\(line):\(column): \(sentence)"
  }

  private var sentence: String {
    switch finding {
    case .tooLarge(let limit): "the file is larger than \(limit) bytes; keep one session to a file"
    case .notText: "this byte is not UTF-8 text; save the file as UTF-8"
    case .binary: "this is a control character, no text; name a transcript instead"
    case .carriageReturn:
      "the line ends with a carriage return; save the file with line feeds alone"
    case .noPurpose: "the first line does not start with “# ”; say there what the transcript proves"
    case .unknownDirective(let name):
      "“\(name)” is no directive; use one of: \(Transcript.Demand.names.joined(separator: ", "))"
    case .badValue(let value, let accepted): "“\(value)” cannot stand here; write \(accepted)"
    case .repeatedDirective(let name): "“\(name)” stands here a second time; keep one of them"
    case .lateDirective: "a directive stands inside the session; move it above the first line"
    case .unknownRegion(let name, let known):
      "no region is called “\(name)”; use one of: \(known.joined(separator: ", "))"
    case .unknownFact(let name): "no fact is called “\(name)”; use the id of a fact of the pack"
    case .unknownMark(let mark):
      "“\(mark)” is no mark; use >!interrupt, >!too-long or >!end, or “> ” and what is typed"
    case .typedAfterEnd: "the input has ended above; remove “>!end” or what is typed below it"
    }
  }
}

/// What came of a run: every transcript with its verdict, sorted by path.
package struct RunReport: Sendable {
  /// The verdicts by path.
  package let results: [Result]

  /// One transcript and what came of it.
  package struct Result: Sendable, Equatable {
    package let path: String
    package let verdict: Verdict

    package init(path: String, verdict: Verdict) {
      self.path = path
      self.verdict = verdict
    }
  }

  package init(_ results: [Result]) { self.results = results.sorted { $0.path < $1.path } }

  /// How many passed.
  package var passed: Int { results.count { $0.verdict == .passed } }

  /// How many did not hold.
  package var failed: Int {
    results.count { if case .failed = $0.verdict { true } else { false } }
  }

  /// How many could not be read.
  package var unreadable: Int { results.count - passed - failed }

  /// Every problem, and the counts last.
  package var text: String {
    let messages = results.compactMap { $0.verdict.message(in: $0.path) }
    let summary = "\(passed) passed, \(failed) failed, \(unreadable) not read"
    return (messages + [summary]).joined(separator: "\n") + "\n"
  }

  /// The run in the Test Anything Protocol, version 13.
  package var tap: String {
    var lines = ["TAP version 13", "1..\(results.count)"]
    for (index, result) in results.enumerated() {
      let message = result.verdict.message(in: result.path)
      lines.append("\(message == nil ? "ok" : "not ok") \(index + 1) - \(result.path.tapEscaped)")
      lines += (message?.split(separator: "\n") ?? []).map { "# \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The run as a JUnit XML file: a suite with a case for each transcript.
  package var junit: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuite name=\"transcripts\" tests=\"\(results.count)\" failures=\"\(failed)\" "
        + "errors=\"\(unreadable)\">",
    ]
    for result in results {
      let folder = result.path.split(separator: "/").dropLast().joined(separator: ".")
      let name = result.path.split(separator: "/").last.map(String.init) ?? result.path
      let head = "  <testcase classname=\"\(folder.xmlEscaped)\" name=\"\(name.xmlEscaped)\""
      guard let message = result.verdict.message(in: result.path) else {
        lines.append(head + "/>")
        continue
      }
      let kind = if case .failed = result.verdict { "failure" } else { "error" }
      let title = message.split(separator: "\n").first.map(String.init) ?? message
      lines.append(head + ">")
      lines.append(
        "    <\(kind) message=\"\(title.xmlEscaped)\">\(message.xmlEscaped)</\(kind)>"
      )
      lines.append("  </testcase>")
    }
    return (lines + ["</testsuite>"]).joined(separator: "\n") + "\n"
  }
}

extension Verdict {
  /// What is wrong, for the author; `nil` when all holds.
  package func message(in path: String) -> String? {
    switch self {
    case .passed: nil
    case .failed(let findings): findings.map { $0.message(in: path) }.joined(separator: "\n")
    case .unreadable(let problem): problem.message(in: path)
    case .missing(let reason): "\(path): \(reason)"
    }
  }
}

extension String {
  /// The text as it may stand in an XML attribute or element; control characters are left out.
  fileprivate var xmlEscaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text without the marks that have a meaning in a TAP line.
  fileprivate var tapEscaped: String {
    replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }
}

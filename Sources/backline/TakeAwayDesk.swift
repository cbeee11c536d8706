import Chat
import Dialogue
import Foundation
import Knowledge

/// Where the take-away summary becomes a file or a sheet of paper; only when the person asks.
struct TakeAwayDesk {
  /// The command that prints what it reads, with its arguments, split at spaces; `nil` for none.
  let printer: String?

  /// Makes what was asked for.
  func fulfil(
    _ wish: Event.TakeAwayForm,
    for session: Session,
    in pack: Pack
  ) -> Session.WishOutcome {
    let now = Date()
    let text = TakeAway(session, in: pack, date: Self.written(now, "yyyy-MM-dd HH:mm")).text
    switch wish {
    case .file: return saved(text, name: "backline-" + Self.written(now, "yyyy-MM-dd-HHmm"))
    case .paper: return printed(text)
    }
  }

  private func saved(_ text: String, name: String) -> Session.WishOutcome {
    do throws(WholeFile.Problem) {
      return .saved(file: try PrivateFile(folder: ".", name: name, suffix: ".txt").write(text))
    } catch {
      return .savedNot(reason: String(cString: strerror(error.errno)))
    }
  }

  private func printed(_ text: String) -> Session.WishOutcome {
    let parts = (printer ?? "").split(separator: " ").map(String.init)
    guard let command = parts.first else { return .printedNowhere }
    let process = Process()
    let input = Pipe()
    // A name without a path is looked up as a shell would, but by env, not by a shell.
    process.executableURL = URL(filePath: command.contains("/") ? command : "/usr/bin/env")
    process.arguments = command.contains("/") ? Array(parts.dropFirst()) : parts
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try input.fileHandleForWriting.close()
    } catch {
      return .printedNot
    }
    process.waitUntilExit()
    return process.terminationStatus == 0
      ? .printed : .printedNot
  }

  private static func written(_ date: Date, _ format: String) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = format
    return formatter.string(from: date)
  }
}

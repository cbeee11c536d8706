import Chat
import Dialogue
import Glibc
import Knowledge
import ProgramSupport

/// Where the take-away summary becomes a file or a sheet of paper; only when the person asks.
struct TakeAwayDesk {
  /// The command that prints what it reads, with its arguments, split at spaces; `nil` for none.
  let printer: String?
  /// Whether files may be written at all.
  var writesFiles = true

  /// Makes what was asked for.
  func fulfil(
    _ wish: Event.TakeAwayForm,
    for session: Session,
    in pack: Pack
  ) -> Session.WishOutcome {
    var now = time(nil)
    let text = TakeAway(session, in: pack, date: Self.written(&now, "%Y-%m-%d %H:%M")).text
    switch wish {
    case .file where !writesFiles: return .savedNowhere
    case .file: return saved(text, name: "backline-" + Self.written(&now, "%Y-%m-%d-%H%M"))
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
    guard let command = PrinterCommand(printer) else { return .printedNowhere }
    return command.prints(text) ? .printed : .printedNot
  }

  /// The local time in a form of `strftime(3)`.
  private static func written(_ moment: inout time_t, _ form: String) -> String {
    var parts = tm()
    localtime_r(&moment, &parts)
    return String(unsafeUninitializedCapacity: 64) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { strftime($0.baseAddress, 64, form, &parts) }
    }
  }
}

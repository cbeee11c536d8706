import Foundation
import Glibc
import LineEditor

/// A pipe with some input in it, written by a thread of its own.
final class Pipe {
  /// Where the input comes out.
  let output: Int32

  /// Writes `input` in pieces of `atOnce` bytes, then closes.
  init(_ input: [UInt8], atOnce size: Int = .max) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    output = ends[0]
    let inlet = ends[1]
    Thread.detachNewThread {
      var rest = input[...]
      while !rest.isEmpty {
        let count = rest.prefix(size).withUnsafeBytes { write(inlet, $0.baseAddress, $0.count) }
        guard count > 0 else { break }
        rest = rest.dropFirst(count)
      }
      close(inlet)
    }
  }

  convenience init(_ input: String, atOnce size: Int = .max) throws {
    try self.init(Array(input.utf8), atOnce: size)
  }

  deinit { close(output) }

  /// Everything `PlainLines` makes of the input, up to the event after which there is no more.
  func events(limit: Int = 200) -> [LineEvent] {
    var lines = PlainLines(descriptor: output)
    var events: [LineEvent] = []
    while true {
      let event = lines.next(limit: limit)
      events.append(event)
      switch event {
      case .line, .tooLong: continue
      case .interrupted, .idle, .quiet, .ended, .terminated, .failed: return events
      }
    }
  }
}

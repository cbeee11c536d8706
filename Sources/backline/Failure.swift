import ArgumentParser
import Glibc
import Knowledge

/// What ends the program before its time, with the facts of the message.
enum Failure: Error {
  /// No pack stands where one is looked for.
  case noPack(places: [String])
  /// The pack is wrong.
  case badPack(PackProblems)
  /// No region has that name.
  case unknownRegion(String, known: [String])
  /// No entry has that id.
  case unknownEntry(String)
  /// Some lines of the input were wrong; each has been reported already.
  case badInput(lines: Int)
  /// The input could not be read.
  case cannotRead(errno: Int32)
  /// The output could not be written.
  case cannotWrite(errno: Int32)
  /// The person stopped, or a signal did.
  case stopped(signal: Int32)

  /// The exit code, of sysexits.h; 128 and the signal for signals.
  var code: Int32 {
    switch self {
    case .noPack, .badPack, .badInput: 65
    case .unknownRegion, .unknownEntry: 64
    case .cannotRead: 66
    case .cannotWrite: 74
    case .stopped(let signal): 128 + signal
    }
  }

  /// Says what is wrong on the standard error stream, and leaves.
  func report() -> Never {
    if let message { StandardStreams.complain(message) }
    exit(code)
  }

  /// The sentence, or `nil` where everything has been said.
  private var message: String? {
    switch self {
    case .noPack(let places):
      "backline: no pack found; looked in \(places.joined(separator: " and ")). "
        + "Name its folder with --pack."
    case .badPack(let problems): problems.description
    case .unknownRegion(let name, let known):
      "backline: no region is called ‘\(name)’; use one of: \(known.joined(separator: ", "))."
    case .unknownEntry(let id):
      "backline: no entry is called ‘\(id)’; backline pack list names them all."
    case .badInput(let lines):
      "backline: \(lines) \(lines == 1 ? "line was" : "lines were") not read; see the output."
    case .cannotRead(let errno):
      "backline: cannot read the input: \(String(cString: strerror(errno)))."
    case .cannotWrite(EPIPE): nil
    case .cannotWrite(let errno):
      "backline: cannot write the output: \(String(cString: strerror(errno)))."
    case .stopped: nil
    }
  }
}

import ArgumentParser
import Glibc
import PackFiles
import ProgramSupport

/// What ends the program before its time, with the facts of the message.
enum Failure: Error {
  /// No pack stands where one is looked for.
  case noPack(places: [String])
  /// The pack is wrong, or cannot be compiled.
  case badPack(PackFolder.Problem)
  /// The program for records is missing, or cannot be started.
  case noRecordsProgram(place: String, errno: Int32)
  /// No region has that name.
  case unknownRegion(String, known: [String])
  /// No entry has that id.
  case unknownEntry(String)
  /// Some lines of the input were wrong; each has been reported already.
  case badInput(lines: Int)
  /// No transcript stands where one is looked for.
  case noTranscripts(places: [String])
  /// Some transcripts do not hold or cannot be read, or too little is reached; said already.
  case transcripts(code: Int32)
  /// A file could not be made.
  case cannotCreate(String, errno: Int32)
  /// The input could not be read.
  case cannotRead(errno: Int32)
  /// The output could not be written.
  case cannotWrite(errno: Int32)
  /// A process that was started ended with this code; said already.
  case child(code: Int32)
  /// Nobody touched a key for too long.
  case idle
  /// The person stopped, or a signal did.
  case stopped(signal: Int32)

  /// The exit code, of sysexits.h; 128 and the signal for signals.
  var code: Int32 {
    switch self {
    case .noPack, .badPack(.wrong), .badInput: 65
    case .badPack(.noCompiler), .noRecordsProgram: 69
    case .badPack(.compilerFailed): 70
    case .unknownRegion, .unknownEntry: 64
    case .transcripts(let code): code
    case .cannotRead, .noTranscripts: 66
    case .child(let code): code
    case .cannotCreate: 73
    case .cannotWrite: 74
    case .idle: 75
    case .stopped(let signal): 128 + signal
    }
  }

  /// Says what is wrong on the standard error stream, and leaves.
  func report() -> Never {
    if let message { StandardStreams.complain(message) }
    exit(code)
  }

  /// The sentence, or `nil` where everything has been said.
  var message: String? {
    switch self {
    case .noPack(let places):
      "backline: no pack found; looked in \(places.joined(separator: " and ")). "
        + "Name its folder with --pack."
    case .badPack(.wrong(let problems)): problems
    case .badPack(.noCompiler(let places)):
      "backline: the pack has to be compiled, and its compiler is missing; looked for "
        + "\(places.joined(separator: " and ")). Build it, or put it there."
    case .badPack(.compilerFailed(let place)):
      "backline: the compiler of packs failed: \(place). Build it again."
    case .noRecordsProgram(let place, let errno):
      "backline: the program for records cannot be started: \(place): "
        + "\(String(cString: strerror(errno))). Build it, or put it there."
    case .unknownRegion(let name, let known):
      "backline: no region is called ‘\(name)’; use one of: \(known.joined(separator: ", "))."
    case .unknownEntry(let id):
      "backline: no entry is called ‘\(id)’; backline pack list names them all."
    case .badInput(let lines):
      "backline: \(lines) \(lines == 1 ? "line was" : "lines were") not read; see the output."
    case .noTranscripts(let places):
      "backline: no transcript found in \(places.joined(separator: ", ")). "
        + "Their names end in .transcript."
    case .transcripts, .child: nil
    case .cannotCreate(let path, let errno):
      "backline: cannot write \(path): \(String(cString: strerror(errno)))."
    case .cannotRead(let errno):
      "backline: cannot read the input: \(String(cString: strerror(errno)))."
    case .cannotWrite(EPIPE): nil
    case .cannotWrite(let errno):
      "backline: cannot write the output: \(String(cString: strerror(errno)))."
    case .idle, .stopped: nil
    }
  }
}

import Glibc
import IntakeStore
import PackFiles
import ProgramSupport

/// What ends the program before its time, with the facts of the message.
enum Failure: Error {
  /// The file of records cannot be used.
  case store(StoreProblem, path: String)
  /// A key's file cannot be read.
  case cannotReadKey(String, reason: String)
  /// A key's file holds no key of that kind.
  case notAKey(String, kind: KeyFile.Kind)
  /// The command needs the private key, and none is named.
  case noKey
  /// The record is sealed for the key of this name.
  case otherKey(String, name: String)
  /// No record has that name.
  case unknownRecord(String)
  /// Several records' names begin so.
  case severalRecords(String)
  /// Something in a file is not as it was written; said already.
  case damaged
  /// No pack stands where one is looked for.
  case noPack(places: [String])
  /// The pack is wrong, or cannot be compiled.
  case badPack(PackFolder.Problem)
  /// A file could not be made.
  case cannotCreate(String, errno: Int32)
  /// The output could not be written.
  case cannotWrite(errno: Int32)

  /// The exit code, of sysexits.h.
  var code: Int32 {
    switch self {
    case .damaged: 1
    case .noKey, .unknownRecord, .severalRecords: 64
    case .noPack, .badPack(.wrong): 65
    case .badPack(.noCompiler): 69
    case .badPack(.compilerFailed): 70
    case .otherKey: 77
    case .store(.missing, _), .cannotReadKey: 66
    case .store(.denied, _), .store(.readOnly, _): 77
    case .store(.full, _), .cannotWrite: 74
    case .store(.busy, _): 75
    case .store(.badKey, _), .store(.newer, _), .store(.damaged, _), .store(.notRecords, _),
      .store(.notAFile, _), .notAKey:
      65
    case .store(.failed, _): 70
    case .cannotCreate: 73
    }
  }

  /// Says what is wrong on the standard error stream, and leaves.
  func report() -> Never {
    if let message { StandardStreams.complain("backline records: \(message)") }
    exit(code)
  }

  /// Where, what, and what to do; `nil` where everything has been said.
  private var message: String? {
    switch self {
    case .store(let problem, let path): "\(path.printable): \(problem.sentence)"
    case .cannotReadKey(let path, let reason):
      "\(path.printable) \(reason). Name the file of a key made by keygen."
    case .notAKey(let path, .open):
      "\(path.printable): this is no private key. Name the file that ends in .key."
    case .notAKey(let path, .seal):
      "\(path.printable): this is no public key. Name the file that ends in .pub."
    case .noKey: "records are sealed. Name the clinic's private key with --key."
    case .otherKey(let id, let name):
      "record \(id.printable) is sealed for the key \(name.printable). Name that key with --key."
    case .unknownRecord(let id):
      "no record is called ‘\(id.printable)’; backline records list names them all."
    case .severalRecords(let id): "several records begin with ‘\(id.printable)’. Type more digits."
    case .damaged: nil
    case .noPack(let places):
      "no pack found; looked in \(places.joined(separator: " and ")). Name its folder with --pack."
    case .badPack(.wrong(let problems)): "the pack is wrong.\n\(problems)"
    case .badPack(.noCompiler(let places)):
      "the pack has to be compiled, and its compiler is missing; looked for "
        + "\(places.joined(separator: " and ")). Build it, or put it there."
    case .badPack(.compilerFailed(let place)):
      "the compiler of packs failed: \(place). Build it again."
    case .cannotCreate(let path, EEXIST):
      "\(path.printable): there is such a file, and no key is ever replaced. Take another name."
    case .cannotCreate(let path, let errno):
      "\(path.printable): cannot be made: \(String(cString: strerror(errno)))."
    case .cannotWrite(EPIPE): nil
    case .cannotWrite(let errno):
      "cannot write the output: \(String(cString: strerror(errno)))."
    }
  }
}

extension StoreProblem {
  /// What is wrong, and what to do.
  var sentence: String {
    switch self {
    case .full: "the disk is full or takes no more. Make room; until then nothing is kept."
    case .readOnly:
      "it can only be read, and something has to be written beside it. Copy it to a folder where you "
        + "can write."
    case .busy: "another program has had hold of it for 5 seconds. Try again."
    case .denied(let errno):
      "not permitted: \(String(cString: strerror(errno))). Run this as the user who owns it, and "
        + "in a folder where that user can write."
    case .missing: "there is no such file. Name the file that the kiosk keeps records in."
    case .notAFile: "this is a link, a pipe, a folder or a device. Name the file itself."
    case .notRecords: "this is no file of records. Name another, or a new one."
    case .newer: "a newer program made it. Use that program."
    case .damaged: "its pages are damaged. Copy it away first; then restore it from a backup."
    case .badKey: "the clinic's key cannot be used. Make a new pair with keygen."
    case .failed(let code): "SQLite reports error \(code). Check the disk."
    }
  }
}

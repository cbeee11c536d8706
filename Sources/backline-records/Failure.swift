import Glibc
import IntakeStore
import ProgramSupport

/// What ends the program before its time, with the facts of the message.
enum Failure: Error {
  /// The file of records cannot be used.
  case store(StoreProblem, path: String)
  /// A key's file cannot be read.
  case cannotReadKey(String, reason: String)
  /// A key's file holds no key of that kind.
  case notAKey(String, kind: KeyFile.Kind)
  /// A file could not be made.
  case cannotCreate(String, errno: Int32)
  /// The output could not be written.
  case cannotWrite(errno: Int32)

  /// The exit code, of sysexits.h.
  var code: Int32 {
    switch self {
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
    case .full: "the disk is full. Make room; until then nothing is kept."
    case .readOnly: "it can only be read. Let the program's user write there."
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

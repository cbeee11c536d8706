import Foundation
import GRDB
import Glibc
import PseudoTerminal
import Testing

@testable import IntakeStore

/// Disks that are full or may not be written.
@Suite struct DiskTests {
  @Test func `a disk that is full at any write keeps what is said to be kept`() throws {
    var limit = 0
    var isFull = true
    while isFull {
      // A fresh file each time, so that the limit comes at every write in turn.
      let clinic = try Clinic()
      let keeper = try KeeperProcess(
        clinic,
        through: ["/usr/bin/prlimit", "--fsize=\(limit)"]
      )
      let answers = Self.requests.compactMap { keeper.answer(to: $0) }
      #expect(answers.count == Self.requests.count)
      #expect(keeper.end() == 0)
      try expectOnlyWhatWasSaid(answers, clinic, "at \(limit) bytes")
      isFull = answers.contains { $0.hasPrefix("failed") }
      limit += 4096
      try #require(limit < 1 << 20)
    }
    #expect(limit > 20 * 4096)
  }

  @Test(
    .enabled(if: access("/usr/bin/strace", X_OK) == 0, "strace makes the disk fail"),
    arguments: [
      ("pwrite64", "ENOSPC", "failed full", 3), ("fdatasync", "EIO", "failed unusable", 1),
    ]
  )
  func `a write or a wait for the disk that fails is never taken for kept`(
    call: String,
    error: String,
    failure: String,
    step: Int
  ) throws {
    var number = 1
    var failed: Set<Int> = []
    while failed.count < 4 {
      let clinic = try Clinic()
      // The file is there, so that it is the session that is hit.
      _ = try RecordFile.keeping(at: clinic.path)
      let inject = ["-e", "trace=\(call)", "-e", "inject=\(call):error=\(error):when=\(number)"]
      let quiet = ["/usr/bin/strace", "-f", "-o", clinic.scratch.path + "/trace"]
      let keeper = try KeeperProcess(clinic, through: quiet + inject)
      let answers = Self.requests.compactMap { keeper.answer(to: $0) }
      #expect(answers.count == Self.requests.count)
      #expect(keeper.end() == 0)
      let comment: Comment = "\(call) \(number)"
      if answers[0].hasPrefix("begun") {
        failed.formUnion(answers.indices.filter { answers[$0].hasPrefix("failed") })
      }
      try expectOnlyWhatWasSaid(answers, clinic, failure: failure, comment)
      number += step
      try #require(number < 100)
    }
  }

  private static let requests =
    ["begin \(Clinic.header)"] + (1...4).map { "event \($0)" } + ["close finished"]

  private func expectOnlyWhatWasSaid(
    _ answers: [String],
    _ clinic: Clinic,
    failure: String = "failed full",
    _ comment: Comment
  ) throws {
    // With room again the file is as good as new.
    let later = try clinic.keep()
    #expect(try clinic.record(later).lines == Clinic.lines, comment)
    guard answers[0].hasPrefix("begun") else {
      let rest = Array(repeating: "failed unusable", count: answers.count - 1)
      #expect(answers == [failure] + rest, comment)
      #expect(try clinic.records().count == 1, comment)
      return
    }
    let kept = answers.indices.filter { answers[$0].hasPrefix("kept") }
    let failures = Set(answers.filter { $0.hasPrefix("failed") })
    #expect(failures.isSubset(of: [failure]), comment)
    let record = try clinic.record(try Ticket([answers[0]]))
    #expect(record.damage == [], comment)
    #expect(record.lines == kept.map { "\($0)" }, comment)
    #expect((record.ending == .finished) == (answers.last == "closed"), comment)
    let check = try clinic.look { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
    #expect(check == "ok", comment)
  }

  @Test func `when there is room again it goes on, and the gap is counted`() throws {
    let clinic = try Clinic()
    let keeper = try KeeperProcess(clinic)
    let ticket = try Ticket([keeper.answer(to: "begin \(Clinic.header)") ?? ""])
    #expect(keeper.answer(to: "event one") == "kept 1")
    let size = try FileManager.default.attributesOfItem(atPath: clinic.path + "-wal")[.size]
    try keeper.limitFiles(to: "\(try #require(size as? Int))")
    #expect(keeper.answer(to: "event two") == "failed full")
    #expect(keeper.answer(to: "close finished") == "failed full")
    try keeper.limitFiles(to: "unlimited")
    #expect(keeper.answer(to: "event three") == "kept 2")
    #expect(keeper.answer(to: "close finished") == "closed")
    #expect(keeper.end() == 0)
    let record = try clinic.record(ticket)
    #expect(record.lines == ["one", "three"])
    #expect(record.unsaved == [OpenedRecord.Gap(place: 2, count: 1)])
    #expect(record.damage == [])
    #expect(record.ending == .finished)
  }

  @Test func `where nothing may be written, that is the answer`() throws {
    let clinic = try Clinic()
    try FileManager.default.createDirectory(
      atPath: clinic.folder,
      withIntermediateDirectories: true
    )
    // Root may write anywhere, so the keeper runs as nobody there.
    let isRoot = geteuid() == 0
    for path in [clinic.scratch.path, clinic.folder] { chmod(path, 0o555) }
    defer { for path in [clinic.scratch.path, clinic.folder] { chmod(path, 0o755) } }
    let words = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let keeper = try KeeperProcess(clinic, through: isRoot ? words : [])
    #expect(keeper.answer(to: "begin \(Clinic.header)") == "failed denied")
    #expect(keeper.answer(to: "event one") == "failed unusable")
    #expect(keeper.end() == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: clinic.folder) == [])
  }
}

extension KeeperProcess {
  /// Lets it write no file beyond so many bytes.
  func limitFiles(to bytes: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/prlimit")
    process.arguments = ["--pid=\(id)", "--fsize=\(bytes):"]
    try process.run()
    process.waitUntilExit()
  }
}

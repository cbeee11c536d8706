import Dispatch
import Foundation
import GRDB
import Glibc
import PseudoTerminal
import Synchronization
import Testing

@testable import IntakeStore

/// The keeper as a process: killed, several at once, and where it may not write.
@Suite struct KeeperProcessTests {
  let clinic: Clinic

  init() throws { clinic = try Clinic() }

  private func integrity() throws -> String? {
    try clinic.look { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
  }

  @Test func `a session over a socket is kept and the keeper ends with its input`() throws {
    let keeper = try KeeperProcess(clinic)
    let ticket = try Ticket([keeper.answer(to: "begin \(Clinic.header)") ?? ""])
    #expect(keeper.answer(to: "event one") == "kept 1")
    #expect(keeper.answer(to: "close idle") == "closed")
    #expect(keeper.end() == 0)
    #expect(keeper.answer() == nil)
    let next = try KeeperProcess(clinic)
    next.send(["resume \(ticket.id) \(ticket.key) \(Clinic.header)"])
    #expect(next.answer() == "event one")
    #expect(next.answer()?.hasPrefix("begun ") == true)
    #expect(next.end() == 0)
    #expect(try clinic.records().map(\.ending) == [.idle, nil])
  }

  @Test func `a line that is too long, or no text, is refused whole and the next is read`() throws {
    let keeper = try KeeperProcess(clinic)
    _ = keeper.answer(to: "begin \(Clinic.header)")
    let most = Keeper.lineLimit - "event ".utf8.count
    #expect(keeper.answer(to: "event " + String(repeating: "x", count: most)) == "kept 1")
    for count in [most + 1, 400_000] {
      let line = "event " + String(repeating: "x", count: count)
      #expect(keeper.answer(to: line) == "failed unusable")
    }
    #expect(keeper.answer(to: "event two") == "kept 2")
    #expect(keeper.end() == 0)
  }

  @Test func `half a line at the end is nothing`() throws {
    let keeper = try KeeperProcess(clinic)
    _ = keeper.answer(to: "begin \(Clinic.header)")
    keeper.sendHalf("event one")
    #expect(keeper.end() == 0)
    #expect(keeper.answer() == nil)
    #expect(try clinic.records().map(\.lines) == [[]])
  }

  @Test func `signals for the whole program do not end the keeper before its input`() throws {
    let keeper = try KeeperProcess(clinic)
    _ = keeper.answer(to: "begin \(Clinic.header)")
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { kill(keeper.id, signal) }
    #expect(keeper.answer(to: "close stopped") == "closed")
    #expect(keeper.end() == 0)
  }

  @Test func `folder and files are their owner's alone, whatever the umask`() throws {
    let keeper = try KeeperProcess(
      clinic,
      through: ["/bin/sh", "-c", "umask 0; exec \"$0\" \"$@\""]
    )
    _ = keeper.answer(to: "begin \(Clinic.header)")
    let files = ["records.db", "records.db-shm", "records.db-wal"]
    #expect(
      try clinic.modes() == [".": 0o700].merging(files.map { ($0, 0o600) }) { $1 }
    )
    keeper.end()
  }

  @Test func `killed 200 times at any moment, everything said to be kept is there`() throws {
    var kept: [String: Int] = [:]
    var begun = 0
    for round in 0..<200 {
      let keeper = try KeeperProcess(clinic)
      let lines = (0..<40).map { "event \(round)-\($0)" }
      keeper.send(["begin \(Clinic.header)"] + lines)
      var answers: [String] = []
      let patience = Int.random(in: 0...40)
      while answers.count < patience, let answer = keeper.answer() { answers.append(answer) }
      kill(keeper.id, SIGKILL)
      while let answer = keeper.answer() { answers.append(answer) }
      #expect(keeper.wait() == 128 + SIGKILL)
      guard let first = answers.first else { continue }
      begun += 1
      #expect(answers.dropFirst() == (1..<answers.count).map { "kept \($0)" }[...])
      kept[try Ticket([first]).id] = answers.count - 1
    }
    #expect(begun > 100)
    let records = try clinic.records()
    #expect(records.allSatisfy { $0.damage.isEmpty && $0.ending == nil && $0.unsaved.isEmpty })
    let found = Dictionary(records.map { ($0.id, $0.lines) }) { first, _ in first }
    for (id, count) in kept {
      let lines = try #require(found[id])
      #expect(lines.count >= count)
      let round = lines.first?.split(separator: "-").first ?? ""
      #expect(lines == lines.indices.map { "\(round)-\($0)" })
    }
    #expect(try integrity() == "ok")
  }

  @Test func `two keepers at a time keep 200 sessions each in one file, and none is lost`() throws {
    let tickets = Mutex<[String: String]>([:])
    let clinic = clinic
    let (path, publicKeyPath) = (clinic.path, clinic.publicKeyPath)
    DispatchQueue.concurrentPerform(iterations: 2) { side in
      for number in 0..<200 {
        let keeper = try? KeeperProcess(path: path, publicKeyPath: publicKeyPath)
        let event = "\(side)-\(number)"
        let requests = ["begin \(Clinic.header)", "event \(event)", "close finished"]
        let answers = requests.compactMap { keeper?.answer(to: $0) }
        keeper?.end()
        if let ticket = try? Ticket([answers.first ?? ""]), answers[1...] == ["kept 1", "closed"] {
          tickets.withLock { $0[ticket.id] = event }
        }
      }
    }
    let said = tickets.withLock { $0 }
    #expect(said.count == 400)
    let records = try clinic.records()
    #expect(records.count == 400)
    #expect(records.allSatisfy { $0.damage.isEmpty && $0.ending == .finished })
    for record in records { #expect(record.lines == [said[record.id] ?? "nobody's"]) }
    #expect(try integrity() == "ok")
  }
}

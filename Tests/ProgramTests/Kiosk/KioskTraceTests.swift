import Foundation
import Glibc
import PseudoTerminal
import Testing

/// What one person leaves behind: nothing, but for the sealed record.
@Suite(.serialized) struct KioskTraceTests {
  private static let canary = "Quillon Featherstonehaugh"

  /// Types the canary as words of one's own, and as half a line.
  private func leaveCanary(_ stand: Stand) throws {
    for line in ["1", "my name is \(Self.canary)"] { try stand.answer(line) }
    try stand.terminal.see(RecordedChat.prompt)
    try stand.terminal.type(Self.canary)
    try stand.terminal.see(Self.canary)
  }

  @Test func `A31 what was typed is in no process afterwards`() throws {
    let stand = try Stand(keeping: true)
    let code = try stand.beginKept()
    try leaveCanary(stand)
    let patient = try #require(stand.patient)
    // The search finds it where it must be.
    let isThere = try Memory(process: patient).contains(Self.canary)
    try #require(isThere != nil, "the memory of processes cannot be read here")
    #expect(isThere == true)
    try stand.terminal.type("\u{15}new person\r")
    try stand.terminal.see(wiping)
    _ = try stand.beginKept()
    let next = try #require(stand.patient)
    #expect(next != patient)
    for process in [next, try #require(stand.keeper), stand.terminal.identifier] {
      #expect(try Memory(process: process).contains("Featherstonehaugh") == false)
    }
    // Nor does the code of one stand in the process of the next.
    #expect(try Memory(process: next).contains(code) == false)
  }

  @Test func `A31 what was typed is in no file, argument or environment`() throws {
    let temporary = try Scratch()
    let stand = try Stand(keeping: true, environment: ["TMPDIR": temporary.path])
    _ = try stand.beginKept()
    try leaveCanary(stand)
    for process in [stand.patient, stand.keeper, stand.terminal.identifier] {
      let process = try #require(process)
      for name in ["cmdline", "environ"] {
        let text = try Data(contentsOf: URL(filePath: "/proc/\(process)/\(name)"))
        #expect(!String(decoding: text, as: UTF8.self).contains("Feather"))
      }
    }
    kill(try #require(stand.patient), SIGKILL)
    try stand.terminal.see("Press Enter to begin.")
    try expectNoCanary(in: stand.folder.path)
    #expect(try temporary.names() == [])
    _ = try stand.stop()
    try expectNoCanary(in: stand.folder.path)
  }

  private func expectNoCanary(in folder: String) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    #expect(paths.contains("state/records.db"))
    for path in paths {
      guard let bytes = FileManager.default.contents(atPath: folder + "/" + path) else { continue }
      for word in ["Quillon", "Feather"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(path)")
      }
    }
  }

  @Test func `A24 a person's process starts no program and opens no connection`() throws {
    let folder = try Scratch()
    let log = folder.path + "/calls"
    let stand = try PseudoTerminal(
      [
        "/usr/bin/strace", "-f", "-qq", "-o", log, "-e", "trace=execve,execveat,connect,bind",
        Program.path, "kiosk", "--region", "uk",
      ],
      patience: 15000
    )
    for line in ["", "1", "35", "male", "1", "can i drive?", "new person"] {
      try stand.see("> ")
      try stand.type(line + "\r")
    }
    try stand.see("Press Enter to begin.")
    let calls = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
      .filter { !$0.contains("---") && !$0.contains("+++") }
    // The kiosk itself, and each person's process as it begins.
    #expect(calls.count >= 3)
    #expect(calls.allSatisfy { $0.contains("execve(") && $0.contains(" = 0") }, "\(calls)")
    #expect(calls.dropFirst().allSatisfy { $0.contains("\"kiosk-patient\"") }, "\(calls)")
  }

  @Test func `A12 what is typed never reaches the screen as an escape sequence`() throws {
    let stand = try Stand()
    try stand.begin()
    try stand.terminal.see(RecordedChat.prompt)
    let evil = [
      "\u{1B}]52;c;cm0gLXJm\u{07}", "\u{9D}52;c;x\u{9C}", "\u{1B}]0;title\u{07}", "\r\u{1B}[2K",
    ]
    for keys in evil { try stand.terminal.type(keys) }
    try stand.terminal.type("\u{16}\u{1B}[8mhidden\r")
    try stand.terminal.see(RecordedChat.prompt)
    let scalars = stand.terminal.screen.unicodeScalars
    #expect(!scalars.contains { (0x80...0x9F).contains($0.value) })
    for sequence in ["\u{1B}]", "\u{1B}[8m", "\u{1B}[2K"] {
      #expect(!stand.terminal.screen.contains(sequence))
    }
  }

  @Test func `A21 nothing can be scrolled back to`() throws {
    let folder = try Scratch()
    let socket = folder.path + "/tmux"
    let tmux = { (words: [String]) in
      try Program.run(["-S", socket] + words, executable: "/usr/bin/tmux")
    }
    // At a terminal of its own, because its server outlives whoever starts it.
    let window = try PseudoTerminal([
      "/usr/bin/tmux", "-S", socket, "-f", "/dev/null", "new-session",
      "'\(Program.path)' kiosk --region uk",
    ])
    try window.see("Press Enter to begin.")
    defer { _ = try? tmux(["kill-server"]) }
    let type = { (line: String, words: String) in
      _ = try tmux(["send-keys", line, "Enter"])
      try wait(for: words) { try tmux(["capture-pane", "-p"]).output }
    }
    try wait(for: "Press Enter to begin.") { try tmux(["capture-pane", "-p"]).output }
    let turns = [
      ("", "Who are these"), ("1", "How old"), (Self.canary, "did not understand"),
      ("help", "Words that"), ("", "new person: "), ("back", "Who are"), ("2", "How old"),
    ]
    for (line, words) in turns {
      try type(line, words)
      // What is typed before it asks is thrown away.
      try wait(for: "\n>\n") { try tmux(["capture-pane", "-p"]).output }
    }
    try type("new person", "Press Enter to begin.")
    let scrolled = try tmux(["capture-pane", "-p", "-S", "-"]).output
    #expect(scrolled.contains("Press Enter to begin."))
    #expect(!scrolled.contains("Feather") && !scrolled.contains("How old"))
    #expect(try tmux(["display", "-p", "#{history_size}"]).output == "0\n")
  }

  @Test(arguments: ["1970-01-02 00:00:00", "2040-01-01 00:00:00", "-3600x20"])
  func `A33 a wall clock that is wrong or jumps disturbs nothing`(clock: String) throws {
    let stand = try PseudoTerminal(
      ["/usr/bin/faketime", "-f", clock.contains("x") ? "-1h x20" : "@" + clock]
        + [Program.path, "kiosk", "--region", "uk", "--warn", "5", "--idle", "6"],
      environment: ["FAKETIME_DONT_FAKE_MONOTONIC": "1"]
    )
    for line in ["", "1", "35", "male", "1"] {
      try stand.see("> ")
      try stand.type(line + "\r")
    }
    try stand.see("IMMEDIATE ACTION REQUIRED")
    #expect(!stand.screen.contains("still there"))
  }
}

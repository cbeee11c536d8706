import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The take-away summary: only when asked for, private, whole or not at all.
@Suite struct TakeAwayTests {
  /// An emergency at the first red flag, then what is wanted.
  private func session(_ wishes: [String]) -> [String] { ["1", "35", "male", "1"] + wishes }

  @Test func `save writes one file that only its owner can read, with result, answers and version`()
    throws
  {
    let scratch = try Scratch()
    let outcome = try Program.run(lines: session(["save", "quit"]), directory: scratch.path)
    let names = try scratch.names()
    #expect(names.count == 1)
    let name = try #require(names.first)
    #expect(outcome.output.contains("Saved in the file \(name)."))
    let path = scratch.path + "/" + name
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for words in [
      "IMMEDIATE ACTION REQUIRED", "You said: chest pain", "2. Age: 35", "Content: backline 0.1.0.",
      "What this program is not", "Yes to: chest pain",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }

  @Test func `saving twice keeps both files`() throws {
    let scratch = try Scratch()
    _ = try Program.run(lines: session(["save", "save", "quit"]), directory: scratch.path)
    #expect(try scratch.names().count == 2)
  }

  @Test func `nothing is written that is not asked for`() throws {
    let scratch = try Scratch()
    _ = try Program.run(lines: session(["summary", "quit"]), directory: scratch.path)
    let early = try Program.run(lines: ["save", "print", "quit"], directory: scratch.path)
    #expect(early.output.contains("nothing to save or print"))
    #expect(try scratch.names() == [])
  }

  @Test func `where nothing can be written it says so and the advice stands`() throws {
    let outcome = try Program.run(lines: session(["save", "quit"]), directory: "/proc")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("It is not saved: "))
    #expect(outcome.output.contains("IMMEDIATE ACTION REQUIRED"))
  }

  @Test func `a full disk leaves no half file behind`() throws {
    let scratch = try Scratch()
    let lines = session(["save", "quit"]).joined(separator: "\n") + "\n"
    let outcome = try Program.run(
      ["-c", "printf '\(lines)' | (trap '' XFSZ; ulimit -f 1; '\(Program.path)') | cat"],
      executable: "/bin/bash",
      directory: scratch.path
    )
    #expect(outcome.output.contains("It is not saved: "))
    #expect(try scratch.names() == [])
  }

  @Test func `print runs the printer command without a shell`() throws {
    let scratch = try Scratch(["it.sh": "#!/bin/sh\ncat > \"$1\"\n"])
    chmod(scratch.path + "/it.sh", 0o700)
    let printer = "\(scratch.path)/it.sh \(scratch.path)/sheet"
    let outcome = try Program.run(
      ["--printer", printer],
      lines: session(["print", "quit"]),
      directory: scratch.path
    )
    #expect(outcome.output.contains("It is sent to the printer."))
    let sheet = try String(contentsOfFile: scratch.path + "/sheet", encoding: .utf8)
    #expect(sheet.contains("IMMEDIATE ACTION REQUIRED"))
  }

  @Test(arguments: [
    ([], "There is no printer here."), (["--printer", "/nowhere"], "It is not printed"),
    (["--printer", "/bin/false"], "It is not printed"),
  ])
  func `a printer that is missing or fails is told`(arguments: [String], words: String) throws {
    let outcome = try Program.run(arguments, lines: session(["print", "quit"]))
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(words))
  }
}

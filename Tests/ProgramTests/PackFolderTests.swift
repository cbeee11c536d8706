import Foundation
import Testing

/// Packs as folders of YAML files, which the program has compiled for it.
@Suite struct PackFolderTests {
  @Test func `a session with the pack of a folder is the one with the program's own`() throws {
    let program = try InstalledProgram()
    for lines in [["1", "44", "male"], ["2", "help", "quit", "yes"]] {
      let outcome = try program.run(["--pack", program.content], lines: lines)
      #expect(outcome.output == (try Program.run(lines: lines)).output)
      #expect(outcome.complaints == "")
      #expect(outcome.status == 0)
    }
  }

  @Test func `pack check of a folder says nothing of a compiled pack`() throws {
    let program = try InstalledProgram()
    let outcome = try program.run(["pack", "check", "--pack", program.content])
    #expect(outcome.output.hasSuffix(", no problems\n"))
    #expect(outcome.status == 0)
  }

  @Test func `a changed file beside the program shows at the next start`() throws {
    let program = try InstalledProgram()
    #expect(try program.run(["pack", "check"]).output.hasSuffix(", no problems, compiled\n"))
    try program.replace("Goodbye.", with: "Farewell.", in: "en/screens.yaml")
    let outcome = try program.run(lines: ["quit", "yes"])
    #expect(outcome.output.contains("Farewell."))
    #expect(!outcome.output.contains("Goodbye."))
    #expect(try program.run(["pack", "check"]).output.contains(", not compiled from these files"))
  }

  @Test func `a mistake in a file beside the program is named and nothing is asked`() throws {
    let program = try InstalledProgram()
    try program.replace("when: fever", with: "when: fevr", in: "rules/illness.yaml")
    let outcome = try program.run(lines: ["1"])
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    #expect(outcome.complaints.hasPrefix("rules/illness.yaml:"))
    #expect(
      outcome.complaints.contains(
        ": no fact is called ‘fevr’; declare it in facts.yaml or mend the name\n"
      )
    )
  }

  @Test func `without the compiler the program starts while nothing has changed`() throws {
    let program = try InstalledProgram(hasCompiler: false)
    #expect(try program.run(lines: ["1"]).status == 0)
    try program.replace("Goodbye.", with: "Farewell.", in: "en/screens.yaml")
    let outcome = try program.run(lines: ["1"])
    #expect(outcome.status == 69)
    #expect(outcome.output == "")
    #expect(
      outcome.complaints
        == "backline: the pack has to be compiled, and its compiler is missing; looked for "
        + "\(program.folder)/backline-compile-pack and "
        + "\(program.folder)/../libexec/backline/backline-compile-pack. "
        + "Build it, or put it there.\n"
    )
  }

  @Test func `the compiler is found in libexec too`() throws {
    let program = try InstalledProgram(hasCompiler: false)
    try program.installCompiler(in: program.folder + "/../libexec/backline")
    #expect(try program.run(["pack", "check"]).status == 0)
  }

  @Test func `a compiler that fails is named`() throws {
    let program = try InstalledProgram(hasCompiler: false)
    let place = program.folder + "/backline-compile-pack"
    try FileManager.default.copyItem(atPath: "/bin/false", toPath: place)
    let outcome = try program.run(["pack", "check"])
    #expect(outcome.status == 70)
    #expect(
      outcome.complaints
        == "backline: the compiler of packs failed: \(place). Build it again.\n"
    )
  }
}

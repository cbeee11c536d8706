import Glibc
import PseudoTerminal
import Testing

/// Ends that nobody typed, at any question: what is said, and how the terminal is left.
@Suite(.serialized) struct ChatEndTests {
  private static let ends = Array(zip(0...4, [SIGTERM, SIGHUP, SIGTERM, SIGHUP, SIGTERM]))

  /// The questions at which the session is ended: none answered yet, then one more each time.
  @Test(arguments: Self.ends, Holder.allCases)
  func `A40 a signal at any question gives the terminal back`(
    end: (Int, Int32),
    holder: Holder
  ) throws {
    let (count, signal) = end
    let script = """
      trap : TERM HUP
      echo "before $(stty -g)."; '\(Program.path)' \(holder); echo "status $?."; echo "after $(stty -g)."
      """
    let shell = try PseudoTerminal(["/bin/sh", "-c", script])
    try shell.see("before ")
    let before = try shell.see(".")
    try holder.begin(at: shell)
    for line in ["1", "35", "male", "0"].prefix(count) {
      try shell.see(RecordedChat.prompt)
      try shell.type(line + "\r")
    }
    try shell.see(RecordedChat.prompt)
    shell.send(signal)
    try shell.see("\u{1B}[?2004l")
    try shell.see("status \(128 + signal).")
    try shell.see("after ")
    #expect(try shell.see(".") == before)
  }

  @Test func `A04 nobody at the keys of an urgent question has answered nothing`() throws {
    let terminal = try PseudoTerminal([Program.path, "--region", "uk", "--idle", "1"])
    for line in ["1", "35", "male"] {
      try terminal.see(RecordedChat.prompt)
      try terminal.type(line + "\r")
    }
    try terminal.see(RecordedChat.prompt)
    try terminal.type("0")
    try terminal.see("NOT FINISHED")
    try terminal.see("Not asked")
    try terminal.see("Right now; ")
    #expect(try terminal.end() == .status(75))
  }

  @Test(arguments: Holder.allCases)
  func `A39 time that passes while the program is stopped counts`(_ holder: Holder) throws {
    let arguments = holder.arguments(["--idle", "2"], kiosk: ["--warn", "1"])
    let terminal = try PseudoTerminal([Program.path] + arguments)
    try holder.begin(at: terminal)
    try terminal.see(RecordedChat.prompt)
    terminal.send(SIGSTOP)
    terminal.rest(milliseconds: 2500)
    // The next person's key is there before the program can look.
    try terminal.type("1\r")
    terminal.send(SIGCONT)
    try terminal.see(holder.idleness)
    if holder == .chat { #expect(try terminal.end() == .status(75)) }
    #expect(!terminal.screen.contains("How old"))
    #expect(!terminal.screen.contains("still there"))
  }
}

import Glibc
import LineEditor
import PseudoTerminal
import Testing

/// The end of plain input: for good, for a reason, or by a signal.
@Suite
struct PlainLinesEndTests {
  @Test func `the end stays the end`() throws {
    let pipe = try Pipe("yes")
    var lines = PlainLines(descriptor: pipe.output)
    #expect(lines.next(limit: 9) == .line("yes"))
    for _ in 0..<3 { #expect(lines.next(limit: 9) == .ended) }
  }

  @Test func `the null device has no lines`() {
    let descriptor = open("/dev/null", O_RDONLY)
    defer { close(descriptor) }
    var lines = PlainLines(descriptor: descriptor)
    #expect(lines.next(limit: 9) == .ended)
  }

  @Test func `a folder is no input`() {
    let descriptor = open("/", O_RDONLY)
    defer { close(descriptor) }
    var lines = PlainLines(descriptor: descriptor)
    for _ in 0..<2 { #expect(lines.next(limit: 9) == .failed(errno: EISDIR)) }
  }

  @Test func `a descriptor that is not open is no input`() {
    var lines = PlainLines(descriptor: -1)
    #expect(lines.next(limit: 9) == .failed(errno: EBADF))
  }

  @Test func `a descriptor that does not block is waited for`() throws {
    let pipe = try Pipe("yes\n", atOnce: 1)
    #expect(fcntl(pipe.output, F_SETFL, O_NONBLOCK) == 0)
    #expect(pipe.events() == [.line("yes"), .ended])
  }
}

extension TerminalTests {
  /// Plain input of a whole program, started from a shell.
  @Suite
  struct Scripts {
    @Test func `no prompt, no echo, no editing keys`() throws {
      let shell = try PseudoTerminal([
        "/bin/sh", "-c", "printf '/etc/sh\\t\\t\\n\\033[A\\n\\004\\nyes' | \"$0\"",
        PseudoTerminal.probe,
      ])
      #expect(try shell.end() == .status(0))
      let events = ["/etc/sh  ", "\u{FFFD}[A", "\u{FFFD}", "yes"].map { "<line:\($0)>\r\n" }
      #expect(shell.screen == "answer> \r\n" + events.joined() + "<ended>\r\n")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a signal ends the wait for input`(_ signal: Int32) throws {
      let folder = try Scratch()
      let script = "mkfifo f; trap : TERM HUP INT; \"$0\" <>f; echo \"status $?.\""
      let shell = try PseudoTerminal(
        ["/bin/sh", "-c", script, PseudoTerminal.probe],
        directory: folder.path
      )
      try shell.awaitQuestion()
      shell.send(signal)
      #expect(try shell.event() == "terminated:\(signal)")
      try shell.see("status \(128 + signal).")
    }
  }
}

/// Keys that could bring something up which nobody typed here.
extension TerminalCase {
  static let recalls: [TerminalCase] = [
    TerminalCase(1, "an answer", isEasy: true, answers: [("yes\r", "line:yes")]),
    TerminalCase(
      2,
      "Tab lists no files",
      answers: [("\t\t\r", "line:")],
      hidden: ["canary"],
      files: ["canary": ""]
    ),
    TerminalCase(
      3,
      "Tab follows no path",
      answers: [("/etc/sh\t\t\r", "line:/etc/sh")],
      hidden: ["shadow"]
    ),
    TerminalCase(
      4,
      "no other key lists files",
      answers: [("\u{1B}*\r", "line:*"), ("\u{1B}=\r", "line:="), ("\u{1B}?\r", "line:?")],
      hidden: ["canary"],
      files: ["canary": ""]
    ),
    TerminalCase(
      5,
      "no account is looked up",
      answers: [("~root\u{1B}~\r", "line:~root~"), ("~root\u{1B}&\r", "line:~root&")],
      hidden: ["/root"]
    ),
    TerminalCase(
      6,
      "Up brings no answer back",
      answers: [("secret\r", "line:secret"), ("\u{1B}[A\r", "line:")]
    ),
    TerminalCase(
      7,
      "no other key brings an answer back",
      answers: [
        ("secret\r", "line:secret"), ("\u{10}\r", "line:"), ("\u{1B}[5~\r", "line:"),
        ("\u{12}s\r", "line:s"),
        // The character typed looks like the start of an event; nothing else may stand before it.
        ("\u{1B}<\r", "\r\n\u{1B}[?2004l\r<line:<"),
      ]
    ),
    TerminalCase(
      8,
      "what was deleted is gone",
      answers: [("secretA\u{15}\r", "line:"), ("\u{19}\r", "line:")]
    ),
    TerminalCase(
      9,
      "the last word of an answer is not brought back",
      answers: [("secret\r", "line:secret"), ("\u{1B}.\r", "line:."), ("\u{1B}_\r", "line:")]
    ),
    TerminalCase(
      10,
      "no macro is recorded",
      answers: [("\u{18}(yes\u{18})\u{18}e\r", "line:(yes)e"), ("\u{18}e\r", "line:e")]
    ),
    TerminalCase(
      11,
      "Escape and Enter change no later key",
      answers: [("\u{1B}\r", "line:"), ("no\u{1B}yes\r", "line:noyes")]
    ),
    TerminalCase(12, "Escape eats no key", answers: [("\u{1B}yes\r", "line:yes")]),
    TerminalCase(
      13,
      "mouse, replies of the terminal and F5 leave nothing",
      answers: [("y\u{1B}[<0;10;10M\u{1B}[?62;1c\u{1B}[15~es\r", "line:yes")]
    ),
    TerminalCase(14, "F1 leaves nothing", isEasy: true, answers: [("y\u{1B}OPes\r", "line:yes")]),
    TerminalCase(
      15,
      "no number repeats a key",
      answers: [("\u{1B}9\u{1B}9\u{1B}9\u{1B}9x\r", "line:9999x")]
    ),
  ]
}

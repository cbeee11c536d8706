import Testing

/// A case of the terminal in which keys alone matter: what is typed, and what the chat takes it for.
struct ChatKeyCase: Sendable, CustomTestStringConvertible {
  let number: Int
  let what: String
  let answers: [[UInt8]]
  let lines: [String]
  var hidden: [String] = []
  var environment: [String: String] = [:]

  init(
    _ number: Int,
    _ what: String,
    bytes answers: [[UInt8]],
    _ lines: [String]
  ) {
    self.number = number
    self.what = what
    self.answers = answers
    self.lines = lines
  }

  init(
    _ number: Int,
    _ what: String,
    _ answers: [String],
    _ lines: [String],
    hidden: [String] = [],
    environment: [String: String] = [:]
  ) {
    self.init(number, what, bytes: answers.map { Array($0.utf8) }, lines)
    self.hidden = hidden
    self.environment = environment
  }

  var testDescription: String { "T\(number < 10 ? "0" : "")\(number) \(what)" }

  static let all = recalls + texts + endings + pastes + settings

  private static let recalls: [ChatKeyCase] = [
    ChatKeyCase(1, "an answer", ["yes\r"], ["> yes"]),
    ChatKeyCase(
      2,
      "Tab lists no files",
      ["can\t\t\r"],
      ["> can"],
      hidden: ["canary"]
    ),
    ChatKeyCase(3, "Tab follows no path", ["/etc/sh\t\t\r"], ["> /etc/sh"], hidden: ["shadow"]),
    ChatKeyCase(
      4,
      "no other key lists files",
      ["\u{1B}*\r", "\u{1B}=\r", "\u{1B}?\r"],
      ["> *", "> =", "> ?"],
      hidden: ["canary"]
    ),
    ChatKeyCase(
      5,
      "no account is looked up",
      ["~root\u{1B}~\r", "~root\u{1B}&\r"],
      ["> ~root~", "> ~root&"],
      hidden: ["/root"]
    ),
    ChatKeyCase(6, "Up brings no answer back", ["secret\r", "\u{1B}[A\r"], ["> secret", ">"]),
    ChatKeyCase(
      7,
      "no other key brings an answer back",
      ["secret\r", "\u{10}\r", "\u{1B}<\r", "\u{1B}[5~\r", "\u{12}s\r"],
      ["> secret", ">", "> <", ">", "> s"]
    ),
    ChatKeyCase(8, "what was deleted is gone", ["secretA\u{15}\r", "\u{19}\r"], [">", ">"]),
    ChatKeyCase(
      9,
      "the last word of an answer is not brought back",
      ["secret\r", "\u{1B}.\r", "\u{1B}_\r"],
      ["> secret", "> .", ">"]
    ),
    ChatKeyCase(
      10,
      "no macro is recorded",
      ["\u{18}(yes\u{18})\u{18}e\r", "\u{18}e\r"],
      ["> (yes)e", "> e"]
    ),
    ChatKeyCase(
      11,
      "Escape and Enter change no later key",
      ["\u{1B}\r", "no\u{1B}yes\r"],
      [">", "> noyes"]
    ),
    ChatKeyCase(12, "Escape eats no key", ["\u{1B}yes\r"], ["> yes"]),
    ChatKeyCase(
      13,
      "mouse, replies of the terminal and F5 leave nothing",
      ["y\u{1B}[<0;10;10M\u{1B}[?62;1c\u{1B}[15~es\r"],
      ["> yes"]
    ),
    ChatKeyCase(14, "F1 leaves nothing", ["y\u{1B}OPes\r"], ["> yes"]),
    ChatKeyCase(15, "no number repeats a key", ["\u{1B}9\u{1B}9\u{1B}9\u{1B}9x\r"], ["> 9999x"]),
  ]

  private static let texts: [ChatKeyCase] = [
    ChatKeyCase(
      16,
      "an answer stops at the limit",
      [String(repeating: "x", count: 5000) + "\r"],
      ["> " + String(repeating: "x", count: 4000)]
    ),
    ChatKeyCase(
      17,
      "no key puts a control character in",
      ["y\u{16}\u{1B}e\u{16}\u{07}s\r"],
      ["> yes"]
    ),
    ChatKeyCase(
      18,
      "malformed bytes are dropped",
      bytes: [[0xFF, 0xFE, 0xC3, 0x28, 0x0D]],
      ["> ("]
    ),
    ChatKeyCase(
      19,
      "half a character does not reach the next answer",
      bytes: [[0x61, 0xC3, 0x0D], [0xA9, 0x62, 0x0D]],
      ["> a", "> b"]
    ),
    ChatKeyCase(20, "characters of any language are kept", ["é 日本 שלום\r"], ["> é 日本 שלום"]),
    ChatKeyCase(21, "characters nobody sees are dropped", ["y\u{202E}e\u{200B}s\r"], ["> yes"]),
    ChatKeyCase(22, "NUL is ignored", ["ye\u{00}s\r"], ["> yes"]),
    ChatKeyCase(
      23,
      "accents are kept in the C locale",
      ["café\r", "é\r"],
      ["> café", "> é"],
      environment: ["LANG": "C"]
    ),
  ]

  private static let endings: [ChatKeyCase] = [
    ChatKeyCase(
      24,
      "Ctrl-C drops what was typed and asks",
      ["part\u{03}", "no\r", "huh\r"],
      [">!interrupt", "> no", "> huh"]
    ),
    ChatKeyCase(
      29,
      "Ctrl-D asks, and never ends an answer that has begun",
      ["\u{04}", "no\r", "abc\u{01}\u{04}\u{04}\u{04}\u{04}\u{04}\r"],
      [">!interrupt", "> no", "> abc"]
    ),
  ]

  private static let pastes: [ChatKeyCase] = [
    ChatKeyCase(
      30,
      "a paste submits nothing and gives its first line",
      [pasted("yes\ryes\rno\r") + "!\r"],
      ["> yes!"]
    ),
    ChatKeyCase(
      31,
      "keys ahead of a question do not answer it",
      ["yes\rno\rno\r"],
      ["> yes"]
    ),
    ChatKeyCase(
      32,
      "a paste that pretends to end gives one answer",
      [pasted("a\u{1B}[201~b\rno\rno\r") + "\r"],
      ["> ab"]
    ),
    ChatKeyCase(
      33,
      "escape sequences in a paste are dropped",
      [pasted("y\u{1B}]52;c;cm0gLXJm\u{07}es") + "\r"],
      ["> yes"]
    ),
  ]

  private static let settings: [ChatKeyCase] = [
    ChatKeyCase(
      40,
      "a file that INPUTRC names changes no key",
      ["yes\r"],
      ["> yes"],
      environment: ["INPUTRC": "FOLDER/.inputrc"]
    ),
    ChatKeyCase(
      41,
      "a file in the home folder changes no key",
      ["yes\r"],
      ["> yes"],
      environment: ["HOME": "FOLDER"]
    ),
    ChatKeyCase(
      42,
      "a file that INPUTRC names is not shown",
      ["yes\r"],
      ["> yes"],
      hidden: ["canary"],
      environment: ["INPUTRC": "FOLDER/private"]
    ),
    ChatKeyCase(
      53,
      "Tab completes from the question only",
      ["not\t\r", "rep\t\r", "\u{03}", "n\t\r"],
      ["> not", "> rep", ">!interrupt", "> no"],
      hidden: ["repair", "notes"]
    ),
  ]

  /// What lies in the folder: names that keys could bring up, and settings they could follow.
  static let files = [
    "canary": "", "repair": "", "notes": "", ".inputrc": "\"y\": \"n\"\n",
    "private": "canary-data:x:33\n",
  ]
}

private func pasted(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

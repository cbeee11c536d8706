import Foundation
import RealPack
import Testing

@testable import PackFiles

@Suite struct YAMLReaderTests {
  static let files = Folder(path: RealPack.folder.path).files(endingIn: [".yaml"])

  @Test(arguments: files)
  func `every file of the pack reads as libyaml reads it, places included`(file: String) throws {
    let path = RealPack.folder.path + "/" + file
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let oracle = try #require(YAMLTree.oracle(text))
    #expect(try YAMLTree.own(text) == oracle)
  }

  @Test func `a text with everything in it reads as libyaml reads it`() throws {
    let oracle = try #require(YAMLTree.oracle(Self.sample))
    #expect(try YAMLTree.own(Self.sample) == oracle)
  }

  @Test(arguments: 0..<40)
  func `whatever is read of a damaged text, libyaml reads the same`(seed: UInt64) throws {
    var chance = Chance(state: seed)
    for _ in 0..<500 {
      let text = Self.damaged(Self.sample, &chance)
      guard let own = try? YAMLTree.own(text) else { continue }
      #expect(own == YAMLTree.oracle(text), "\(text.debugDescription)")
    }
  }

  @Test(arguments: mistakes)
  func `a mistake is named with its place`(text: String, mistake: YAMLMistake) {
    #expect(throws: mistake) { try YAMLTree.own(text) }
  }

  private static let mistakes: [(String, YAMLMistake)] = [
    ("", YAMLMistake(reason: "nothing in it", line: 1, column: 1)),
    ("a: b: c", YAMLMistake(reason: secondColon, line: 1, column: 5)),
    ("a:\n\t- b", YAMLMistake(reason: tab, line: 2, column: 1)),
    ("a: [b, c", YAMLMistake(reason: "a bracket without its end", line: 1, column: 4)),
    ("é: \"b", YAMLMistake(reason: "a quote without its end", line: 1, column: 4)),
    ("a: b\n  c: d", YAMLMistake(reason: colonInText, line: 2, column: 4)),
    ("a: *b", YAMLMistake(reason: "no anchor ‘&’ of this name stands above", line: 1, column: 4)),
    ("a: b\n---\nc: d", YAMLMistake(reason: secondDocument, line: 2, column: 1)),
    (
      "a: !t b",
      YAMLMistake(reason: "a tag; a pack has none, put the text in quotes", line: 1, column: 4)
    ),
    ("a: b\u{1}", YAMLMistake(reason: "a control character", line: 1, column: 5)),
    ("a: b\nc", YAMLMistake(reason: "a key with ‘: ’ is missing here", line: 2, column: 1)),
    (nested, YAMLMistake(reason: tooDeep, line: 1, column: 100)),
  ]

  private static let secondColon = "a second ‘: ’ in a line; put the text in quotes"
  private static let tab = "a tab before the text; indent with spaces"
  private static let colonInText = "a ‘: ’ in a text of several lines; put it in quotes"
  private static let secondDocument = "a second document; keep one in a file"
  private static let tooDeep = "too many lists and mappings in one another"
  private static let nested = String(repeating: "[", count: 5000)

  /// Some lines of a text with a few characters taken out, put in or changed.
  private static func damaged(_ text: String, _ chance: inout Chance) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = Int.random(in: 0..<lines.count, using: &chance)
    let last = min(lines.count, first + Int.random(in: 1...8, using: &chance))
    var characters = Array(lines[first..<last].joined(separator: "\n") + "\n")
    for _ in 0..<Int.random(in: 0...3, using: &chance) {
      let index = Int.random(in: 0..<characters.count, using: &chance)
      let character = " \n:-'\"[]{},#&*!|>?%@\\aé\t0x".randomElement(using: &chance) ?? " "
      switch Int.random(in: 0...2, using: &chance) {
      case 0: characters.insert(character, at: index)
      case 1: characters[index] = character
      default: if characters.count > 1 { characters.remove(at: index) }
      }
    }
    return String(characters)
  }

  /// A row of numbers that is the same at every run.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let sample = """
    # A comment first.
    plain: a text of words
    long: words that go on
      in the next line

      and after an empty one   # with a comment
    number: 12.5
    empty:
    quoted: "with \\"escapes\\", \\u00e9 \\x41 and: colons # here"
    single: 'it''s one'
    folded quote: "first line
      second line

      fourth \\
      joined"
    folded single: 'one
      two

      three'
    list:
      - one
      - two: 2
        three: 3
      - - nested
        - again
      -
        key: below
      - [a, b, "c d", 'e', {f: g, h: [i]}]
    flat:
    - left
    - also: left
    flow: {one: 1, two: [x, y,], "three": 3,
      four: words that
        go on, five: }
    literal: |
      Kept as it is,
        with a deeper line

      and an end.
    folded: >-
      These lines
      become one.

      Another paragraph
        with deeper
        lines
      and back.
    kept: |+
      Kept.

    given: >2
        two spaces stay
      less
    anchored: &here
      a: b
    named: &text some text
    aliases: [*text, *here]
    alias: *here
    "quoted key": x
    'other key' : y
    é: ünïcode
    url: http://example.org/a:b#c
    dash: -5 is no list
    question: what? no
    last: end

    """
}

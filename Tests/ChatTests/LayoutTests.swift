import Knowledge
import Testing

@testable import Chat

@Suite struct LayoutTests {
  private func text(_ blocks: [Block], width: Int) -> [String] {
    Layout(width: width).lines(blocks).map(\.text)
  }

  @Test(arguments: [20, 21, 33, 40, 72, 80, 120])
  func `no line is wider than the width`(width: Int) {
    let blocks: [Block] = [
      .alert("IMMEDIATE ACTION REQUIRED", .emergency),
      .heading("Between the legs and bowel"),
      .text(String(repeating: "numb tingling or different ", count: 20)),
      .item(mark: "10", String(repeating: "back of the thigh and calf ", count: 10)),
      .item(mark: "-", String(repeating: "x", count: 300)),
      .hint("Type the numbers that are true (“1 3”), “3?” if not sure, 0 for none."),
    ]
    for line in text(blocks, width: width) { #expect(line.columns <= width, "\(line)") }
  }

  @Test(arguments: [(1, 20), (19, 20), (121, 120), (100_000, 120)])
  func `a width out of range is held within it`(asked: Int, held: Int) {
    let words = [Block.text(String(repeating: "ab ", count: 200))]
    #expect(text(words, width: asked) == text(words, width: held))
  }

  @Test func `no word is lost`() {
    let words = (1...200).map { "word\($0)" }.joined(separator: " ")
    let lines = text([.text(words)], width: 24)
    #expect(lines.joined(separator: " ") == words)
  }

  @Test func `an item hangs behind its mark`() {
    #expect(
      text([.item(mark: "1", "one two three four five six seven eight")], width: 40) == [
        "  1  one two three four five six seven", "     eight",
      ]
    )
  }

  @Test func `numbers of one and two digits stand in one column`() {
    let lines = text([.item(mark: "9", "nine"), .item(mark: "10", "ten")], width: 80)
    #expect(lines == ["  9  nine", "  10 ten"])
  }

  @Test func `empty lines never stand first, last or in twos`() {
    #expect(
      text([.space, .text("a"), .space, .space, .text("b"), .space], width: 80) == ["a", "", "b"]
    )
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("９", 2), ("👍", 2), ("", 0), ("א", 1),
  ])
  func `text is as wide as a terminal shows it`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }
}

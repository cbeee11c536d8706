import Testing

@testable import Chat

/// Cutting what is said into screenfuls.
@Suite struct PagesTests {
  private func lines(_ texts: [String]) -> [LaidLine] {
    texts.map { LaidLine(text: $0, kind: .plain) }
  }

  private func pages(_ texts: [String], rows: Int) -> [[String]] {
    Pages(rows: rows).cut(lines(texts)).map { $0.map(\.text) }
  }

  @Test func `what fits is one page`() {
    #expect(pages(["a", "b"], rows: 2) == [["a", "b"]])
    #expect(pages([], rows: 2) == [[]])
  }

  @Test func `a page ends at an empty line in its lower half`() {
    #expect(pages(["a", "b", "c", "", "d", "e"], rows: 5) == [["a", "b", "c"], ["d", "e"]])
    #expect(pages(["a", "", "c", "d", "e", "f"], rows: 5) == [["a", "", "c", "d", "e"], ["f"]])
  }

  @Test(arguments: -1...30)
  func `nothing is lost but empty lines, and no page is too long`(rows: Int) {
    let texts = (0..<60).map { $0 % 7 == 6 ? "" : "line \($0)" }
    let cut = pages(texts, rows: rows)
    #expect(cut.flatMap(\.self).filter { !$0.isEmpty } == texts.filter { !$0.isEmpty })
    #expect(cut.allSatisfy { $0.count <= max(rows, 1) })
  }
}

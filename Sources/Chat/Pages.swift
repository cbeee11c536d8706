/// Cuts what is said into screenfuls, for a screen that cannot be scrolled back.
package struct Pages: Sendable {
  private let rows: Int

  /// Pages of at most so many lines; never fewer than one.
  package init(rows: Int) { self.rows = max(rows, 1) }

  /// The pages in order; each ends at an empty line where one is in its lower half.
  package func cut(_ lines: [LaidLine]) -> [[LaidLine]] {
    var pages: [[LaidLine]] = []
    var rest = lines[...]
    while rest.count > rows {
      var page = rest.prefix(rows)
      if let gap = page.lastIndex(where: \.text.isEmpty), gap - page.startIndex > rows / 2 {
        page = rest[rest.startIndex..<gap]
      }
      rest = rest[page.endIndex...].drop(while: \.text.isEmpty)
      pages.append(Array(page))
    }
    if !rest.isEmpty || pages.isEmpty { pages.append(Array(rest)) }
    return pages
  }
}

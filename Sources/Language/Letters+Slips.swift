extension [UInt8] {
  /// How many letters added, left out, changed or swapped with their neighbour make the other word of this
  /// one; `nil` for more than `limit`.
  func slips(from other: [UInt8], atMost limit: Int) -> Int? {
    guard abs(count - other.count) <= limit else { return nil }
    var before = [Int](repeating: 0, count: other.count + 1)
    var row = Array<Int>(0...other.count)
    var next = before
    for (index, byte) in enumerated() {
      next[0] = index + 1
      var least = next[0]
      for column in other.indices {
        var cost = Swift.min(row[column + 1], next[column]) + 1
        cost = Swift.min(cost, row[column] + (byte == other[column] ? 0 : 1))
        if index > 0, column > 0, byte == other[column - 1], self[index - 1] == other[column] {
          cost = Swift.min(cost, before[column - 1] + 1)
        }
        next[column + 1] = cost
        least = Swift.min(least, cost)
      }
      if least > limit { return nil }
      (before, row, next) = (row, next, before)
    }
    return row[other.count] <= limit ? row[other.count] : nil
  }

  /// Which letters a word has, a bit each.
  ///
  /// One slip changes two bits at most, so words with more bits apart need not be compared.
  var letterBits: UInt32 { reduce(0) { $0 | 1 << UInt32($1 & 0x1F) } }
}

extension UInt32 {
  /// Whether words with these letters can be a number of slips apart.
  func isNear(_ other: UInt32, slips: Int) -> Bool { (self ^ other).nonzeroBitCount <= 2 * slips }
}

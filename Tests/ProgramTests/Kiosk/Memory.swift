import Foundation
import Glibc

/// The memory of a process, as the system administrator can read it.
struct Memory {
  let process: pid_t

  /// Whether bytes stand anywhere in it; `nil` when it may not be read.
  func contains(_ text: String) throws -> Bool? {
    let memory = open("/proc/\(process)/mem", O_RDONLY)
    guard memory >= 0 else { return nil }
    defer { close(memory) }
    let maps = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
    return maps.split(separator: "\n").contains { map in
      guard let range = range(String(map)) else { return false }
      return holds(text, in: range, of: memory)
    }
  }

  /// What a person's words could be in: writable memory.
  private func range(_ map: String) -> Range<Int>? {
    let words = map.split(separator: " ")
    guard words.count > 1, words[1].hasPrefix("rw") else { return nil }
    let ends = words[0].split(separator: "-").compactMap { Int($0, radix: 16) }
    return ends.count == 2 ? ends[0]..<ends[1] : nil
  }

  private func holds(_ text: String, in range: Range<Int>, of memory: Int32) -> Bool {
    var bytes = Data(count: range.count)
    let count = bytes.withUnsafeMutableBytes {
      pread(memory, $0.baseAddress, $0.count, off_t(range.lowerBound))
    }
    return count > 0 && bytes.prefix(count).range(of: Data(text.utf8)) != nil
  }
}

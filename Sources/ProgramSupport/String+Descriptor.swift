internal import Glibc

extension String {
  /// Writes the whole text to a descriptor with `write(2)`, however many calls that takes.
  ///
  /// - Returns: whether all of it was written; if not, `errno` says why.
  package func writeWhole(to descriptor: Int32) -> Bool {
    var bytes = Array(utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}

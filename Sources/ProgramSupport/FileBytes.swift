internal import Glibc

/// A file read whole, or as much of it as a limit allows.
package struct FileBytes {
  let path: String
  /// The most bytes read.
  let limit: Int

  /// As much of the file at a path.
  package init(path: String, limit: Int) { (self.path, self.limit) = (path, limit) }

  /// Why it could not be read, as the system says.
  package struct Problem: Error {
    package let errno: Int32

    /// The reason in words.
    package var message: String { "cannot be read: \(String(cString: strerror(errno)))" }
  }

  /// The bytes, at most as many as the limit.
  package func read() -> Result<[UInt8], Problem> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(Problem(errno: errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .failure(Problem(errno: errno)) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return .success(bytes.count > limit ? Array(bytes[..<limit]) : bytes)
  }
}

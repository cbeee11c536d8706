import Glibc

/// A file read whole, or as much of it as a limit allows.
struct FileBytes {
  let path: String
  /// The most bytes read.
  let limit: Int

  /// Why it could not be read, as the system says.
  struct Problem: Error {
    let errno: Int32

    /// The reason in words.
    var message: String { "cannot be read: \(String(cString: strerror(errno)))" }
  }

  /// The bytes, at most as many as the limit.
  func read() -> Result<[UInt8], Problem> {
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

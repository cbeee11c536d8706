import Glibc

/// A folder on the disk and the files below it.
package struct Folder {
  /// A file below it.
  package struct File: Sendable {
    /// Its path relative to the folder.
    package let name: String
    /// What stands in it; `nil` when it could not be read.
    package let bytes: [UInt8]?
  }

  /// What can be seen of a file without reading it.
  struct Glimpse {
    /// Its path relative to the folder.
    let name: String
    /// Its size in bytes.
    let size: Int
    /// When it was last changed, in seconds since 1970.
    let changed: Int
  }

  /// Its path.
  let path: String

  /// The files below it, sorted by name; hidden ones are left out.
  func files(endingIn endings: [String]) -> [File] {
    names(endingIn: endings).map { File(name: $0, bytes: Self.bytes(path + "/" + $0)) }
  }

  /// What can be seen of the files below it, sorted by name; hidden ones are left out.
  func glimpses(endingIn endings: [String]) -> [Glimpse] {
    names(endingIn: endings).map { name in
      let facts = Self.facts(path + "/" + name)
      return Glimpse(name: name, size: facts?.size ?? 0, changed: facts?.changed ?? .max / 2)
    }
  }

  /// When a file was last changed, in seconds since 1970; `nil` when there is none.
  static func changed(_ path: String) -> Int? { facts(path)?.changed }

  private static func facts(_ path: String) -> (size: Int, changed: Int)? {
    var facts = stat()
    return stat(path, &facts) == 0 ? (Int(facts.st_size), facts.st_mtim.tv_sec) : nil
  }

  private func names(endingIn endings: [String]) -> [String] {
    files(below: "").filter { file in endings.contains { file.hasSuffix($0) } }.sorted()
  }

  private func files(below prefix: String) -> [String] {
    guard let folder = opendir(path + "/" + prefix) else { return [] }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if isFolder(entry, path + "/" + prefix + name) {
        found += files(below: prefix + name + "/")
      } else {
        found.append(prefix + name)
      }
    }
    return found
  }

  private func isFolder(_ entry: UnsafeMutablePointer<dirent>, _ path: String) -> Bool {
    let kind = Int(entry.pointee.d_type)
    if kind != Int(DT_UNKNOWN), kind != Int(DT_LNK) { return kind == Int(DT_DIR) }
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a file; `nil` when it cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(facts.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { isWhole = false }
        guard got > 0 else { return }
        count += got
      }
    }
    return isWhole ? bytes : nil
  }
}

extension Folder {
  /// What can still be read from a descriptor; `nil` when an error ends it.
  static func rest(of descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }
}

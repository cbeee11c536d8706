import Glibc

/// A folder on the disk and the files below it.
struct Folder {
  /// Its path.
  let path: String

  /// The paths of the files below it, relative to it, sorted; hidden ones are left out.
  func files(endingIn endings: [String]) -> [String] {
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

  /// The bytes of a file below it; `nil` when it cannot be read.
  func bytes(of file: String) -> [UInt8]? { Self.bytes(path + "/" + file) }

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
  /// What the names and the content of files below it come to.
  func digest(of files: [String]) -> Digest {
    var digest = Digest()
    for file in files {
      Array(file.utf8).withUnsafeBytes { digest.add($0) }
      guard let bytes = bytes(of: file) else { continue }
      bytes.withUnsafeBytes { digest.add($0) }
    }
    return digest
  }
}

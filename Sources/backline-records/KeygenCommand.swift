import ArgumentParser
import Glibc
import IntakeStore
import ProgramSupport

/// Makes a clinic's keys.
struct KeygenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keygen",
    abstract: "Make a clinic's keys: PREFIX.key opens records, PREFIX.pub seals them.",
    discussion: """
      Only PREFIX.pub goes to the kiosk. Whoever has PREFIX.key can read every record; without it \
      nobody can. Keep two copies of it, away from the kiosk. No file is ever replaced.
      """
  )

  @Argument(help: "The files' path without what comes behind the dot.")
  var prefix: String

  func run() throws {
    let key = PrivateKey.random()
    guard let publicKey = key.publicKey else { throw Failure.store(.badKey, path: prefix) }
    let (open, seal) = (prefix + ".key", prefix + ".pub")
    guard access(seal, F_OK) != 0 else { throw Failure.cannotCreate(seal, errno: EEXIST) }
    try create(open, key.written)
    do throws(Failure) {
      try create(seal, publicKey.written)
    } catch {
      // Half a pair would only be mistaken for one.
      unlink(open)
      throw error
    }
    chmod(seal, 0o644)
    try StandardStreams.write(
      """
      \(open.printable): opens records. Keep it away from the kiosk, twice.
      \(seal.printable): seals records. Copy it to the kiosk.
      The keys' name is \(publicKey.id).

      """
    )
  }

  private func create(_ path: String, _ text: String) throws(Failure) {
    do throws(WholeFile.Problem) {
      try WholeFile(path: path, mode: 0o600).create(with: text)
    } catch {
      throw .cannotCreate(path, errno: error.errno)
    }
  }
}

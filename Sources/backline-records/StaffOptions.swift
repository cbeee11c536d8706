import ArgumentParser
import IntakeStore
import Knowledge
import PackFiles
import ProgramSupport

/// Where the records are, and what opens them.
struct RecordsOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The file of records.", valueName: "records"))
  var file = "/var/lib/backline/records.db"

  @Option(
    name: .long,
    help: ArgumentHelp("The file of the clinic's private key.", valueName: "key")
  )
  var key: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Read the answers with the pack of this folder.", valueName: "dir")
  )
  var pack: String?

  /// Every session in the file.
  ///
  /// - Throws: `Failure.store`.
  func sessions() throws(Failure) -> [StoredSession] { try RecordShelf.sessions(at: file) }

  /// The key that opens them; `nil` when none is named.
  ///
  /// - Throws: `Failure` when it cannot be read.
  func privateKey() throws(Failure) -> PrivateKey? {
    guard let key else { return nil }
    return try KeyFile(path: key).privateKey()
  }

  /// What reads the answers.
  ///
  /// - Throws: `Failure.noPack` or `.badPack`.
  func readingPack() throws(Failure) -> ReadingPack { try ReadingPack(folder: pack) }
}

/// A file of records, looked at.
enum RecordShelf {
  /// Every session in a file.
  ///
  /// - Throws: `Failure.store`.
  static func sessions(at path: String) throws(Failure) -> [StoredSession] {
    do throws(StoreProblem) {
      return try RecordFile.reading(at: path).sessions()
    } catch {
      throw .store(error, path: path)
    }
  }
}

/// The pack that answers are read with, and what stands for its files.
struct ReadingPack {
  let pack: Pack
  let digest: String
  /// Whose numbers and places stand in for those of a region that the pack does not know.
  let region: Region

  /// The pack of a folder, or the one that comes with the program.
  ///
  /// - Throws: `Failure.noPack` or `.badPack`.
  init(folder path: String?) throws(Failure) {
    let locator = PackLocator()
    guard let folder = path.map({ PackFolder(path: $0) }) ?? locator.folder else {
      throw .noPack(places: locator.places)
    }
    do throws(PackFolder.Problem) {
      pack = try folder.pack()
    } catch {
      throw .badPack(error)
    }
    guard let region = pack.region(forTerritory: nil) ?? pack.regions.first else {
      throw .badPack(.wrong("It has no region."))
    }
    self.region = region
    digest = folder.digits
  }

  /// Whether a record was made with this very pack.
  func made(_ header: RecordHeader) -> Bool {
    header.pack == pack.id && header.version == pack.version && header.digest == digest
  }
}

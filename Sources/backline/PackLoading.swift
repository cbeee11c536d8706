import Glibc
import Knowledge
import PackFiles
import ProgramSupport

/// Finding and reading the pack and the region.
enum PackLoading {
  /// Reads the pack of a folder, or the one that comes with the program.
  ///
  /// - Throws: `Failure.noPack` or `Failure.badPack`.
  static func pack(_ path: String?) throws(Failure) -> Pack {
    let folder = try folder(path)
    do throws(PackFolder.Problem) {
      return try folder.pack()
    } catch {
      throw .badPack(error)
    }
  }

  /// The folder of the pack.
  ///
  /// - Throws: `Failure.noPack` when there is none.
  static func folder(_ path: String?) throws(Failure) -> PackFolder {
    if let path {
      guard access(path + "/pack.yaml", F_OK) == 0 else { throw .noPack(places: [path]) }
      return PackFolder(path: path)
    }
    let locator = PackLocator()
    guard let folder = locator.folder else { throw .noPack(places: locator.places) }
    return folder
  }

  /// The region of that name, or the one of the system's locale.
  ///
  /// - Throws: `Failure.unknownRegion` with the known ones.
  static func region(_ name: String?, in pack: Pack) throws(Failure) -> Region {
    let found = name.map { pack.region($0) } ?? pack.region(forTerritory: territory)
    guard let found else { throw .unknownRegion(name ?? "", known: pack.regions.map(\.id)) }
    return found
  }

  /// The territory of the locale: `GB` of `en_GB.UTF-8`; `nil` when it names none.
  private static var territory: String? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { (variable: String) -> String? in
      getenv(variable).map { String(cString: $0) }
    }
    let name = names.first { !$0.isEmpty }
    guard let name, let mark = name.firstIndex(of: "_") else { return nil }
    let territory = name[name.index(after: mark)...].prefix { $0.isLetter }
    return territory.isEmpty ? nil : String(territory)
  }
}

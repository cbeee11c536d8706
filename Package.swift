// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "backline",
  products: [
    .executable(name: "backline", targets: ["backline"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Core: values and pure functions, standard library only.
    .target(name: "Knowledge"),
    .target(name: "Dialogue", dependencies: ["Knowledge"]),
    .target(name: "Language", dependencies: ["Knowledge"]),
    .target(name: "Chat", dependencies: ["Dialogue", "Knowledge", "Language"]),

    // Testing: the second user of Chat; text in, text out.
    .target(name: "Transcripts", dependencies: ["Chat", "Dialogue", "Knowledge"]),

    // Edges: one outside thing each.
    .target(
      name: "PackFiles",
      dependencies: ["Knowledge", .product(name: "Yams", package: "Yams")],
      resources: [.copy("Content")]
    ),
    // The module map's `link` is honoured for Swift importers only; no pkgConfig, it warns.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    // Readline's global variables cannot be touched from Swift 6; this target can.
    .target(
      name: "CLineEditor",
      dependencies: ["CReadline"],
      cSettings: [.unsafeFlags(["-Wall", "-Wextra"])],
      linkerSettings: [.linkedLibrary("readline")]
    ),
    .target(name: "LineEditor", dependencies: ["CLineEditor"]),

    // Program
    .executableTarget(
      name: "backline",
      dependencies: [
        "Chat", "Dialogue", "Knowledge", "Language", "LineEditor", "PackFiles", "Transcripts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Backline.docc"]
    ),

    // Tests
    .target(
      name: "RealPack",
      dependencies: ["Knowledge", "PackFiles"],
      path: "Tests/RealPack"
    ),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge"]),
    .testTarget(name: "PackFilesTests", dependencies: ["Knowledge", "PackFiles", "RealPack"]),
    .testTarget(
      name: "DialogueTests",
      dependencies: ["Dialogue", "Knowledge", "PackFiles", "RealPack", "Transcripts"]
    ),
    .testTarget(
      name: "LanguageTests",
      dependencies: ["Dialogue", "Knowledge", "Language", "RealPack"]
    ),
    .testTarget(
      name: "ChatTests",
      dependencies: ["Chat", "Dialogue", "Knowledge", "Language", "PackFiles", "RealPack"]
    ),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: ["Chat", "Dialogue", "Knowledge", "RealPack", "Transcripts"]
    ),
    .target(
      name: "CPseudoTerminal",
      path: "Tests/CPseudoTerminal",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra"])],
      linkerSettings: [.linkedLibrary("util")]
    ),
    .target(
      name: "PseudoTerminal",
      dependencies: ["CPseudoTerminal"],
      path: "Tests/PseudoTerminal"
    ),
    // Prints what each reading came to, for the tests of the keyboard.
    .executableTarget(
      name: "LineEditorProbe",
      dependencies: ["LineEditor"],
      path: "Tests/LineEditorProbe"
    ),
    // The negative control: what the cases of the terminal must not hold for.
    .executableTarget(
      name: "TextbookReader",
      dependencies: ["CReadline"],
      path: "Tests/TextbookReader",
      cSettings: [.unsafeFlags(["-Wall", "-Wextra"])],
      linkerSettings: [.linkedLibrary("readline")]
    ),
    .testTarget(
      name: "LineEditorTests",
      dependencies: ["LineEditor", "LineEditorProbe", "PseudoTerminal", "TextbookReader"]
    ),
    .testTarget(name: "ProgramTests", dependencies: ["backline", "PseudoTerminal"]),
  ]
)

for target in package.targets where ![.system].contains(target.type) {
  guard !target.name.hasPrefix("C") || target.name == "Chat" || target.name == "ChatTests" else {
    continue
  }
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

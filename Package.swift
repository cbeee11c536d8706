// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "backline",
  products: [
    .executable(name: "backline", targets: ["backline"]),
    .executable(name: "backline-records", targets: ["backline-records"]),
    .executable(name: "backline-compile-pack", targets: ["backline-compile-pack"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
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
    // A Swift target with resources gets an accessor that loads Foundation at every start; this
    // one, which holds the pack for PackFiles, gets none.
    .target(
      name: "CContent",
      path: "Sources/PackFiles",
      sources: ["content.c"],
      resources: [.copy("Content")]
    ),
    .target(
      name: "PackFiles",
      dependencies: ["CContent", "Knowledge"],
      exclude: ["content.c", "Content", "include"]
    ),
    // YAML stays out of the program: it starts this compiler where it has to read a folder.
    .target(
      name: "PackYAML",
      dependencies: ["Knowledge", "PackFiles", .product(name: "Yams", package: "Yams")]
    ),
    .executableTarget(
      name: "backline-compile-pack",
      dependencies: ["Knowledge", "PackFiles", "PackYAML"]
    ),
    // Compiles the pack while building; at start the program only checks that nothing has changed.
    .plugin(
      name: "CompilePack",
      capability: .buildTool(),
      dependencies: ["backline-compile-pack"],
      path: "Sources/CompilePack"
    ),
    .target(name: "CCompiledContent", plugins: ["CompilePack"]),
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
    // Calls that Swift cannot make, and memory that Swift would copy.
    .target(name: "CKiosk", cSettings: [.unsafeFlags(["-Wall", "-Wextra"])]),
    // The database and the ciphers stay out of the patient's program: it starts the keeper.
    .target(
      name: "IntakeStore",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),

    // Programs
    // What both programs need of streams, files and JSON.
    .target(name: "ProgramSupport"),
    .executableTarget(
      name: "backline-records",
      dependencies: [
        "CCompiledContent", "CKiosk", "Chat", "Dialogue", "IntakeStore", "Knowledge", "PackFiles",
        "ProgramSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "backline",
      dependencies: [
        "CCompiledContent", "CKiosk", "Chat", "Dialogue", "Knowledge", "Language", "LineEditor",
        "PackFiles", "ProgramSupport", "Transcripts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Backline.docc"]
    ),

    // Tests
    .target(
      name: "RealPack",
      dependencies: ["Knowledge", "PackFiles", "PackYAML"],
      path: "Tests/RealPack"
    ),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge"]),
    .testTarget(
      name: "PackFilesTests",
      dependencies: ["Knowledge", "PackFiles", "PackYAML", "RealPack"],
      exclude: ["article-8-grams.txt"]
    ),
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
    // What Scripts/bench measures with, and what it measures against.
    .executableTarget(name: "EmptyProgram", path: "Tests/EmptyProgram"),
    .executableTarget(
      name: "BacklineBench",
      dependencies: [
        "CPseudoTerminal", "Chat", "Dialogue", "Knowledge", "PackFiles", "Transcripts",
      ],
      path: "Tests/BacklineBench"
    ),
    .testTarget(
      name: "LineEditorTests",
      dependencies: ["LineEditor", "LineEditorProbe", "PseudoTerminal", "TextbookReader"]
    ),
    .testTarget(
      name: "IntakeStoreTests",
      dependencies: [
        "IntakeStore", "PseudoTerminal", "backline-records",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "IntakeStore", "Knowledge", "PackFiles", "PseudoTerminal", "RealPack", "backline",
        "backline-compile-pack", "backline-records",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
  ]
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
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

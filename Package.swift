// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "backline",
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Core: values and pure functions, standard library only.
    .target(name: "Knowledge"),
    .target(name: "Dialogue", dependencies: ["Knowledge"]),
    .target(name: "Chat", dependencies: ["Dialogue", "Knowledge"]),

    // Edges: one outside thing each.
    .target(
      name: "PackFiles",
      dependencies: ["Knowledge", .product(name: "Yams", package: "Yams")],
      resources: [.copy("Content")]
    ),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

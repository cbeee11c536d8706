import Foundation
import PackagePlugin

/// Compiles the pack whenever one of its files has changed.
@main
struct CompilePack: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Sources/PackFiles/Content")
    let output = context.pluginWorkDirectoryURL.appending(path: "pack.compiled")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return [
      .buildCommand(
        displayName: "Compiling the pack",
        executable: try context.tool(named: "backline-compile-pack").url,
        arguments: [folder.path, "--build", output.path],
        inputFiles: names.filter { $0.hasSuffix(".yaml") }.map { folder.appending(path: $0) },
        outputFiles: [output]
      )
    ]
  }
}

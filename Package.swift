// swift-tools-version: 6.2
import Foundation
import PackageDescription

// MARK: - What the kernels are compiled for

/// `native` (default), or a level by name for a package that runs elsewhere: `baseline`, `v3`, `v4`.
/// See ARCHITECTURE.md, "Kernels and CPUs".
let cpu = ProcessInfo.processInfo.environment["GLASSBOX_CPU"] ?? "native"

let cpuFeatures: Set<String> = {
  switch cpu {
  case "baseline": return []
  case "v3": return ["fma", "avx2"]
  case "v4": return ["fma", "avx2", "avx512f"]
  default:
    guard let info = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8),
      let flags = info.split(separator: "\n").first(where: { $0.hasPrefix("flags") })
    else { return [] }
    return Set(flags.split(separator: " ").map(String.init))
  }
}()

let kernelSettings: [SwiftSetting] = {
  var settings: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]
  #if arch(x86_64)
    let march = ["native": "native", "baseline": "x86-64", "v3": "x86-64-v3", "v4": "x86-64-v4"]
    settings.append(.unsafeFlags(["-Xcc", "-march=\(march[cpu] ?? "native")"]))
    if cpuFeatures.contains("fma") { settings.append(.define("GLASSBOX_FMA")) }
    if cpuFeatures.contains("avx2") { settings.append(.define("GLASSBOX_AVX2")) }
    if cpuFeatures.contains("avx512f") { settings.append(.define("GLASSBOX_AVX512")) }
  #else
    settings.append(.define("GLASSBOX_FMA"))
  #endif
  return settings
}()

let engineSettings: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

// MARK: - Products from elsewhere

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "glassbox",
  products: [.executable(name: "glassbox", targets: ["glassbox"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  // The direction of imports is checked by Scripts/check-imports.swift, which reads this list.
  targets: [
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CVTerm", pkgConfig: "vterm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "Files"),
    .target(name: "Kernels", swiftSettings: kernelSettings),
    .target(name: "Tensors", dependencies: ["Kernels"], swiftSettings: engineSettings),
    .target(name: "Models", dependencies: ["Tensors", "Files"], swiftSettings: engineSettings),
    .target(name: "Tokenizers", dependencies: ["Files"], swiftSettings: engineSettings),
    .target(name: "Classics", dependencies: ["Kernels"], swiftSettings: engineSettings),
    .target(name: "Corpora", dependencies: ["Files"], swiftSettings: engineSettings),
    .target(
      name: "Studio",
      dependencies: ["Models", "Tensors", "Tokenizers", "Classics", "Corpora", "Files"]),
    .target(name: "Figures"),
    .target(name: "Curriculum", dependencies: ["Files", "Figures", "CMarkdown", yams]),
    .target(name: "Display", dependencies: ["Figures"]),
    .target(name: "LabKit", dependencies: ["Figures"]),
    .target(
      name: "Labs",
      dependencies: ["LabKit", "Figures", "Studio", "Models", "Classics", "Tokenizers"]),
    .target(name: "App", dependencies: ["Labs", "LabKit", "Curriculum", "Display", "Figures"]),
    .target(name: "TerminalUI", dependencies: ["CTerminal", "Display", "Figures", "LabKit"]),
    .executableTarget(
      name: "glassbox",
      dependencies: [
        "App", "CTerminal", "Classics", "Corpora", "Curriculum", "Display", "Figures", "Files",
        "Kernels",
        "LabKit", "Labs", "Models", "Studio", "Tensors", "TerminalUI", "Tokenizers",
        argumentParser,
      ]),
    .testTarget(name: "KernelsTests", dependencies: ["Kernels"]),
    .testTarget(name: "TensorsTests", dependencies: ["Tensors", "Kernels"]),
    .testTarget(
      name: "ModelsTests", dependencies: ["Models", "Tensors", "Files"], exclude: ["Golden"]),
    .testTarget(name: "FilesTests", dependencies: ["Files"]),
    .testTarget(name: "FuzzTests", dependencies: ["Models", "Tokenizers", "Files"]),
    .testTarget(name: "TokenizersTests", dependencies: ["Tokenizers", "Files"]),
    .testTarget(name: "ClassicsTests", dependencies: ["Classics"]),
    .testTarget(name: "CorporaTests", dependencies: ["Corpora", "Files"]),
    .testTarget(
      name: "StudioTests",
      dependencies: ["Studio", "Models", "Tokenizers", "Corpora", "Files"],
      exclude: ["Golden"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures"], exclude: ["Golden"]),
    .testTarget(name: "DisplayTests", dependencies: ["Display", "Figures"], exclude: ["Golden"]),
    .testTarget(name: "CurriculumTests", dependencies: ["Curriculum", "Files", "Figures"]),
    .testTarget(
      name: "LabsTests",
      dependencies: ["Labs", "LabKit", "Figures", "Studio", "Models", "Tokenizers"]),
    .testTarget(
      name: "AppTests",
      dependencies: ["App", "LabKit", "Curriculum", "Display", "Figures"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "TerminalUITests", dependencies: ["CTerminal", "TerminalUI", "Display", "LabKit"]),
    // Ends in every bad way, so that the product needs no command for it: see its tests.
    .executableTarget(
      name: "CrashProbe", dependencies: ["Display", "LabKit", "TerminalUI"],
      path: "Tests/Support/CrashProbe"),
    .testTarget(
      name: "MonkeyTests",
      dependencies: [
        "App", "Curriculum", "Display", "Figures", "LabKit", "Labs", "Models", "Studio",
      ]),
    .testTarget(name: "CommandTests", dependencies: ["glassbox"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["CVTerm", "CTerminal", "CrashProbe", "glassbox"]),
  ],
  swiftLanguageModes: [.v6]
)

// Compares every `import` line with the dependencies that Package.swift gives the target: SwiftPM lets a
// target see its dependencies' dependencies, this does not.
// Run: swift package dump-package | swift -swift-version 6 Scripts/check-imports.swift
import Foundation

struct Package: Decodable {
  struct Target: Decodable {
    struct Dependency: Decodable {
      let name: String

      init(from decoder: any Decoder) throws {
        struct Name: CodingKey {
          var stringValue: String
          var intValue: Int? { nil }
          init(stringValue: String) { self.stringValue = stringValue }
          init?(intValue: Int) { nil }
        }
        let kinds = try decoder.container(keyedBy: Name.self)
        guard let kind = kinds.allKeys.first else { throw CocoaError(.coderInvalidValue) }
        var values = try kinds.nestedUnkeyedContainer(forKey: kind)
        name = try values.decode(String.self)
      }
    }

    let name: String
    let type: String
    /// Where it lies when that is not the usual place.
    let path: String?
    let dependencies: [Dependency]
  }

  let targets: [Target]
}

let ofTheSystem: Set = [
  "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Testing", "Dispatch",
]
let package = try JSONDecoder().decode(
  Package.self, from: FileHandle.standardInput.readDataToEndOfFile())
let importLine =
  /^\s*(?:@\w+\s+|public\s+|internal\s+|package\s+|private\s+|fileprivate\s+)*import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/

var problems = 0
for target in package.targets where target.type != "system" {
  let allowed = ofTheSystem.union(target.dependencies.map(\.name))
  let folder = target.path ?? (target.type == "test" ? "Tests/" : "Sources/") + target.name
  let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  for file in files.sorted() where file.hasSuffix(".swift") {
    let path = folder + "/" + file
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard let match = line.firstMatch(of: importLine) else { continue }
      let name = String(match.output.1)
      if !allowed.contains(name) {
        print("\(path):\(number + 1): \(target.name) may not import \(name)")
        problems += 1
      }
    }
  }
}
if problems == 0 { print("imports: \(package.targets.count) targets, all within their lists") }
exit(problems == 0 ? 0 : 1)

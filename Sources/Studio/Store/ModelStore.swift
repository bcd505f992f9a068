import Files
import Foundation
import Models

/// A person's own models: a folder that holds model folders, copies or links.
public struct ModelStore: Sendable {
  public let folder: String

  public init(folder: String) {
    self.folder = folder
  }

  /// A model that was added.
  public struct Added: Sendable, Equatable {
    public let summary: ModelSummary
    /// The folder that it was made from.
    public let source: String
    public let isLink: Bool
    public let fileCount: Int
    /// - Units: bytes.
    public let size: Int
  }

  /// A name that a folder may have on every system and that no option is mistaken for.
  public static func isName(_ name: String) -> Bool {
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-")
    return (1...100).contains(name.utf8.count) && name.allSatisfy { allowed.contains($0) }
      && name.first != "." && name.first != "-"
  }

  /// The names of the models that are there.
  public var names: [String] { ModelLibrary(folders: [folder]).list().map { $0.name } }

  // MARK: - Adding

  /// Checks a model and makes it one's own: a copy of the files that are read and of the notes beside
  /// them, with their checksums, or a link.
  ///
  /// The copy appears whole or not at all. Nothing that is there already is replaced.
  ///
  /// - Parameters:
  ///   - given: a model's folder, or one that holds a single model somewhere in it, as a Python
  ///     package does.
  ///   - name: nil for the name of the folder.
  ///   - progress: told the bytes that are done and all there are; throws to stop.
  /// - Throws: `ModelStoreError`, `StudioError` for a model that is not read, `FileError`, or what
  ///   `progress` throws.
  public func add(
    _ given: String, as name: String? = nil, isLink: Bool = false,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Added {
    let name = name ?? URL(filePath: given).standardizedFileURL.lastPathComponent
    guard ModelStore.isName(name) else { throw ModelStoreError.badName(name: name) }
    let target = folder + "/" + name
    guard (try? FileManager.default.attributesOfItem(atPath: target)) == nil else {
      throw ModelStoreError.nameTaken(name: name, path: target)
    }
    let source = try ModelStore.locate(given)
    _ = try ModelLibrary.read(source)
    let files = try ModelFiles(folder: source)
    try Folder.create(folder)
    if isLink {
      let absolute = URL(filePath: source).standardizedFileURL.path
      try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: absolute)
    } else {
      try copy(files, to: target, progress: progress)
    }
    return Added(
      summary: try ModelLibrary(folders: [folder]).summary(of: target), source: source,
      isLink: isLink, fileCount: files.names.count, size: files.size)
  }

  private func copy(
    _ files: ModelFiles, to target: String, progress: (Int, Int) throws -> Void
  ) throws {
    // The leading dot keeps it out of every list.
    let temporary = "\(folder)/.adding-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    try Folder.create(temporary)
    do {
      var sums = ModelChecksums()
      var done = 0
      for name in files.names {
        let before = done
        sums[name] = try ModelStore.copy(files.folder + "/" + name, to: temporary + "/" + name) {
          try progress(before + $0, files.size)
        }
        done += files.sizes[name] ?? 0
      }
      try sums.write(to: temporary)
      try Folder.move(temporary, to: target)
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw error
    }
  }

  /// Copies one file and says its checksum.
  private static func copy(
    _ source: String, to target: String, progress: (Int) throws -> Void
  ) throws -> String {
    let file = try MappedFile(path: source)
    var sum = SHA256()
    let piece = 4 << 20
    try AtomicFile.write(to: target) { output in
      for start in stride(from: 0, to: file.count, by: piece) {
        let size = min(piece, file.count - start)
        try file.withBytes(at: start, count: size) { bytes in
          sum.update(bytes)
          try output.append(bytes)
        }
        try progress(start + size)
      }
    }
    return sum.hexadecimal()
  }

  // MARK: - Finding

  private static let deepest = 4

  /// The folder itself, or the only one in it that holds a model.
  static func locate(_ given: String) throws -> String {
    guard !ModelLibrary.isModel(given) else { return given }
    var found: [String] = []
    collect(given, depth: 0, into: &found)
    guard let first = found.first else { throw ModelStoreError.noModel(path: given) }
    guard found.count == 1 else {
      throw ModelStoreError.severalModels(path: given, found: found)
    }
    return first
  }

  private static func collect(_ folder: String, depth: Int, into found: inout [String]) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") && found.count < 10 {
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
      else { continue }
      if ModelLibrary.isModel(path), ModelFiles.hasWeights(path) {
        found.append(path)
      } else if depth < deepest {
        collect(path, depth: depth + 1, into: &found)
      }
    }
  }

  // MARK: - Removing

  /// Takes a model of one's own away: the copy with its files, or the link alone.
  ///
  /// - Returns: what it was.
  /// - Throws: `ModelStoreError.notOwn`; `FileError`.
  public func remove(_ name: String) throws -> ModelSummary {
    guard ModelStore.isName(name), ModelLibrary.isModel(folder + "/" + name) else {
      throw ModelStoreError.notOwn(name: name, folder: folder, own: names)
    }
    let path = folder + "/" + name
    let summary = try ModelLibrary(folders: [folder]).summary(of: name)
    // Out of sight first: what is half removed is no model any more.
    let hidden = "\(folder)/.removing-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    try Folder.move(path, to: hidden)
    try FileManager.default.removeItem(atPath: hidden)
    return summary
  }
}

import Glibc

/// Where lessons, data sets and shipped models lie at run time.
///
/// `Bundle.module` would bake in the path of the build and trap when the program moves.
enum DataFolder {
  struct Found: Sendable {
    var path: String
    var lessons: String { path + "/lessons" }
    var stories: String { path + "/datasets/stories" }
    var models: String { path + "/assets/models" }
  }

  /// - Throws: `CommandFailure` that lists the places that were tried.
  static func find() throws -> Found {
    if let chosen = Interface.environment("GLASSBOX_DATA"), !chosen.isEmpty {
      guard holdsLessons(chosen) else {
        throw CommandFailure(
          "data-not-found",
          zh: "GLASSBOX_DATA 指向 \(chosen)，但那里没有 lessons 文件夹。请改正或取消这个变量。",
          en: "GLASSBOX_DATA is \(chosen), but there is no lessons folder. Correct or unset it.")
      }
      return Found(path: chosen)
    }
    let candidates = Self.candidates
    guard let path = candidates.first(where: holdsLessons) else {
      let places = candidates.joined(separator: "\n  ")
      throw CommandFailure(
        "data-not-found",
        zh: "找不到课程和模型的文件夹，找过：\n  \(places)\n请从源码目录运行，或用 GLASSBOX_DATA 指定。",
        en: """
          The folder with lessons and models was not found. Tried:
            \(places)
          Run from the source folder, or set GLASSBOX_DATA.
          """)
    }
    return Found(path: path)
  }

  /// The places in the order in which they are tried.
  static var candidates: [String] {
    var places: [String] = []
    if let executable = executablePath {
      let folder = parent(of: executable)
      places.append(parent(of: folder) + "/share/glassbox")
      // The programs of a package for any processor lie in lib/glassbox, behind a link in bin.
      if folder.hasSuffix("/lib/glassbox") {
        places.append(parent(of: parent(of: folder)) + "/share/glassbox")
      }
      if let source = sourceFolder(above: folder) { places.append(source) }
    }
    if let current = currentFolder { places.append(current) }
    return places
  }

  static var executablePath: String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return count > 0 ? String(validating: buffer[..<count], as: UTF8.self) : nil
  }

  private static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  private static func sourceFolder(above folder: String) -> String? {
    var folder = folder
    while folder != "/", !folder.isEmpty {
      if exists(folder + "/Package.swift"), holdsLessons(folder) { return folder }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func holdsLessons(_ folder: String) -> Bool { exists(folder + "/lessons") }

  /// The folder itself, or the nearest one above it that is there.
  static func nearestExisting(_ folder: String) -> String {
    var folder = folder
    while !exists(folder), folder != "/", folder != "." { folder = parent(of: folder) }
    return folder
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// What belongs to the person: progress, their own models.
enum HomeFolder {
  /// `GLASSBOX_HOME`, else `$XDG_DATA_HOME/glassbox`, else `~/.local/share/glassbox`.
  static var path: String {
    if let chosen = Interface.environment("GLASSBOX_HOME"), !chosen.isEmpty { return chosen }
    if let data = Interface.environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/glassbox"
    }
    let home = Interface.environment("HOME").flatMap { $0.isEmpty ? nil : $0 } ?? "/"
    return (home == "/" ? "" : home) + "/.local/share/glassbox"
  }

  static var models: String { path + "/models" }
  static var progress: String { path + "/progress.json" }
}

import Figures
import Files

/// The three files of a lesson that is about to be written.
///
/// They can be read and opened as they are; what an author has to write stands between ⟪ and ⟫, and
/// `LessonCheck` refuses a lesson that still has one of these.
public struct LessonSkeleton: Sendable, Equatable {
  /// `05-two-heads`.
  public let id: String
  /// What its steps show.
  public let lab: String
  /// For the comment that tells what a preset may set.
  public let controls: [String]
  public let metrics: [String]
  /// Names of the engine's functions that answer parametric questions.
  public let engines: [String]

  public init(
    id: String, lab: String, controls: [String], metrics: [String], engines: [String]
  ) {
    self.id = id
    self.lab = lab
    self.controls = controls
    self.metrics = metrics
    self.engines = engines
  }

  static let open: Character = "⟪"
  static let close: Character = "⟫"

  /// Names and contents.
  public var files: [(name: String, text: String)] {
    [("lesson.yaml", yaml), ("zh.md", chinese), ("en.md", english)]
  }

  /// What is still to be written in a text: lines, counted from 1, with what stands between the marks.
  static func gaps(in text: String) -> [(line: Int, wanted: [String])] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      let wanted = gaps(inLine: line)
      return wanted.isEmpty ? nil : (index + 1, wanted)
    }
  }

  private static func gaps(inLine line: Substring) -> [String] {
    line.split(separator: open, omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.prefix { $0 != close })
    }
  }
}

extension LessonFolder {
  /// Writes the skeleton of a new lesson into its track's folder: all of it or nothing.
  ///
  /// - Returns: the lesson's folder.
  /// - Throws: `LessonError.cannotBegin`; `FileError`.
  public func begin(_ skeleton: LessonSkeleton) throws -> String {
    let id = skeleton.id
    guard isIdentifier(id), id.contains("-") else { throw LessonError.cannotBegin(.badID(id)) }
    let tracks = try readTracks()
    guard let track = tracks.first(where: { id.hasPrefix($0.id + "-") }) else {
      throw LessonError.cannotBegin(.noTrack(id: id, known: tracks.map(\.id)))
    }
    let parent = "\(path)/\(track.folder)"
    let target = "\(parent)/\(id)"
    guard !Folder.isThere(target), lessonFolder(of: id) == nil else {
      throw LessonError.cannotBegin(.exists(path: target))
    }
    try Folder.create(parent)
    let temporary = "\(parent)/.new-\(id)"
    try Folder.create(temporary)
    for file in skeleton.files {
      try AtomicFile.write(Array(file.text.utf8), to: temporary + "/" + file.name)
    }
    try Folder.move(temporary, to: target)
    return target
  }
}

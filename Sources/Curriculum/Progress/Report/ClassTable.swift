import Files
import Foundation

/// Many learners' progress as a table: a row for each learner and lesson.
public struct ClassTable: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public var learner: String
    public var outcome: LessonOutcome
  }

  /// A file that is no progress file, and why.
  public struct Unreadable: Sendable, Equatable {
    public var learner: String
    public var path: String
    public var reason: String
  }

  public var rows: [Row] = []
  public var unreadable: [Unreadable] = []

  /// Reads the learners' files one after another.
  ///
  /// - Parameters:
  ///   - assignment: which lessons count, and until when; nil takes every lesson that a learner began,
  ///     with the assignment that the learner took on.
  public init(
    paths: [String], index: LessonIndex, assignment: Assignment?, now: Timestamp
  ) {
    for (learner, path) in Self.names(of: paths) {
      do {
        let progress = try LearnerProgress.read(path)
        rows += Self.lessons(of: progress, index, assignment).map { lesson in
          Row(
            learner: learner,
            outcome: LessonOutcome(
              lesson, progress[lesson.id], assignment: assignment ?? progress.assignment, now: now))
        }
      } catch {
        unreadable.append(
          Unreadable(learner: learner, path: path, reason: String(describing: error)))
      }
    }
  }

  private static func lessons(
    of progress: LearnerProgress, _ index: LessonIndex, _ assignment: Assignment?
  ) -> [LessonSummary] {
    if let assignment { return assignment.lessons.compactMap { index.lesson($0) } }
    let assigned = Set(progress.assignment?.lessons ?? [])
    return index.lessons.filter { progress.lessons[$0.id] != nil || assigned.contains($0.id) }
  }

  // MARK: Files and names

  /// The progress files that arguments mean: files as they are, and of folders each `*.json` in it and each
  /// `*/progress.json` one level below, by name.
  ///
  /// - Throws: `FileError.missing`.
  public static func files(in arguments: [String]) throws -> [String] {
    try arguments.flatMap { argument -> [String] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
        throw FileError.missing(path: argument)
      }
      guard isFolder.boolValue else { return [argument] }
      let folder = argument.hasSuffix("/") ? String(argument.dropLast()) : argument
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      return names.compactMap { name in
        if name.hasSuffix(".json") { return "\(folder)/\(name)" }
        let below = "\(folder)/\(name)/progress.json"
        return FileManager.default.fileExists(atPath: below) ? below : nil
      }
    }
  }

  /// Who a file belongs to: its name without `.json`; its folder's, where the file is called
  /// `progress.json`; where two would be the same, more of the path.
  static func names(of paths: [String]) -> [(learner: String, path: String)] {
    let parts = paths.map { path -> [String] in
      var parts = (path as NSString).standardizingPath.split(separator: "/").map(String.init)
      if let last = parts.last, last.hasSuffix(".json") {
        parts[parts.count - 1] = String(last.dropLast(5))
      }
      if parts.last == "progress", parts.count > 1 { parts.removeLast() }
      return parts
    }
    return paths.indices.map { place in
      var count = 1
      var name = parts[place].suffix(1).joined(separator: "/")
      while count < parts[place].count,
        parts.indices.contains(where: {
          $0 != place && parts[$0].suffix(count) == parts[place].suffix(count)
        })
      {
        count += 1
        name = parts[place].suffix(count).joined(separator: "/")
      }
      return (name, paths[place])
    }
  }
}

import Figures
import Files
import Foundation

/// The folder `lessons/`: tracks, index and lessons. Nothing is read before it is asked for.
public struct LessonFolder: Sendable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  public var indexPath: String { path + "/index.json" }
  public var tracksPath: String { path + "/tracks.yaml" }

  // MARK: The index

  /// The tracks with the summaries of all lessons: from `index.json`, or from the lessons themselves
  /// where there is none.
  ///
  /// - Throws: `LessonError`, `FileError`.
  public func readIndex() throws -> LessonIndex {
    guard let index = storedIndex() else { return try buildIndex() }
    return index
  }

  /// What `index.json` says, if it is there and can be understood.
  public func storedIndex() -> LessonIndex? {
    guard let data = try? SizeLimitedFile.read(indexPath, limit: 4 << 20),
      let index = try? JSONDecoder().decode(LessonIndex.self, from: data),
      index.schema == LessonIndex.currentSchema
    else { return nil }
    return index
  }

  /// Reads every `lesson.yaml`, and works out how the Chinese titles are read.
  ///
  /// - Cost: about a millisecond a lesson, and 0.2 s for the tables of pinyin.
  /// - Throws: `LessonError.malformed` with the problems of all files, `FileError`.
  public func buildIndex() throws -> LessonIndex {
    let tracks = try readTracks()
    var lessons: [LessonSummary] = []
    var problems: [LessonProblem] = []
    for track in tracks {
      for id in lessonIDs(in: track) {
        do {
          lessons.append(try LessonYAML(path: yamlPath(of: id, in: track)).summary)
        } catch let problem as LessonProblem {
          problems.append(problem)
        }
      }
    }
    guard problems.isEmpty else { throw LessonError.malformed(problems) }
    let reader = TitleReader(try glossaryIfPresent())
    for place in lessons.indices where lessons[place].pinyin == nil {
      lessons[place].pinyin = reader.reading(of: lessons[place].title.zh)
    }
    return LessonIndex(tracks: tracks, lessons: sorted(lessons, tracks: tracks))
  }

  /// Writes `index.json` anew.
  ///
  /// - Throws: `LessonError`, `FileError`.
  public func writeIndex() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(try buildIndex())
    data.append(UInt8(ascii: "\n"))
    try AtomicFile.write(data, to: indexPath)
  }

  // MARK: Lessons

  /// Reads a lesson with all its prose.
  ///
  /// - Throws: `LessonError`, `FileError`.
  public func readLesson(_ id: String) throws -> Lesson {
    guard let folder = lessonFolder(of: id) else {
      let known = try readTracks().flatMap(lessonIDs)
      throw LessonError.unknownLesson(id: id, known: known)
    }
    do {
      let yaml = try LessonYAML(path: folder + "/lesson.yaml")
      let texts = try Localized { try LessonText(path: "\(folder)/\($0.rawValue).md") }
      var assembly = LessonAssembly(yaml: yaml, texts: texts)
      return try assembly.lesson()
    } catch let problem as LessonProblem {
      throw LessonError.malformed([problem])
    }
  }

  /// Where a lesson's files lie; nil when there is no such lesson.
  public func lessonFolder(of id: String) -> String? {
    guard isIdentifier(id), let tracks = try? readTracks() else { return nil }
    let candidates = tracks.map { "\(path)/\($0.folder)/\(id)" }
    return candidates.first { FileManager.default.fileExists(atPath: $0 + "/lesson.yaml") }
  }

  public func readTracks() throws -> [Track] {
    do {
      let root = try YAMLNode.read(tracksPath)
      return try root.required("tracks").items().map { node in
        Track(
          id: try node.required("id").string(), folder: try node.required("folder").string(),
          title: try node.required("title").phrase())
      }
    } catch let problem as LessonProblem {
      throw LessonError.malformed([problem])
    }
  }

  /// The lessons of a track by name.
  func lessonIDs(in track: Track) -> [String] {
    let folder = "\(path)/\(track.folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/lesson.yaml")
    }
  }

  func yamlPath(of id: String, in track: Track) -> String {
    "\(path)/\(track.folder)/\(id)/lesson.yaml"
  }

  /// By track; within a track prerequisites first, otherwise by id.
  private func sorted(_ lessons: [LessonSummary], tracks: [Track]) -> [LessonSummary] {
    var result: [LessonSummary] = []
    for track in tracks {
      var waiting = lessons.filter { $0.track == track.id }
      while !waiting.isEmpty {
        let names = Set(waiting.map(\.id))
        let next = waiting.firstIndex { names.isDisjoint(with: $0.requires) } ?? 0
        result.append(waiting.remove(at: next))
      }
    }
    return result
  }
}

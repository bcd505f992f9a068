import Figures
import Files

/// Proves the content of a lesson folder: what a learner would stumble over is reported with its place.
public struct LessonCheck {
  public let folder: LessonFolder
  let labs: any GoalEvaluating
  let oracle: any QuestionOracle

  public init(folder: LessonFolder, labs: any GoalEvaluating, oracle: any QuestionOracle) {
    self.folder = folder
    self.labs = labs
    self.oracle = oracle
  }

  /// Everything that is wrong; empty when all is well.
  ///
  /// - Parameter only: the lessons to look at; empty looks at all, and at the index.
  /// - Cost: as long as the exercises' solutions take, training included.
  /// - Throws: `LessonError`, `FileError` when there is nothing to look at.
  public func run(only wanted: [String] = []) throws -> [LessonProblem] {
    let tracks = try folder.readTracks()
    var known: [String: Track] = [:]
    for track in tracks {
      for id in folder.lessonIDs(in: track) { known[id] = track }
    }
    if let unknown = wanted.first(where: { known[$0] == nil }) {
      throw LessonError.unknownLesson(id: unknown, known: known.keys.sorted())
    }
    let chosen = wanted.isEmpty ? known.keys.sorted() : wanted
    var problems = chosen.flatMap { id in
      known[id].map { check(id, in: $0, known: Set(known.keys)) } ?? []
    }
    if wanted.isEmpty, problems.isEmpty { problems += indexProblems() }
    return problems
  }

  /// A lesson whose solutions were not tried.
  public struct Unproven: Sendable, Equatable {
    public let lesson: String
    /// What its exercises need and is not there.
    public let models: [String]
  }

  /// The lessons whose solutions cannot be tried here, because models that they name are not there;
  /// `run(only:)` checks everything else of them.
  ///
  /// - Parameter only: as for `run(only:)`.
  /// - Throws: `LessonError`, `FileError` when there is nothing to look at.
  public func unproven(only wanted: [String] = []) throws -> [Unproven] {
    try folder.readTracks().flatMap { track -> [Unproven] in
      folder.lessonIDs(in: track).compactMap { id in
        guard wanted.isEmpty || wanted.contains(id),
          let yaml = try? LessonYAML(path: folder.yamlPath(of: id, in: track))
        else { return nil }
        let absent = yaml.models.filter { !labs.knowsModel($0) }
        return absent.isEmpty ? nil : Unproven(lesson: id, models: absent)
      }
    }
  }

  /// What is wrong with `index.json`.
  public func indexProblems() -> [LessonProblem] {
    func problem(_ message: String) -> [LessonProblem] {
      [LessonProblem(path: folder.indexPath, line: 0, message: message)]
    }
    do {
      let fresh = try folder.buildIndex()
      let cycle = fresh.prerequisiteCycle()
      if !cycle.isEmpty {
        return problem("lessons require each other: " + cycle.joined(separator: " → "))
      }
      let advice = "write it with: glassbox lessons check --write-index"
      guard let stored = folder.storedIndex() else { return problem("missing; " + advice) }
      return stored == fresh ? [] : problem("out of date; " + advice)
    } catch LessonError.malformed(let problems) {
      return problems
    } catch {
      return problem(String(describing: error))
    }
  }

  /// What the skeleton of a lesson still waits for.
  private func gaps(in folder: String) -> [LessonProblem] {
    ["lesson.yaml", "zh.md", "en.md"].flatMap { name -> [LessonProblem] in
      let path = folder + "/" + name
      guard let bytes = try? SizeLimitedFile.readBytes(path, limit: 1 << 20) else { return [] }
      return LessonSkeleton.gaps(in: String(decoding: bytes, as: UTF8.self)).map { line, wanted in
        LessonProblem(
          path: path, line: line, message: "still to be written: " + wanted.joined(separator: " · ")
        )
      }
    }
  }

  private func check(_ id: String, in track: Track, known: Set<String>) -> [LessonProblem] {
    let path = folder.yamlPath(of: id, in: track)
    let gaps = gaps(in: Folder.of(path))
    if !gaps.isEmpty { return gaps }
    do {
      let lesson = try folder.readLesson(id)
      let yaml = try LessonYAML(path: path)
      var review = LessonReview(lesson: lesson, yaml: yaml, labs: labs, oracle: oracle)
      review.checkHead(folderName: id, track: track, known: known)
      review.checkSteps()
      review.checkQuestions()
      for language in Language.allCases {
        let text = try LessonText(path: "\(folder.path)/\(track.folder)/\(id)/\(language).md")
        review.checkText(text, known: known)
      }
      return review.problems
    } catch LessonError.malformed(let problems) {
      return problems
    } catch let problem as LessonProblem {
      return [problem]
    } catch {
      return [LessonProblem(path: path, line: 0, message: String(describing: error))]
    }
  }
}

extension LessonIndex {
  /// A chain of lessons that lead back to the first; empty when there is none.
  func prerequisiteCycle() -> [String] {
    var done: Set<String> = []
    func walk(_ id: String, _ trail: [String]) -> [String] {
      if let start = trail.firstIndex(of: id) { return trail[start...] + [id] }
      guard !done.contains(id), let lesson = lesson(id) else { return [] }
      for next in lesson.requires {
        let found = walk(next, trail + [id])
        if !found.isEmpty { return found }
      }
      done.insert(id)
      return []
    }
    for lesson in lessons {
      let found = walk(lesson.id, [])
      if !found.isEmpty { return found }
    }
    return []
  }
}

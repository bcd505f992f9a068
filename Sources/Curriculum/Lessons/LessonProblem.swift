/// Something in a lesson's files that cannot be understood.
public struct LessonProblem: Error, Sendable, Equatable, CustomStringConvertible {
  public var path: String
  /// Counts from 1; 0 when the whole file is meant.
  public var line: Int
  public var message: String

  public init(path: String, line: Int, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  public var description: String {
    line > 0 ? "\(path):\(line): \(message)" : "\(path): \(message)"
  }
}

/// Why a lesson cannot be opened.
public enum LessonError: Error, Sendable, Equatable {
  case unknownLesson(id: String, known: [String])
  case malformed([LessonProblem])
  /// A new lesson cannot be begun.
  case cannotBegin(Obstacle)

  public enum Obstacle: Sendable, Equatable {
    case badID(String)
    case noTrack(id: String, known: [String])
    case exists(path: String)
  }
}

extension LessonError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownLesson(let id, let known):
      "no lesson \(id); there are: " + known.joined(separator: ", ")
    case .malformed(let problems):
      problems.map(\.description).joined(separator: "\n")
    case .cannotBegin(.badID(let id)): "\(id) is no id of a lesson, such as 05-two-heads"
    case .cannotBegin(.noTrack(let id, let known)):
      "\(id) belongs to none of the tracks " + known.joined(separator: ", ")
    case .cannotBegin(.exists(let path)): "\(path) is there already"
    }
  }
}

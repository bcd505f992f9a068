import Curriculum
import Figures
import LabKit

/// Everything that can happen to the program.
public enum AppEvent: Sendable {
  case resize(columns: Int, rows: Int)
  case key(Key)
  case paste(String)
  case mouse(MouseEvent)
  /// The answer to `.loadLesson`.
  case lessonLoaded(Lesson)
  case lessonFailed(id: String, Phrase)
  /// A message of a lab's job, with the tag of the effect that started it.
  case lab(LabTag, JobMessage)
  /// The answer to `.storeAnswer`: it is on the disk.
  case answerStored(ticket: Int)
  /// It is not; the phrase says why.
  case storeFailed(ticket: Int, Phrase)
  /// What time it is now: sent before other events whenever a second has passed.
  case clock(Timestamp)
  /// The answer to `.completeAnswer`: with the engine's part.
  case answerCompleted(ticket: Int, Answer)
  /// The engine could not run; the phrase says why.
  case answerFailed(ticket: Int, Phrase)
  // MARK: Review and placement
  /// The answer to `.loadQuestions`: the lessons that could be read, in the order asked for.
  case questionsLoaded(QuestionPurpose, [Lesson])

  // MARK: Search and glossary

  /// The glossary, and what its list is filtered with.
  case glossaryLoaded(Glossary, SearchIndex)
  case searchLoaded(SearchIndex)
  /// Neither can be read; the phrase says why.
  case referenceFailed(Phrase)

  // MARK: Settings

  /// The answer to `.saveSettings`.
  case settingsStored
  case settingsFailed(Phrase)

  // MARK: Lessons that change on the disk

  /// The files of a watched lesson were changed; this is what they say now.
  case lessonChanged(Lesson)
  /// They were changed, and cannot be understood; the phrase names file and line.
  case lessonBroken(id: String, Phrase)

  // MARK: Taking figures away

  /// The answer to `.export`: where it is, or why it is not.
  case exported(path: String)
  case exportFailed(Phrase)
  /// Something to tell the learner, such as a problem with the progress file.
  case notice(Phrase)
}

public struct MouseEvent: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case press, wheelUp, wheelDown
  }

  public var kind: Kind
  public var x: Int
  public var y: Int

  public init(_ kind: Kind, x: Int, y: Int) {
    self.kind = kind
    self.x = x
    self.y = y
  }
}

/// Which lab asked for work, and when: messages to an older generation are dropped.
public struct LabTag: Hashable, Sendable {
  /// A lab on the screen; never reused.
  public var instance: Int
  /// Rises whenever the lab starts, replaces or cancels that job.
  public var generation: Int

  public init(instance: Int, generation: Int) {
    self.instance = instance
    self.generation = generation
  }
}

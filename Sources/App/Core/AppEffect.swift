import Curriculum
import Figures
import LabKit

/// What the program asks its surroundings to do.
public enum AppEffect: Sendable {
  case quit
  /// ^Z: leave the terminal, stop, and paint again after coming back.
  case suspend
  /// Paint every cell again (^L).
  case repaint
  case bell
  /// Answered by `.lessonLoaded` or `.lessonFailed`.
  case loadLesson(String)
  /// Work that a lab asks for; messages come back as `.lab` with the same tag.
  case lab(LabTag, Effect)
  /// All work of this lab ends; nothing more is expected from it.
  case closeLab(instance: Int)
  /// Appends to the journal; nothing waits for it.
  case record([ProgressChange])
  /// Makes the change durable, and answers `.answerStored` or `.storeFailed`.
  case storeAnswer(ticket: Int, ProgressChange)
  /// Asks the engine what it says to an answer; answered by `.answerCompleted` or `.answerFailed`.
  case completeAnswer(ticket: Int, PosedQuestion, Answer)
  // MARK: Review and placement
  /// Reads the lessons that hold some questions; answered by `.questionsLoaded`.
  case loadQuestions(QuestionPurpose, lessons: [String])

  // MARK: Search and glossary

  /// Answered by `.glossaryLoaded` or `.referenceFailed`.
  case loadGlossary
  /// Reads all lessons and the glossary; answered by `.searchLoaded` or `.referenceFailed`.
  case loadSearch

  // MARK: Lessons that change on the disk

  /// From now on changes of this lesson's files arrive as `.lessonChanged` and `.lessonBroken`; nil
  /// ends it.
  case watchLesson(String?)

  // MARK: Settings

  /// Writes `config.json` and answers `.settingsStored` or `.settingsFailed`.
  case saveSettings(Settings)
  /// Whether clicks come to the program.
  case setMouse(Bool)

  // MARK: Taking figures away

  /// Writes the figures into a file in the current folder and answers `.exported`.
  case export(ExportRequest)
  /// Puts a text on the terminal's clipboard.
  case copy(String)
}

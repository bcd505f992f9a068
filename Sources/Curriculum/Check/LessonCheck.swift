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
}

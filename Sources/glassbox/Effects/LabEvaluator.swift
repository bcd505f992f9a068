import App
import Curriculum
import Figures
import LabKit
import Labs
import Studio

/// Runs labs for `lessons check`: every preset, goal and solution is really tried.
struct LabEvaluator: GoalEvaluating {
  let library: ModelLibrary
  let datasets: String?

  func knowsLab(_ lab: String) -> Bool { type(of: lab) != nil }

  func knowsModel(_ model: String) -> Bool { (try? library.summary(of: model)) != nil }

  func metricNames(of lab: String) -> [String]? { type(of: lab)?.metricNames }

  func evaluate(
    lab: String, inputs: [PresetInput], in language: Language, metrics: [String]
  ) -> LabEvaluation {
    guard let type = type(of: lab) else {
      return LabEvaluation(refused: inputs.map { ($0, "no such lab") }, failures: [], metrics: [:])
    }
    var session = LabSession(type, models: library, datasets: datasets)
    session.start()
    var refused: [(PresetInput, String)] = []
    for input in inputs {
      if let reason = session.disabled(input.control) {
        refused.append((input, reason))
      } else if !session.apply(ControlInput(input, in: language)) {
        refused.append((input, "no control takes it"))
      }
    }
    var values: [String: Double] = [:]
    for name in metrics { values[name] = session.lab.metric(name) }
    return LabEvaluation(
      refused: refused, failures: session.failures.map(\.en), metrics: values)
  }

  var interfaceMetricNames: [String] { SolutionTrial.metricNames }

  func trySolution(
    of lesson: Lesson, step: String, in language: Language
  ) -> InterfaceTrial {
    let index = LessonIndex(tracks: [], lessons: [lesson.summary])
    let trial = SolutionTrial(
      AppConfiguration(
        index: index, labs: labCatalog, oracle: LabOracle(library: library),
        progress: LearnerProgress(),
        language: language, now: Timestamp(seconds: 0), seed: 0))
    return trial.measures(of: lesson, step: step)
  }

  private func type(of lab: String) -> (any Lab.Type)? {
    labCatalog.first { $0.id == lab }
  }
}

extension LabSession {
  /// Why a control does not work now, for the checker's report; nil when it does.
  func disabled(_ control: String) -> String? {
    lab.controls.first { $0.id == control }?.disabled?.en
  }
}

import Curriculum
import Figures
import LabKit

/// Shows an exercise's solution on the real interface, for goals that are about the interface.
public struct SolutionTrial {
  public let configuration: AppConfiguration

  public init(_ configuration: AppConfiguration) {
    self.configuration = configuration
  }

  /// All that goals about the interface may name.
  public static var metricNames: [String] { InterfaceCounts.metricNames }

  /// Opens the lesson at the step and asks for the solution, as a learner would. Work of labs is not
  /// done; a file that is asked for counts as written.
  public func measures(of lesson: Lesson, step: String) -> InterfaceTrial {
    let keys = lesson.steps.first { $0.id == step }?.exercise?.solutionKeys ?? []
    let unknown = keys.filter { Key(symbol: $0) == nil }
    var configuration = configuration
    configuration.entry = .lesson(lesson.id)
    configuration.progress.apply(.position(lesson: lesson.id, step: step), at: configuration.now)
    var app = AppState(configuration)
    _ = app.update(.resize(columns: 80, rows: 24))
    _ = app.start()
    _ = app.update(.lessonLoaded(lesson))
    let before = app.interfaceMetrics
    for key in [Key.character("s"), .character("y")] {
      for case .export(let request) in app.update(.key(key)) {
        _ = app.update(.exported(path: request.name))
      }
    }
    return InterfaceTrial(before: before, after: app.interfaceMetrics, unknownKeys: unknown)
  }
}

extension AppState {
  fileprivate var interfaceMetrics: [String: Double] {
    var values: [String: Double] = [:]
    for name in InterfaceCounts.metricNames { values[name] = lesson?.interface.metric(name) }
    return values
  }
}

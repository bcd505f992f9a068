import Curriculum
import Figures

/// The playground: all labs and the saved experiments, or one lab that is open.
struct BenchState: Sendable, Equatable {
  /// The row chosen in the list: labs first, then experiments.
  var selected = 0
  var window = ListWindow()
  var instance: Int?
  var pane = PaneChoice.beside
  /// The name under which the open lab was saved or opened.
  var experiment: String?
  /// What was removed here, newest last, so that it can be brought back.
  var removed: [ProgressChange] = []
}

/// A row of the playground.
enum PlaygroundRow: Sendable, Equatable {
  case lab(Int)
  case experiment(name: String, Experiment)
}

extension AppState {
  /// Labs in their order, then experiments, the newest first.
  var playgroundRows: [PlaygroundRow] {
    configuration.labs.indices.map(PlaygroundRow.lab)
      + experiments.map { .experiment(name: $0.name, $0.experiment) }
  }

  /// The newest first.
  var experiments: [(name: String, experiment: Experiment)] {
    progress.experiments.sorted {
      ($1.value.saved, $0.key) < ($0.value.saved, $1.key)
    }.map { ($0.key, $0.value) }
  }

  func labTitle(_ id: String) -> Phrase? {
    configuration.labs.first { $0.id == id }?.title
  }
}

import Curriculum
import Display
import Figures

extension AppState {
  var playgroundList: GroupedView<PlaygroundRow> {
    GroupedView(lines: playgroundLines, selected: bench.selected, window: bench.window)
  }

  /// Labs under their heading, experiments under theirs.
  private var playgroundLines: [GroupedLine<PlaygroundRow>] {
    var lines = [GroupedLine<PlaygroundRow>.heading(Words.labs)]
    let rows = playgroundRows
    let labs = configuration.labs.count
    lines += rows.prefix(labs).enumerated().map { .row($0, $1) }
    lines += [.blank, .heading(Words.savedExperiments)]
    if rows.count == labs { lines.append(.text(Words.noExperiments)) }
    lines += rows.dropFirst(labs).enumerated().map { .row(labs + $0, $1) }
    return lines
  }

  var playgroundListHeight: Int { AppState.body(of: size).height - 2 }
}

import Curriculum
import Display
import Figures

/// A line of the playground's list.
enum PlaygroundLine: Sendable, Equatable {
  case heading(Phrase)
  case text(Phrase)
  case blank
  /// The row of that number can be chosen.
  case row(Int, PlaygroundRow)
}

extension AppState {
  /// Labs under their heading, experiments under theirs.
  var playgroundLines: [PlaygroundLine] {
    var lines = [PlaygroundLine.heading(Words.labs)]
    let rows = playgroundRows
    let labs = configuration.labs.count
    lines += rows.prefix(labs).enumerated().map { .row($0, $1) }
    lines += [.blank, .heading(Words.savedExperiments)]
    if rows.count == labs { lines.append(.text(Words.noExperiments)) }
    lines += rows.dropFirst(labs).enumerated().map { .row(labs + $0, $1) }
    return lines
  }

  var playgroundLineCount: Int { playgroundLines.count }

  /// The line on which a row stands; the first row shows its heading as well.
  func playgroundLine(of row: Int) -> Int {
    if row == 0 { return 0 }
    return playgroundLines.firstIndex {
      if case .row(row, _) = $0 { true } else { false }
    } ?? 0
  }

  var playgroundListHeight: Int { AppState.body(of: size).height - 2 }
}

import Figures
import LabKit

extension AppState {
  /// The screen is a list that arrows walk through, hence the wheel as well.
  var hasList: Bool {
    switch screen {
    case .home, .playground, .record, .notebook, .placement, .search, .glossary, .settings: true
    default: false
    }
  }

  /// A click chooses a row; a click on the chosen row opens it.
  mutating func chooseRow(_ row: Int) -> [AppEffect] {
    let before: Int
    switch screen {
    case .playground:
      before = bench.selected
      bench.selected = row
    case .record:
      before = recordScreen.selected
      recordScreen.selected = row
    case .notebook:
      before = notebook.selected
      notebook.selected = row
    case .placement:
      placement.selected = row
      return update(.key(.space))
    default: return []
    }
    return before == row ? update(.key(.enter)) : []
  }
}

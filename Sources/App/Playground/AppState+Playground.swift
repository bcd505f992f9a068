import Curriculum
import Figures
import LabKit

extension AppState {
  mutating func pressInPlayground(_ key: Key) -> [AppEffect] {
    let rows = playgroundRows
    let page = max(1, playgroundListHeight - 1)
    switch key {
    case .up: bench.selected -= 1
    case .down: bench.selected += 1
    case .pageUp: bench.selected -= page
    case .pageDown: bench.selected += page
    case .home: bench.selected = 0
    case .end: bench.selected = rows.count - 1
    case .escape, .backspace, .left:
      screen = .home
      return []
    case .enter, .right:
      if rows.indices.contains(bench.selected) { return open(rows[bench.selected]) }
    case .character("u"):
      let effects = bringBackExperiment()
      showSelectionInPlayground()
      return effects
    default:
      if rows.indices.contains(bench.selected),
        case .experiment(let name, _) = rows[bench.selected]
      {
        return press(key, onExperiment: name)
      }
    }
    showSelectionInPlayground()
    return []
  }

  private mutating func open(_ row: PlaygroundRow) -> [AppEffect] {
    switch row {
    case .lab(let place): openBench(configuration.labs[place].id, inputs: [])
    case .experiment(let name, _): openExperiment(name)
    }
  }

  private mutating func press(_ key: Key, onExperiment name: String) -> [AppEffect] {
    switch key {
    case .character("n"): askForNewName(of: name)
    case .character("d"), .delete:
      let effects = removeExperiment(name)
      showSelectionInPlayground()
      return effects
    default: break
    }
    return []
  }

  mutating func showSelectionInPlayground() {
    let count = playgroundRows.count
    bench.selected = max(0, min(count - 1, bench.selected))
    bench.window = playgroundList.window(height: playgroundListHeight)
  }
}

import Curriculum
import Figures
import LabKit

extension AppState {
  mutating func openBench(_ id: String, inputs: [ControlInput]) -> [AppEffect] {
    guard let place = configuration.labs.firstIndex(where: { $0.id == id }) else {
      say(Words.unknownLab(id), .warning)
      screen = .playground
      return []
    }
    bench.selected = place
    bench.experiment = nil
    var instance = LabInstance(id: newInstance(), lab: configuration.labs[place].init())
    let effects = instance.begin(with: inputs, from: instance.lab, isUndoable: false)
    labs[instance.id] = instance
    bench.instance = instance.id
    screen = .lab
    return effects
  }

  mutating func pressInBench(_ key: Key) -> [AppEffect] {
    if let effects = pressGlobalLabKey(key) { return effects }
    if key == .escape || key == .backspace { return askToLeave() }
    guard let id = bench.instance, let effects = pressLab(key, instance: id) else { return [] }
    return effects
  }

  mutating func askToLeave() -> [AppEffect] {
    if isTraining {
      overlay = .confirm(.leave)
      return []
    }
    return screen == .lesson ? closeLesson() : closeBench()
  }

  mutating func closeBench() -> [AppEffect] {
    screen = .playground
    editor = nil
    if let name = bench.experiment, let saved = progress.experiments[name] {
      select(.experiment(name: name, saved))
    }
    bench.experiment = nil
    showSelectionInPlayground()
    guard let id = bench.instance else { return [] }
    bench.instance = nil
    labs[id] = nil
    return [.closeLab(instance: id)]
  }
}

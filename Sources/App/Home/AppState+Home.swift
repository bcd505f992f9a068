import Curriculum
import Figures
import LabKit

extension AppState {
  var selectedTrack: Track? {
    index.tracks.indices.contains(home.track) ? index.tracks[home.track] : nil
  }

  var selectedLessons: [LessonSummary] {
    selectedTrack.map { index.lessons(inTrack: $0.id) } ?? []
  }

  mutating func pressAtHome(_ key: Key) -> [AppEffect] {
    switch key {
    case .up: moveAtHome(-1)
    case .down: moveAtHome(1)
    case .right, .tab:
      if !selectedLessons.isEmpty { home.column = home.column == .tracks ? .lessons : .tracks }
      if key == .right, !selectedLessons.isEmpty { home.column = .lessons }
    case .left, .escape, .backspace: home.column = .tracks
    case .home: moveAtHome(-1000)
    case .end: moveAtHome(1000)
    case .enter: return enterAtHome()
    case .character("c"):
      if let next = index.suggestion(for: progress) { return openLesson(next.id) }
    case .character("p"): screen = .playground
    case .character("r"): return openReview()
    case .character("g"): screen = .record
    default: break
    }
    return []
  }

  private mutating func moveAtHome(_ steps: Int) {
    switch home.column {
    case .tracks:
      let track = max(0, min(index.tracks.count - 1, home.track + steps))
      if track != home.track { home.lesson = 0 }
      home.track = track
    case .lessons:
      home.lesson = max(0, min(selectedLessons.count - 1, home.lesson + steps))
    }
  }

  private mutating func enterAtHome() -> [AppEffect] {
    let lessons = selectedLessons
    if home.column == .tracks {
      if lessons.isEmpty {
        say(Words.noLessonsHere)
      } else {
        home.column = .lessons
      }
      return []
    }
    guard lessons.indices.contains(home.lesson) else { return [] }
    return openLesson(lessons[home.lesson].id)
  }

  // MARK: Playground

  mutating func pressInPlayground(_ key: Key) -> [AppEffect] {
    let count = configuration.labs.count
    switch key {
    case .up: bench.selected = max(0, bench.selected - 1)
    case .down: bench.selected = max(0, min(count - 1, bench.selected + 1))
    case .escape, .backspace, .left: screen = .home
    case .enter, .right:
      guard configuration.labs.indices.contains(bench.selected) else { return [] }
      return openBench(configuration.labs[bench.selected].id, inputs: [])
    default: break
    }
    return []
  }

  mutating func openBench(_ id: String, inputs: [ControlInput]) -> [AppEffect] {
    guard let place = configuration.labs.firstIndex(where: { $0.id == id }) else {
      say(Words.unknownLab(id), .warning)
      screen = .playground
      return []
    }
    bench.selected = place
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
    guard let id = bench.instance else { return [] }
    bench.instance = nil
    labs[id] = nil
    return [.closeLab(instance: id)]
  }
}

import Curriculum
import Display
import Figures
import LabKit

extension AppState {
  /// Takes an event in and says what is to be done.
  public mutating func update(_ event: AppEvent) -> [AppEffect] {
    switch event {
    case .resize(let columns, let rows):
      size = Size(width: max(0, columns), height: max(0, rows))
      return []
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return point(mouse)
    case .lessonLoaded(let lesson):
      guard screen == .loading(lesson.id) else { return [] }
      return show(lesson)
    case .lessonFailed(let id, let reason):
      guard screen == .loading(id) else { return [] }
      screen = .home
      say(reason, .warning)
      return []
    case .lessonChanged(let lesson): return replace(with: lesson)
    case .lessonBroken(let id, let reason):
      if lesson?.lesson.id == id { say(reason, .warning) }
      return []
    case .lab(let tag, let message):
      let effects = labs[tag.instance]?.receive(message, generation: tag.generation) ?? []
      return effects + checkGoal(of: tag.instance)
    case .answerStored(let ticket): return answerArrived(ticket)
    case .answerCompleted(let ticket, let answer): return answerIsComplete(ticket, answer)
    case .answerFailed(let ticket, let reason):
      engineFailed(ticket, reason)
      return []
    case .questionsLoaded(.review, let lessons): return reviewQuestionsLoaded(lessons)
    case .questionsLoaded(.placement(let track), let lessons):
      return placementQuestionsLoaded(track: track, lessons)
    case .storeFailed(let ticket, let reason):
      let effects = answerArrived(ticket)
      say(reason, .warning)
      return effects
    case .glossaryLoaded(let terms, let names): return glossaryArrived(terms, names)
    case .searchLoaded(let index): return searchArrived(index)
    case .referenceFailed(let reason): return referenceFailed(reason)
    case .clock(let now):
      self.now = now
      schedule.advance(to: now)
      return []
    case .exported(let path):
      say(Words.exported(path), .success)
      return note(.export)
    case .exportFailed(let reason):
      say(reason, .warning)
      return []
    case .settingsStored: return []
    case .settingsFailed(let reason):
      say(reason, .warning)
      return []
    case .notice(let text):
      if status == nil { say(text, .warning) } else { notices.append(text) }
      return []
    }
  }

  // MARK: Keys

  mutating func press(_ key: Key) -> [AppEffect] {
    switch key {
    case .control("z"): return [.suspend]
    case .control("l"): return [.repaint]
    case .control("c"): return askToQuit()
    default: break
    }
    if isTooSmall { return key == .character("q") ? askToQuit() : [] }
    if let overlay { return press(key, in: overlay) }
    if editor != nil { return edit(key) }
    if isTypingAnswer, let effects = typeAnswer(key) { return effects }
    if isTypingQuery, let effects = typeQuery(key) { return effects }
    nextStatus()
    if let effects = pressInWords(key) { return effects }
    switch key {
    case .character("/"): return openSearch()
    case .character("g") where !labTakes(key): return openGlossary()
    case .character("?"):
      overlay = .help(scroll: 0)
      return []
    case .character("t"): return switchLanguage()
    case .character("q"): return askToQuit()
    case .character(",") where !labTakes(key): return openSettings()
    case .character(":"): return openCommandLine()
    case .character("e"): return openExport()
    case .character("y") where !labTakes(key): return copyVisible()
    default: break
    }
    if let reason = reasonAgainst(key) {
      say(reason)
      return []
    }
    switch screen {
    case .home: return pressAtHome(key)
    case .lesson: return pressInLesson(key)
    case .playground: return pressInPlayground(key)
    case .lab: return pressInBench(key)
    case .review: return pressInReview(key)
    case .search: return pressInSearch(key)
    case .glossary: return pressInGlossary(key)
    case .settings: return pressInSettings(key)
    case .notebook: return pressInNotebook(key)
    case .placement: return pressInPlacement(key)
    case .record: return pressInRecord(key)
    case .loading:
      if key == .escape || key == .enter || key == .backspace { screen = .home }
      return []
    }
  }

  private mutating func press(_ key: Key, in overlay: Overlay) -> [AppEffect] {
    switch overlay {
    case .help(let scroll):
      let page = max(1, size.height - 5)
      switch key {
      case .down: self.overlay = .help(scroll: min(scroll + 1, helpScrollLimit))
      case .up: self.overlay = .help(scroll: max(0, scroll - 1))
      case .pageDown, .space: self.overlay = .help(scroll: min(scroll + page, helpScrollLimit))
      case .pageUp: self.overlay = .help(scroll: max(0, scroll - page))
      case .character("t"):
        return switchLanguage()
      default: self.overlay = nil
      }
      return []
    case .confirm(let confirmation):
      switch key {
      case .character("y"), .character("Y"), .enter:
        self.overlay = nil
        return confirmed(confirmation)
      case .character("n"), .character("N"), .escape, .character("q"), .backspace:
        self.overlay = nil
      default: break
      }
      return []
    case .export(let state): return press(key, in: state)
    }
  }

  private mutating func paste(_ text: String) -> [AppEffect] {
    if overlay != nil || isTooSmall { return [] }
    if editor != nil { return insert(text) }
    if isTypingAnswer { return typeAnswer(pasted: text) }
    if isTypingQuery { return typeQuery(pasted: text) }
    // Pasting while a lab is on the screen writes into its first text.
    guard let id = visibleInstance, let lab = labs[id]?.lab,
      let control = lab.controls.first(where: { $0.isText && $0.disabled == nil })
    else { return [] }
    openEditor(for: control, instance: id)
    return insert(text)
  }

  // MARK: Leaving

  mutating func askToQuit() -> [AppEffect] {
    if isTraining, overlay != .confirm(.quit) {
      overlay = .confirm(.quit)
      return []
    }
    return keepLabs() + [.quit]
  }

  /// Changes that must not get lost when the program is made to end: to be recorded before leaving.
  public mutating func changesWhenEnding() -> [ProgressChange] {
    var found: [ProgressChange] = []
    for case .record(let changes) in keepLabs() { found += changes }
    return found
  }

  private mutating func confirmed(_ confirmation: Confirmation) -> [AppEffect] {
    switch confirmation {
    case .quit: return keepLabs() + [.quit]
    case .leave: return screen == .lesson ? closeLesson() : closeBench()
    case .solution: return applySolution()
    case .restart(let lesson): return restart(lesson)
    case .open(let lesson, let step): return openLesson(lesson, step: step)
    }
  }

  // MARK: What is on the screen

  /// The lab that is seen and takes keys.
  var visibleInstance: Int? {
    switch screen {
    case .lesson: lesson?.instance
    case .lab: bench.instance
    default: nil
    }
  }

  static let minimumSize = Size(width: 60, height: 16)

  var isTooSmall: Bool {
    size.width < Self.minimumSize.width || size.height < Self.minimumSize.height
  }
}

extension Control {
  var isText: Bool {
    if case .text = kind { true } else { false }
  }
}

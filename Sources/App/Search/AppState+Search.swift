import Curriculum
import Figures
import LabKit

extension AppState {
  /// Opens the search over whatever is on the screen, with what was searched for last.
  mutating func openSearch() -> [AppEffect] {
    if screen != .search { search.origin = screen }
    screen = .search
    glossary.words = nil
    search.isKept = !search.query.characters.isEmpty
    let isFirst = search.index == nil
    if isFirst { search.index = SearchIndex(index) }
    takeOwnTexts()
    findAgain()
    return isFirst || !search.isComplete ? [.loadSearch] : []
  }

  mutating func searchArrived(_ index: SearchIndex) -> [AppEffect] {
    let chosen = search.hit?.target
    search.index = index
    takeOwnTexts()
    search.isComplete = true
    findAgain()
    search.selected = search.result.hits.firstIndex { $0.target == chosen } ?? 0
    return []
  }

  mutating func referenceFailed(_ reason: Phrase) -> [AppEffect] {
    glossary.pending = nil
    say(reason, .warning)
    return []
  }

  /// Notes, and bookmarks under the titles of their lessons.
  private var ownTexts: [SearchIndex.OwnText] {
    progress.lessons.sorted { $0.key < $1.key }.flatMap { id, state in
      let notes = state.notes.sorted { $0.key < $1.key }.compactMap { step, _ in
        state.note(step).map { SearchIndex.OwnText(.note, lesson: id, step: step, text: $0) }
      }
      let title = index.lesson(id)?.title ?? Phrase(verbatim: id)
      let bookmarks = state.bookmarks.keys.sorted().flatMap { step in
        Language.allCases.map { language in
          SearchIndex.OwnText(
            .bookmark, lesson: id, step: step, text: Words.bookmarked(title)[language])
        }
      }
      return notes + bookmarks
    }
  }

  private mutating func takeOwnTexts() {
    let texts = ownTexts
    search.index?.replaceOwn(texts)
  }

  private mutating func findAgain() {
    search.result =
      search.index?.search(search.query.text, languages: languagesByPreference)
      ?? SearchResult()
    search.selected = min(search.selected, max(0, search.result.hits.count - 1))
  }

  private var languagesByPreference: [Language] {
    [language] + languages.filter { $0 != language }
  }

  // MARK: Typing

  /// Characters go into a query, on the search's screen and over the glossary's list.
  var isTypingQuery: Bool { screen == .search || screen == .glossary && !glossary.isReading }

  /// Nil for keys that do not edit.
  mutating func typeQuery(_ key: Key) -> [AppEffect]? {
    switch key {
    case .control("t"): return switchLanguageOfReference()
    case .character, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .home, .end,
      .control("a"), .control("e"), .control("u"), .control("k"), .control("w"), .control("y"),
      .control("h"), .control("b"), .control("f"):
      nextStatus()
      changeQuery(replacing: key.isText) { $0.apply(key) }
      return []
    default: return nil
    }
  }

  mutating func typeQuery(pasted text: String) -> [AppEffect] {
    changeQuery(replacing: true) { $0.insert(text) }
    return []
  }

  private mutating func changeQuery(replacing: Bool, _ change: (inout TextEditor) -> Bool) {
    guard screen == .search else {
      let before = glossary.filter.text
      _ = change(&glossary.filter)
      if glossary.filter.text != before { filterGlossary() }
      return
    }
    let before = search.query.text
    if replacing, search.isKept {
      search.query = TextEditor("", limit: search.query.limit, isMultiline: false)
    }
    search.isKept = false
    if !change(&search.query) { say(Words.textIsFull(search.query.limit), .warning) }
    guard search.query.text != before else { return }
    search.selected = 0
    findAgain()
  }

  private mutating func switchLanguageOfReference() -> [AppEffect] {
    let effects = switchLanguage()
    if screen == .search { findAgain() } else { filterGlossary() }
    return effects
  }

  // MARK: Keys

  mutating func pressInSearch(_ key: Key) -> [AppEffect] {
    let last = max(0, search.result.hits.count - 1)
    switch key {
    case .escape: return leaveReference(for: search.origin)
    case .down, .tab: search.selected = min(search.selected + 1, last)
    case .up, .backTab: search.selected = max(0, search.selected - 1)
    case .pageDown: search.selected = min(search.selected + 8, last)
    case .pageUp: search.selected = max(0, search.selected - 8)
    case .enter: return openHit()
    default: break
    }
    search.isKept = false
    return []
  }

  mutating func openHit() -> [AppEffect] {
    guard let hit = search.hit else { return [] }
    switch hit.target {
    case .term(let id): return openEntry(id, from: .search)
    case .lesson(let id, let step): return follow(lesson: id, step: step, origin: search.origin)
    }
  }

  /// Opens a lesson from search or glossary; what was open before is kept and closed.
  mutating func follow(lesson id: String, step: String?, origin: Screen) -> [AppEffect] {
    if let open = lesson, open.lesson.id == id {
      let effects = leaveReference(for: .lesson)
      return effects + (step.map { goTo(step: $0) } ?? [])
    }
    if isTraining {
      overlay = .confirm(.open(lesson: id, step: step))
      return []
    }
    return openLesson(id, step: step)
  }

  /// Back to the screen that search or glossary was opened over.
  mutating func leaveReference(for origin: Screen) -> [AppEffect] {
    screen = origin
    // What a lab reached in the meantime counts.
    guard origin == .lesson, let id = lesson?.instance else { return [] }
    return checkGoal(of: id)
  }

  mutating func click(_ hit: ReferenceHit) -> [AppEffect] {
    switch hit {
    case .result(let row):
      if search.selected == row { return openHit() }
      search.selected = row
    case .term(let row):
      glossary.selected = row
      glossary.isReading = false
    case .link(let place):
      glossary.isReading = true
      glossary.link = place
      return followLink()
    case .word(let term): glossary.words?.term = term
    }
    return []
  }
}

extension Key {
  fileprivate var isText: Bool {
    if case .character = self { true } else { false }
  }
}

import Curriculum
import Figures
import Foundation
import LabKit

extension AppState {
  /// A lab that is looked at has this key for itself.
  func labTakes(_ key: Key) -> Bool {
    guard let id = visibleInstance, screen == .lab || lesson?.focus == .live else { return false }
    return labs[id]?.lab.controls.contains { $0.keys.contains(key) } ?? false
  }

  /// `g`: the terms of the text where there is one, otherwise the list.
  mutating func openGlossary() -> [AppEffect] {
    guard glossary.words == nil, areas.prose != nil else { return openGlossaryList() }
    return pickWords(.words)
  }

  mutating func openGlossaryList() -> [AppEffect] {
    if screen != .glossary { glossary.origin = screen }
    screen = .glossary
    glossary.words = nil
    glossary.isReading = false
    glossary.isEntryOnly = false
    glossary.trail = []
    filterGlossary()
    return glossary.terms == nil ? [.loadGlossary] : []
  }

  /// The entry of a term; Esc leads back to `origin`.
  mutating func openEntry(_ id: String, from origin: Screen) -> [AppEffect] {
    glossary.origin = origin
    screen = .glossary
    glossary.words = nil
    glossary.isReading = true
    glossary.isEntryOnly = true
    glossary.trail = [id]
    glossary.link = 0
    glossary.scroll = 0
    glossary.filter = TextEditor("", limit: 60, isMultiline: false)
    filterGlossary()
    return glossary.terms == nil ? [.loadGlossary] : []
  }

  mutating func glossaryArrived(_ terms: Glossary, _ names: SearchIndex) -> [AppEffect] {
    glossary.terms = terms
    glossary.names = names
    filterGlossary()
    guard let pending = glossary.pending else { return [] }
    glossary.pending = nil
    return pickWords(pending)
  }

  /// The list: all terms by name, or what the filter finds, best first.
  mutating func filterGlossary() {
    guard let terms = glossary.terms else { return }
    let chosen = glossary.trail.first ?? glossary.entry?.id
    if glossary.filter.characters.isEmpty {
      glossary.shown = terms.sortedIDs(language)
      glossary.selected = chosen.flatMap { glossary.shown.firstIndex(of: $0) } ?? 0
    } else {
      let found = glossary.names?.search(
        glossary.filter.text, languages: [language], limit: terms.terms.count)
      glossary.shown = (found?.hits ?? []).compactMap {
        if case .term(let id) = $0.target { id } else { nil }
      }
      glossary.selected = 0
      glossary.trail = []
    }
    glossary.scroll = 0
    glossary.link = 0
  }

  // MARK: Keys

  mutating func pressInGlossary(_ key: Key) -> [AppEffect] {
    glossary.isReading ? pressInEntry(key) : pressInList(key)
  }

  private mutating func pressInList(_ key: Key) -> [AppEffect] {
    switch key {
    case .escape: return leaveReference(for: glossary.origin)
    case .down: choose(glossary.selected + 1)
    case .up: choose(glossary.selected - 1)
    case .pageDown: choose(glossary.selected + max(1, size.height - 8))
    case .pageUp: choose(glossary.selected - max(1, size.height - 8))
    case .enter, .tab:
      if glossary.entry != nil { glossary.isReading = true }
    default: break
    }
    return []
  }

  private mutating func choose(_ row: Int) {
    glossary.selected = max(0, min(row, glossary.shown.count - 1))
    glossary.trail = []
    glossary.link = 0
    glossary.scroll = 0
  }

  private mutating func pressInEntry(_ key: Key) -> [AppEffect] {
    let links = entryLinks.count
    switch key {
    case .escape, .left, .backspace: return goBackInGlossary()
    case .tab, .down, .right: if links > 0 { glossary.link = (glossary.link + 1) % links }
    case .backTab, .up: if links > 0 { glossary.link = (glossary.link + links - 1) % links }
    case .pageDown, .space: glossary.scroll += max(1, size.height - 6)
    case .pageUp: glossary.scroll = max(0, glossary.scroll - max(1, size.height - 6))
    case .enter: return followLink()
    default: break
    }
    return []
  }

  /// To the entry before, to the list, or to where the entry was opened.
  private mutating func goBackInGlossary() -> [AppEffect] {
    glossary.link = 0
    glossary.scroll = 0
    if glossary.trail.count > (glossary.isEntryOnly ? 1 : 0) {
      glossary.trail.removeLast()
      return []
    }
    if glossary.isEntryOnly { return leaveReference(for: glossary.origin) }
    glossary.isReading = false
    return []
  }

  // MARK: Links

  enum EntryLink: Sendable, Equatable {
    case term(String)
    case lesson(String)
  }

  /// What the entry leads to: other terms, and those of its lessons that there are.
  var entryLinks: [EntryLink] {
    guard let entry = glossary.entry else { return [] }
    return entry.seeAlso.filter { glossary.terms?[$0] != nil }.map(EntryLink.term)
      + entry.lessons.filter { index.lesson($0) != nil }.map(EntryLink.lesson)
  }

  mutating func followLink() -> [AppEffect] {
    let links = entryLinks
    guard links.indices.contains(glossary.link) else { return [] }
    switch links[glossary.link] {
    case .term(let id):
      glossary.trail.append(id)
      glossary.link = 0
      glossary.scroll = 0
      return []
    case .lesson(let id): return follow(lesson: id, step: nil, origin: glossary.origin)
    }
  }
}

extension Glossary {
  /// By name as a dictionary of the language has it: in Chinese by pinyin.
  func sortedIDs(_ language: Language) -> [String] {
    let keyed = terms.map { term -> (key: String, id: String) in
      let name = language == .zh && !term.zh.pinyin.isEmpty ? term.zh.pinyin : term.name[language]
      return (name.folding(options: .diacriticInsensitive, locale: nil).lowercased(), term.id)
    }
    return keyed.sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
  }
}

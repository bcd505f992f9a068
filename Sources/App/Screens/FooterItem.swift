import Display
import Figures
import LabKit

/// A key that works here and now, as the footer shows it.
struct FooterItem: Sendable {
  var keys: String
  var label: Phrase
  /// Where there is no room for all, the lowest go first.
  var priority: Int
  var isDisabled = false
  /// What clicks on it press.
  var clickable: [Key]

  static let gap = 3

  init(_ key: Key, _ label: Phrase, _ priority: Int) {
    self.init([key], label, priority)
  }

  init(_ keys: [Key], _ label: Phrase, _ priority: Int, isDisabled: Bool = false) {
    self.keys = FooterItem.text(of: keys)
    self.label = label
    self.priority = priority
    self.isDisabled = isDisabled
    clickable = keys
  }

  /// `↑↓`, `[ ]`, `x`: arrows stand together, others apart.
  static func text(of keys: [Key]) -> String {
    let areArrows = keys.allSatisfy { [.up, .down, .left, .right].contains($0) }
    return keys.map(\.symbol).joined(separator: areArrows ? "" : " ")
  }

  func width(_ language: Language, _ appearance: Appearance) -> Int {
    appearance.width(of: keys) + 1 + appearance.width(of: label[language])
  }
}

extension [FooterItem] {
  /// As many as fit, in their order.
  func fitted(to width: Int, _ language: Language, _ appearance: Appearance) -> [FooterItem] {
    var kept = self
    func total() -> Int {
      kept.reduce(-FooterItem.gap) { $0 + $1.width(language, appearance) + FooterItem.gap }
    }
    while kept.count > 1, total() > width {
      guard let lowest = kept.map(\.priority).min(),
        let victim = kept.lastIndex(where: { $0.priority == lowest })
      else { break }
      kept.remove(at: victim)
    }
    return kept
  }
}

extension AppState {
  /// The keys of a lab's controls; the first control is the most important.
  ///
  /// - Parameter withoutArrows: arrows up and down, and space, scroll the text just now.
  func labItems(_ instance: Int?, withoutArrows: Bool = false) -> [FooterItem] {
    guard let instance, let lab = labs[instance]?.lab else { return [] }
    let taken: Set<Key> = withoutArrows ? [.up, .down, .space, .home, .end] : []
    let shown = lab.controls.filter { !$0.keys.isEmpty && taken.isDisjoint(with: $0.keys) }
    return shown.enumerated().map { place, control in
      FooterItem(
        control.keys, control.label, 60 - Swift.min(place, 40),
        isDisabled: control.disabled != nil)
    }
  }

  /// Keys that every screen has.
  var commonItems: [FooterItem] {
    let other =
      switch settings.language {
      case .zh: Phrase(verbatim: "English")
      case .both: Phrase(verbatim: "中文")
      case .en: Words.bothLanguages
      case .auto: language == .zh ? Phrase(verbatim: "English") : Words.bothLanguages
      }
    return [
      FooterItem(.character("t"), other, 22), FooterItem(.character("?"), Words.keys, 90),
      FooterItem(.character("q"), Words.quit, 21),
    ]
  }
}

import Display
import Figures
import LabKit

extension ScreenPainter {
  /// A lab of its own.
  mutating func drawBench() {
    guard let id = app.bench.instance, let instance = app.labs[id] else { return }
    var left = StyledText(Words.playground[language] + " · ", .dim)
    left.append(instance.title[language], .title)
    if let name = app.bench.experiment { left.append("   " + name, .accent) }
    drawHeader(left, StyledText(languageMark, .dim))
    drawLive(id, app.areas, isFocused: true)
    let items =
      app.labItems(id) + [
        FooterItem(.character("u"), Words.undo, 25),
        FooterItem(.character("S"), Words.saveKey, 28),
        FooterItem(.character("e"), Words.export, 24), FooterItem(.escape, Words.back, 29),
      ] + app.commonItems
    drawFooter(items)
  }
}

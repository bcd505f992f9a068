import Display
import Figures

extension ScreenPainter {
  mutating func drawPlacement() {
    drawHeader(StyledText("GlassBox", .title), StyledText(language.rawValue, .dim))
    drawFooter([FooterItem(.escape, Words.back, 9)] + app.commonItems)
  }
}

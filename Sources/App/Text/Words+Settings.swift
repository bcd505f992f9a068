import Display
import Figures

extension Words {
  static let bothLanguages = Phrase(verbatim: "中文+English")
  static let settings = Phrase(zh: "设置", en: "Settings")
  static let changeValue = Phrase(zh: "改", en: "change")

  static func isSetBy(_ source: String) -> Phrase {
    Phrase(zh: "这一项由 \(source) 决定，这次运行中不能改。", en: "\(source) decides this for now.")
  }

  static func setBy(_ source: String) -> Phrase {
    Phrase(zh: "由 \(source) 决定", en: "set by \(source)")
  }

  static func keptIn(_ path: String) -> Phrase {
    Phrase(zh: "改动立即生效，保存在 \(path)", en: "Changes take effect at once and are kept in \(path)")
  }

  static func title(of name: Settings.Name) -> Phrase {
    switch name {
    case .language: Phrase(zh: "语言", en: "Language")
    case .theme: Phrase(zh: "背景", en: "Background")
    case .palette: Phrase(zh: "配色", en: "Palette")
    case .colors: Phrase(zh: "颜色数", en: "Colours")
    case .ascii: Phrase(zh: "只用 ASCII 画图", en: "Draw in ASCII only")
    case .ambiguousWidth: Phrase(zh: "歧义字符的宽度", en: "Ambiguous width")
    case .mouse: Phrase(zh: "鼠标", en: "Mouse")
    case .retention: Phrase(zh: "复习：目标记住率", en: "Review: wanted recall")
    case .cards: Phrase(zh: "复习：每次张数", en: "Review: cards")
    }
  }

  static func explanation(of name: Settings.Name) -> Phrase {
    switch name {
    case .language:
      Phrase(
        zh: "课文和题目的语言；“双语”把中文和英文上下排在一起，界面用其中一种。“自动”按进度文件和环境变量 LANG。",
        en:
          "The language of lessons and questions. “both” shows the Chinese above the English, with "
          + "the interface in one of them; auto follows the progress file and LANG.")
    case .theme:
      Phrase(
        zh: "终端的背景是深色还是浅色，颜色按它来选。“自动”看 COLORFGBG，没有就当作深色。",
        en: "Whether your terminal's background is dark or light; colours are chosen for it. auto "
          + "looks at COLORFGBG and takes dark without it.")
    case .palette:
      Phrase(
        zh: "高对比：文字与背景的对比度不低于 7:1。色觉友好：曲线和提示在红、绿、蓝色觉障碍下都分得开。",
        en: "high-contrast keeps text at 7:1 or more; colour-blind keeps curves and messages apart "
          + "for every common colour-vision deficiency.")
    case .colors:
      Phrase(
        zh: "最多用几种颜色；“自动”用终端有的全部；“不用”就改用字符的深浅和粗体。",
        en:
          "At most so many colours; auto takes what the terminal has. none shades with characters "
          + "and bold instead.")
    case .ascii:
      Phrase(
        zh: "线条、方块和曲线只用 ASCII 字符，适合字体不全的终端。",
        en: "Frames, blocks and curves from ASCII alone, for terminals whose fonts lack the rest.")
    case .ambiguousWidth:
      Phrase(
        zh: "“ ” … — ① → 这些字符在你的字体里占一列还是两列。画面错位时换一个试试；两列时图用 ASCII 画。",
        en: "Whether “ ” … — ① → take one column or two in your font. Try the other when lines are "
          + "out of place; with two, figures are drawn in ASCII.")
    case .mouse:
      Phrase(
        zh: "关掉以后，点击和拖动归终端自己，可以选中屏幕上的文字。",
        en: "When off, clicks and drags belong to the terminal, so that it can select text.")
    case .retention:
      Phrase(
        zh: "预计还能答对的概率降到这个值时，题目就到期。越高，复习越频繁。",
        en:
          "A card is due when the estimated probability of recall falls to this. Higher means more "
          + "reviews.")
    case .cards:
      Phrase(zh: "一次复习最多出这么多题。", en: "At most so many cards in one review.")
    }
  }

  /// A value as the screen shows it; `config.json` and `:set` use its name.
  static func value(_ value: String, of name: Settings.Name) -> Phrase {
    switch (name, value) {
    case (.language, "zh"): Phrase(verbatim: "中文")
    case (.language, "en"): Phrase(verbatim: "English")
    case (.language, "both"): Phrase(zh: "双语", en: "both")
    case (_, "auto"): Phrase(zh: "自动", en: "auto")
    case (.theme, "dark"): Phrase(zh: "深色", en: "dark")
    case (.theme, "light"): Phrase(zh: "浅色", en: "light")
    case (.palette, "standard"): Phrase(zh: "标准", en: "standard")
    case (.palette, "high-contrast"): Phrase(zh: "高对比", en: "high-contrast")
    case (.palette, "colour-blind"): Phrase(zh: "色觉友好", en: "colour-blind")
    case (.colors, "none"): Phrase(zh: "不用", en: "none")
    case (.ascii, "true"), (.mouse, "true"): Phrase(zh: "开", en: "on")
    case (.ascii, "false"), (.mouse, "false"): Phrase(zh: "关", en: "off")
    case (.retention, _):
      Phrase(verbatim: "\(Int(((Double(value) ?? 0) * 100).rounded())) %")
    default: Phrase(verbatim: value)
    }
  }

  static func sampleWords(_ language: Language) -> [(String, Style)] {
    [
      (Phrase(zh: "文字", en: "text")[language], .text),
      (Phrase(zh: "次要", en: "dim")[language], .dim),
      (Phrase(zh: "重点", en: "accent")[language], .accent),
      (Phrase(zh: "代码", en: "code")[language], .code),
      (Phrase(zh: "警告", en: "warning")[language], .warning),
      (Phrase(zh: "成功", en: "success")[language], .success),
      (Phrase(zh: "选中", en: "selected")[language], .selected),
    ]
  }
}

extension Words {
  static let settingsKeys = HelpSection(
    title: settings,
    rows: [
      ("↑↓", Phrase(zh: "选一项", en: "choose a setting")),
      ("←→ ↵", Phrase(zh: "换一个值，立即生效", en: "another value; it takes effect at once")),
      ("Esc ,", Phrase(zh: "回到来的地方", en: "back to where you were")),
    ])
}

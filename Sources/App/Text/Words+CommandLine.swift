import Figures

extension Words {
  static let commandLine = Phrase(zh: "命令", en: "Command")
  static let complete = Phrase(zh: "补全", en: "complete")
  static let earlierCommands = Phrase(zh: "用过的命令", en: "earlier commands")
  static let run = Phrase(zh: "执行", en: "run")
  static let nothingToComplete = Phrase(zh: "没有可以补全的。", en: "Nothing to complete here.")
  static let needsALab = Phrase(zh: "这里没有打开的实验", en: "no lab is open here")
  static let needsAFigure = Phrase(zh: "这里没有图", en: "there is no figure here")
  static let noSavedExperiments = Phrase(
    zh: "还没有保存过实验；在实验里用 :save 名字", en: "no experiment is saved yet; :save NAME in a lab does it")
  static let expectsALesson = Phrase(
    zh: "要写课的编号，例如 :lesson 02-bpe；按 Tab 列出来。",
    en: ":lesson wants an id, such as 02-bpe; Tab lists them.")
  static let expectsAFormat = Phrase(
    zh: ":export 后面写 svg、html、csv、json、ansi 或 txt。",
    en: ":export wants svg, html, csv, json, ansi or txt.")

  static func unknownLesson(_ id: String) -> Phrase {
    Phrase(zh: "没有编号是 \(id) 的课；按 Tab 列出来。", en: "There is no lesson \(id); Tab lists them.")
  }

  static func expectsALab(_ known: [String]) -> Phrase {
    let list = known.joined(separator: " ")
    return Phrase(zh: ":lab 后面写其中一个：\(list)", en: ":lab wants one of: \(list)")
  }

  static func expectsAPanel(_ known: [String]) -> Phrase {
    let list = known.joined(separator: " ")
    return Phrase(zh: ":copy 后面写其中一幅图：\(list)", en: ":copy wants one of: \(list)")
  }

  static func expectsAnExperiment(_ known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(zh: "没有这个名字。保存过的有：\(list)", en: "There is none of that name. Saved: \(list)")
  }

  static func expectsASetting(_ known: [String]) -> Phrase {
    let list = known.joined(separator: " ")
    return Phrase(zh: ":set 后面先写一项：\(list)", en: ":set wants one of: \(list)")
  }

  static func expectsAValue(_ name: Settings.Name, _ value: String) -> Phrase {
    let values = Settings.allowed(name)
    return Phrase(
      zh: "\(name.rawValue) 可以是 \(values)，不能是“\(value)”。",
      en: "\(name.rawValue) can be \(values), not “\(value)”.")
  }

  static func isNow(_ name: Settings.Name, _ value: String) -> Phrase {
    Phrase(
      zh: "\(title(of: name).zh)：\(Self.value(value, of: name).zh)",
      en: "\(title(of: name).en): \(Self.value(value, of: name).en)")
  }

  static func unknownCommand(_ name: String, _ matches: [String]) -> Phrase {
    if matches.isEmpty {
      return Phrase(
        zh: "没有命令 \(name)；按 : 再按 Tab 列出来。", en: "No command \(name); : and Tab list them.")
    }
    let list = matches.joined(separator: " ")
    return Phrase(zh: "\(name) 可以是：\(list)", en: "\(name) could be: \(list)")
  }

  static func range(_ range: ClosedRange<Double>) -> Phrase {
    Phrase(verbatim: "\(measure(range.lowerBound)) … \(measure(range.upperBound))")
  }

  /// What a control's command wanted instead.
  static func expected(_ entry: CommandEntry) -> Phrase {
    switch entry.argument {
    case .none: return Phrase(zh: ":\(entry.name) 后面不写别的。", en: ":\(entry.name) stands alone.")
    case .number(let range, _):
      let text = Self.range(range).zh
      return Phrase(
        zh: ":\(entry.name) 后面写 \(text) 之间的数。", en: ":\(entry.name) wants a number, \(text).")
    case .words(let words, _):
      let list = words.map(\.text).joined(separator: " ")
      return Phrase(
        zh: ":\(entry.name) 后面写其中一个：\(list)", en: ":\(entry.name) wants one of: \(list)")
    case .text: return Phrase(zh: ":\(entry.name) 后面写文字。", en: ":\(entry.name) wants a text.")
    }
  }

  static func help(for command: GlobalCommand) -> Phrase {
    switch command {
    case .lesson: Phrase(zh: "打开一课", en: "open a lesson")
    case .lab: Phrase(zh: "单独打开一个实验", en: "open a lab by itself")
    case .glossary: Phrase(zh: "查术语", en: "look a term up")
    case .search: Phrase(zh: "搜索课文和术语", en: "search lessons and terms")
    case .set: Phrase(zh: "改一项设置", en: "change a setting")
    case .save: Phrase(zh: "给实验的现状起名保存", en: "save this lab's state under a name")
    case .open: Phrase(zh: "打开保存过的实验", en: "open a saved experiment")
    case .export: Phrase(zh: "把图导出成文件", en: "write a figure to a file")
    case .copy: Phrase(zh: "把图作为文字复制", en: "copy a figure as text")
    case .lang: Phrase(zh: "中文、English 或双语", en: "中文, English or both")
    case .theme: Phrase(zh: "深色或浅色背景", en: "dark or light background")
    case .undo: Phrase(zh: "撤销", en: "undo")
    case .redo: Phrase(zh: "重做", en: "redo")
    case .map: Phrase(zh: "回课程地图", en: "to the map")
    case .review: Phrase(zh: "复习到期的题", en: "review what is due")
    case .notebook: Phrase(zh: "书签、笔记和保存的实验", en: "bookmarks, notes, experiments")
    case .settings: Phrase(zh: "设置", en: "settings")
    case .help: Phrase(zh: "这里所有的按键", en: "all keys that work here")
    case .quit: Phrase(zh: "退出", en: "quit")
    }
  }
}

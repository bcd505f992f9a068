import Figures

/// Why the terminal cannot show the lab.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal(input: Bool, output: Bool)
  case unknownTerminal(name: String)
  /// The terminal is known, but its cursor cannot be moved (`dumb`).
  case cannotMoveCursor(name: String)
  case noUTF8
  case noDescriptors(errno: Int32)
}

extension TerminalError {
  /// What happened and what to do next.
  public var message: Phrase {
    switch self {
    case .notATerminal(_, let output):
      Phrase(
        zh: "\(output ? "标准输入" : "标准输出")不是终端，无法打开实验室。请直接在终端里运行 glassbox；"
          + "在脚本里请用子命令，例如 glassbox tokenize \"你好\"（见 glassbox --help）。",
        en: "standard \(output ? "input" : "output") is not a terminal, so the lab cannot open. "
          + "Run glassbox in a terminal; in scripts use the commands, "
          + "for example: glassbox tokenize \"hello\" (see glassbox --help).")
    case .unknownTerminal(let name):
      Phrase(
        zh: "不认识终端类型“\(name)”（环境变量 TERM）。请试试 TERM=xterm-256color glassbox，"
          + "或安装 ncurses-term；也可以用不需要屏幕的子命令（见 glassbox --help）。",
        en: "the terminal type \"\(name)\" (variable TERM) is unknown. "
          + "Try TERM=xterm-256color glassbox, or install ncurses-term; "
          + "the plain commands need no screen (see glassbox --help).")
    case .cannotMoveCursor(let name):
      Phrase(
        zh: "终端类型“\(name)”不能移动光标，无法显示界面。请换一个终端，或试试 TERM=xterm-256color glassbox；"
          + "也可以用不需要屏幕的子命令（见 glassbox --help）。",
        en: "the terminal type \"\(name)\" cannot move its cursor, so the lab cannot be shown. "
          + "Use another terminal or try TERM=xterm-256color glassbox; "
          + "the plain commands need no screen (see glassbox --help).")
    case .noUTF8:
      Phrase(
        zh: "系统里没有 UTF-8 区域设置，无法显示中文。请安装 locales 并设置 LANG=C.UTF-8。",
        en: "this system has no UTF-8 locale. Install the package locales and set LANG=C.UTF-8.")
    case .noDescriptors(let errno):
      Phrase(
        zh: "无法打开管道（错误 \(errno)）：打开的文件可能太多。请关闭一些程序后再试。",
        en: "a pipe cannot be opened (error \(errno)): too many open files? "
          + "Close some programs and try again.")
    }
  }
}

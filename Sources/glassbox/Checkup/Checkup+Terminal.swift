import Figures
import Glibc

extension Checkup {
  func terminal() -> [Finding] {
    let name = Interface.environment("TERM") ?? ""
    return [type(name), colours(name), encoding(), size(), width()].compactMap(\.self)
      + multiplexer(name) + remote()
  }

  private func type(_ name: String) -> Finding {
    let title = Phrase(zh: "终端类型", en: "terminal type")
    let advice = Phrase(
      zh: "试试 export TERM=xterm-256color；普通命令（glassbox tokenize 等）在任何终端都能用。",
      en: "Try export TERM=xterm-256color; plain commands such as glassbox tokenize work anywhere.")
    guard !name.isEmpty, name != "dumb" else {
      return Finding(
        "terminal", title, .problem,
        Phrase(
          zh: "TERM 是“\(name)”，打不开实验室的界面。", en: "TERM is “\(name)”: the lab cannot be drawn."),
        advice: advice)
    }
    guard Terminfo.knows(name) else {
      return Finding(
        "terminal", title, .problem,
        Phrase(
          zh: "TERM=\(name)，但系统里没有这种终端的描述。",
          en: "TERM=\(name), and the system has no description of it."),
        advice: Phrase(
          zh: "安装 ncurses-term，或 export TERM=xterm-256color。",
          en: "Install ncurses-term, or export TERM=xterm-256color."))
    }
    return Finding("terminal", title, .fine, Phrase(verbatim: "TERM=\(name)"))
  }

  private func colours(_ terminal: String) -> Finding {
    let title = Phrase(zh: "颜色", en: "colours")
    if let value = Interface.environment("NO_COLOR"), !value.isEmpty {
      return Finding(
        "colours", title, .note, Phrase(zh: "NO_COLOR 关掉了颜色", en: "off by NO_COLOR"),
        advice: Phrase(zh: "要颜色就 unset NO_COLOR。", en: "unset NO_COLOR to have them."))
    }
    if terminal.hasPrefix("vt1") || terminal == "dumb" || terminal.isEmpty {
      return Finding(
        "colours", title, .note,
        Phrase(zh: "没有；用深浅不同的字符代替", en: "none; shades take their place"))
    }
    if terminal.contains("256color") {
      return Finding("colours", title, .fine, Phrase(verbatim: "256"))
    }
    if terminal.contains("direct") {
      return Finding("colours", title, .fine, Phrase(verbatim: "RGB"))
    }
    return Finding(
      "colours", title, .note, Phrase(zh: "8 或 16 种", en: "8 or 16"),
      advice: Phrase(
        zh: "多数终端能显示 256 种：export TERM=xterm-256color。",
        en: "Most terminals can show 256: export TERM=xterm-256color."))
  }

  private func encoding() -> Finding {
    let title = Phrase(zh: "文字编码", en: "encoding")
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8" {
      return Finding("encoding", title, .fine, Phrase(verbatim: "UTF-8"))
    }
    let advice = Phrase(zh: "export LANG=C.UTF-8", en: "export LANG=C.UTF-8")
    if setlocale(LC_CTYPE, "C.UTF-8") != nil,
      String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
    {
      return Finding(
        "encoding", title, .note,
        Phrase(
          zh: "区域设置不是 UTF-8，程序自己选用 C.UTF-8；别的程序可能显示乱码。",
          en: "The locale is not UTF-8; the program uses C.UTF-8, others may show nonsense."),
        advice: advice)
    }
    return Finding(
      "encoding", title, .problem,
      Phrase(zh: "系统里没有 UTF-8 区域设置，中文显示不出来。", en: "There is no UTF-8 locale: no Chinese."),
      advice: Phrase(
        zh: "安装 locales 软件包，再 export LANG=C.UTF-8。",
        en: "Install the package locales, then export LANG=C.UTF-8."))
  }

  private func size() -> Finding {
    var window = winsize()
    let title = Phrase(zh: "窗口大小", en: "size")
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return Finding(
        "size", title, .note, Phrase(zh: "标准输出不是终端", en: "standard output is no terminal"))
    }
    let text = "\(window.ws_col)×\(window.ws_row)"
    guard window.ws_col >= 80, window.ws_row >= 24 else {
      return Finding(
        "size", title, .problem,
        Phrase(zh: "\(text)，至少要 80×24。", en: "\(text); at least 80×24 is needed."),
        advice: Phrase(zh: "放大窗口，或缩小字号。", en: "Enlarge the window, or use a smaller font."))
    }
    return Finding("size", title, .fine, Phrase(verbatim: text))
  }

  /// How wide the terminal really draws what is ambiguous, compared with what the program believes.
  private func width() -> Finding? {
    guard let found = WidthProbe.measure() else { return nil }
    let title = Phrase(zh: "字符宽度", en: "widths")
    guard found.wide == 2 else {
      return Finding(
        "width", title, .problem,
        Phrase(
          zh: "终端把“中”画成 \(found.wide) 列。", en: "The terminal draws 中 \(found.wide) columns wide."),
        advice: Phrase(
          zh: "终端要设成 UTF-8，并选一种含中文的字体。",
          en: "Set the terminal to UTF-8, and choose a font with Chinese characters."))
    }
    let believed = Self.ambiguousWidth
    let message = Phrase(
      zh: "“中”两列，“…”\(found.ambiguous == 2 ? "两" : "一")列",
      en: "中 two columns, … \(found.ambiguous == 2 ? "two" : "one")")
    if found.ambiguous == believed { return Finding("width", title, .fine, message) }
    return Finding(
      "width", title, .problem,
      Phrase(
        zh: message.zh + "，而程序按\(believed == 2 ? "两" : "一")列算，右边会错位。",
        en: message.en + "; the program counts \(believed): what follows is shifted."),
      advice: Phrase(
        zh:
          "在设置（按 ,）里把不定宽字符设为 \(found.ambiguous)，或 export GLASSBOX_AMBIGUOUS_WIDTH=\(found.ambiguous)。",
        en:
          "Set the width of ambiguous characters to \(found.ambiguous) in the settings (key ,), or "
          + "export GLASSBOX_AMBIGUOUS_WIDTH=\(found.ambiguous)."))
  }

  /// tmux and screen stand between program and terminal, and their defaults get in the way.
  private func multiplexer(_ terminal: String) -> [Finding] {
    let title = Phrase(zh: "终端复用", en: "multiplexer")
    if let tmux = Interface.environment("TMUX"), !tmux.isEmpty {
      let isPoor = terminal == "screen"
      return [
        Finding(
          "multiplexer", title, .note,
          isPoor
            ? Phrase(zh: "tmux，只用 8 种颜色", en: "tmux, with 8 colours only")
            : Phrase(zh: "tmux", en: "tmux"),
          advice: Phrase(
            zh: "若 Esc 反应慢，在 ~/.tmux.conf 里写 set -sg escape-time 10；y 复制要 set -s set-clipboard on"
              + (isPoor ? "；颜色要 set -g default-terminal tmux-256color。" : "。"),
            en: "If Esc answers late, put set -sg escape-time 10 into ~/.tmux.conf; for y to copy, "
              + "set -s set-clipboard on"
              + (isPoor ? "; for colours, set -g default-terminal tmux-256color." : ".")))
      ]
    }
    guard let screen = Interface.environment("STY"), !screen.isEmpty else { return [] }
    return [
      Finding(
        "multiplexer", title, .note, Phrase(zh: "GNU screen", en: "GNU screen"),
        advice: Phrase(
          zh: "在 ~/.screenrc 里写 maptimeout 10、defutf8 on、term screen-256color。",
          en: "Put maptimeout 10, defutf8 on and term screen-256color into ~/.screenrc."))
    ]
  }

  private func remote() -> [Finding] {
    guard let connection = Interface.environment("SSH_CONNECTION"), !connection.isEmpty else {
      return []
    }
    return [
      Finding(
        "ssh", Phrase(zh: "远程", en: "remote"), .note, Phrase(zh: "经由 SSH", en: "over SSH"),
        advice: Phrase(
          zh: "断线后想接着用，先开 tmux 再运行；进度每一步都已存盘。",
          en:
            "Run it inside tmux to come back after the line breaks; progress is saved at each step."
        ))
    ]
  }
}

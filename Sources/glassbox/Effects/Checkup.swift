import Curriculum
import Figures
import Files
import Foundation
import Glibc
import Kernels
import Studio

/// Looks at everything that the program needs, for `doctor`.
struct Checkup {
  let progressPath: String?

  func findings() -> [Finding] {
    terminal() + [processor()] + data() + models() + [progress(), memory()]
  }

  private func terminal() -> [Finding] {
    let name = Interface.environment("TERM") ?? ""
    let isKnown = !name.isEmpty && name != "dumb"
    let type = Finding(
      "terminal", Phrase(zh: "终端类型", en: "terminal type"), isKnown ? .fine : .problem,
      isKnown
        ? Phrase(verbatim: "TERM=\(name)")
        : Phrase(
          zh: "TERM 是“\(name)”，打不开实验室的界面。试试 TERM=xterm-256color glassbox。",
          en: "TERM is “\(name)”, the lab cannot be drawn. Try TERM=xterm-256color glassbox."))
    return [type, colours(name), encoding(), size()]
  }

  private func colours(_ terminal: String) -> Finding {
    let title = Phrase(zh: "颜色", en: "colours")
    if let value = Interface.environment("NO_COLOR"), !value.isEmpty {
      return Finding(
        "colours", title, .note, Phrase(zh: "NO_COLOR 关掉了颜色", en: "off by NO_COLOR"))
    }
    let count = terminal.contains("256color") ? "256" : terminal.contains("direct") ? "RGB" : "8"
    return Finding("colours", title, .fine, Phrase(verbatim: count))
  }

  private func encoding() -> Finding {
    setlocale(LC_CTYPE, "")
    var codeset = String(cString: nl_langinfo(Int32(CODESET)))
    let isChosen = codeset == "UTF-8"
    if !isChosen, setlocale(LC_CTYPE, "C.UTF-8") != nil {
      codeset = String(cString: nl_langinfo(Int32(CODESET)))
    }
    let title = Phrase(zh: "文字编码", en: "encoding")
    if codeset != "UTF-8" {
      return Finding(
        "encoding", title, .problem,
        Phrase(
          zh: "系统里没有 UTF-8 区域设置，中文显示不出来。请安装 locales 软件包。",
          en: "There is no UTF-8 locale; Chinese cannot be shown. Install the package locales."))
    }
    return Finding(
      "encoding", title, .fine,
      isChosen
        ? Phrase(verbatim: "UTF-8")
        : Phrase(
          zh: "UTF-8（区域设置不是 UTF-8，程序自己选用 C.UTF-8）",
          en: "UTF-8 (the locale is not; the program uses C.UTF-8)"))
  }

  private func size() -> Finding {
    var window = winsize()
    let title = Phrase(zh: "窗口大小", en: "size")
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return Finding(
        "size", title, .note, Phrase(zh: "标准输出不是终端", en: "standard output is no terminal"))
    }
    let isEnough = window.ws_col >= 80 && window.ws_row >= 24
    let text = "\(window.ws_col)×\(window.ws_row)"
    return Finding(
      "size", title, isEnough ? .fine : .problem,
      isEnough
        ? Phrase(verbatim: text)
        : Phrase(
          zh: "\(text)，至少要 80×24。请放大窗口。", en: "\(text); at least 80×24 is needed. Enlarge it."))
  }

  private func processor() -> Finding {
    let missing = ProcessorCheck.missingFeatures()
    let name = ProcessorCheck.modelName ?? "?"
    let title = Phrase(zh: "处理器", en: "processor")
    guard missing.isEmpty else {
      return Finding(
        "processor", title, .problem, ProcessorCheck.failure(missing: missing).message)
    }
    return Finding(
      "processor", title, .fine,
      Phrase(
        zh: "\(name)；内核为 \(KernelBuild.level) 编译",
        en: "\(name); kernels compiled for \(KernelBuild.level)"))
  }

  private func data() -> [Finding] {
    let title = Phrase(zh: "数据文件夹", en: "data folder")
    let data: DataFolder.Found
    do {
      data = try DataFolder.find()
    } catch {
      let message = (error as? CommandFailure)?.message ?? Phrase(verbatim: "\(error)")
      return [Finding("data", title, .problem, message)]
    }
    let found = Finding("data", title, .fine, Phrase(verbatim: data.path))
    do {
      let index = try LessonFolder(path: data.lessons).readIndex()
      return [
        found,
        Finding(
          "lessons", Phrase(zh: "课程", en: "lessons"), .fine,
          Phrase(zh: "\(index.lessons.count) 课", en: "\(index.lessons.count) lessons")),
      ]
    } catch {
      let message = ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(error)")
      return [
        found, Finding("lessons", Phrase(zh: "课程", en: "lessons"), .problem, message),
      ]
    }
  }

  private func models() -> [Finding] {
    guard let library = try? ModelAccess.models() else { return [] }
    let models = library.list()
    let title = Phrase(zh: "模型", en: "model")
    if models.isEmpty {
      return [
        Finding(
          "model", title, .problem,
          Phrase(
            zh: "没有找到模型。找过：\(library.folders.joined(separator: "、"))。可用 make assets 训练。",
            en: "No model was found in: \(library.folders.joined(separator: ", ")). "
              + "Train it with make assets."))
      ]
    }
    return models.map { model in
      do {
        let reader = try library.reader(model.path)
        let count = Numbers.grouped(reader.sizes.parameterCount)
        return Finding(
          "model", title, .fine,
          Phrase(
            zh: "\(model.name)：完好，\(count) 个参数", en: "\(model.name): whole, \(count) parameters"))
      } catch {
        return Finding(
          "model", title, .problem,
          ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(model.path): \(error)"))
      }
    }
  }

  private func progress() -> Finding {
    let path = progressPath ?? HomeFolder.progress
    let title = Phrase(zh: "学习进度", en: "progress")
    // Looks without opening: opening would set a damaged file aside.
    let folder = DataFolder.nearestExisting(Folder.of(path))
    if access(folder, W_OK) != 0 {
      return Finding(
        "progress", title, .problem,
        ProgressNotice.notWritable(path: path, reason: String(cString: strerror(errno))).phrase)
    }
    guard DataFolder.exists(path) else {
      return Finding(
        "progress", title, .fine,
        Phrase(zh: "还没有（会存到 \(path)）", en: "none yet (it will be kept at \(path))"))
    }
    do {
      _ = try JSONDecoder().decode(
        LearnerProgress.self, from: SizeLimitedFile.read(path, limit: 64 << 20))
      return Finding("progress", title, .fine, Phrase(verbatim: path))
    } catch {
      return Finding(
        "progress", title, .problem,
        Phrase(
          zh: "\(path) 读不懂（\(error)）。下次打开时会另存，并载入上一份。",
          en: "\(path) cannot be read (\(error)). When the lab opens next it is set aside and the "
            + "one before it is loaded."))
    }
  }

  private func memory() -> Finding {
    let title = Phrase(zh: "内存", en: "memory")
    guard let memory = MachineMemory.current() else {
      return Finding("memory", title, .note, Phrase(zh: "无法得知", en: "unknown"))
    }
    let (all, free) = (Numbers.bytes(memory.total), Numbers.bytes(memory.available))
    let budget = Numbers.bytes(memory.budget)
    return Finding(
      "memory", title, .fine,
      Phrase(
        zh: "共 \(all)，可用 \(free)；一个模型最多用 \(budget)",
        en: "\(all) in all, \(free) free; one model may take \(budget)"))
  }
}

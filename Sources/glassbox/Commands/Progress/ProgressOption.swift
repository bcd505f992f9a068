import ArgumentParser
import Curriculum
import Figures

/// `--progress FILE`.
struct ProgressOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("进度文件（默认在个人数据文件夹里）。", "The progress file (default: in your data folder)."),
      valueName: "file"), completion: .file(extensions: ["json"]))
  var progress: String?

  /// Opens the store, and says what was wrong with it.
  func open(_ context: CommandContext) -> ProgressStore {
    let store = ProgressStore(path: progress ?? HomeFolder.progress, now: .now)
    for notice in store.notices { context.notice(notice.phrase) }
    return store
  }
}

extension ProgressStore {
  /// - Throws: `CommandFailure` when nothing that happens now would be kept.
  func requireWritable() throws {
    guard isReadOnly else { return }
    let reason = notices.first?.phrase
    throw CommandFailure(
      "progress-read-only",
      Phrase(
        zh: "进度没有改动。\(reason?.zh ?? path)", en: "Nothing was changed. \(reason?.en ?? path)"))
  }
}

extension ProgressNotice {
  /// What the learner is told.
  var phrase: Phrase {
    switch self {
    case .damaged(let kept, let recovered):
      Phrase(
        zh: "进度文件已损坏，移到了 \(kept)；" + (recovered ? "已载入上一份。" : "从头开始记录。"),
        en: "The progress file was damaged and lies at \(kept) now; "
          + (recovered ? "the one before it was loaded." : "recording starts afresh."))
    case .damagedJournal(let kept, let lines):
      Phrase(
        zh: "进度日志中有 \(lines) 行无法读懂，已存到 \(kept)，其余都保留。",
        en: "\(lines) lines of the journal could not be read and lie at \(kept); the rest is kept.")
    case .newerSchema(let found, let path):
      Phrase(
        zh: "\(path) 由更新的版本写成（格式 \(found)），没有动它；这次的进度不会保存。请升级 GlassBox。",
        en: "\(path) was written by a newer version (format \(found)) and is left alone; "
          + "nothing is kept this time. Update GlassBox.")
    case .locked(let owner):
      Phrase(
        zh: "另一个 GlassBox 正在运行\(owner.map { "（进程 \($0)）" } ?? "")，这里的进度不会保存。请用那一个，或先退出它。",
        en: "Another GlassBox is running\(owner.map { " (process \($0))" } ?? ""); "
          + "nothing is kept here. Use that one, or quit it first.")
    case .notWritable(let path, let reason):
      Phrase(
        zh: "进度无法保存到 \(path)（\(reason)），只在退出前有效。可用 GLASSBOX_HOME 指定可写的文件夹。",
        en: "Progress cannot be saved at \(path) (\(reason)); it lasts until you quit. "
          + "Set GLASSBOX_HOME to a folder that can be written.")
    }
  }
}

import ArgumentParser
import Curriculum
import Figures

extension ProgressCommand {
  /// `progress forget LESSON`.
  struct Forget: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "forget",
        abstract: say("清除一课的进度。", "Clear the progress of one lesson."))
    }

    @Argument(help: ArgumentHelp(say("课程编号。", "The lesson's id.")))
    var lesson: String

    @OptionGroup var file: ProgressOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let index = try LessonFolder(path: DataFolder.find().lessons).readIndex()
      let store = file.open(context)
      let isBegun = store.progress.lessons[lesson] != nil
      guard isBegun || index.lesson(lesson) != nil else {
        throw LessonError.unknownLesson(id: lesson, known: index.lessons.map(\.id))
      }
      try store.requireWritable()
      try store.record([.forgotten(lesson: lesson)], at: .now)
      let backup = isBegun ? store.backups().first?.path : nil
      try store.close()
      let kept = Phrase(
        zh: "已清除 \(lesson) 的进度；要恢复请用 glassbox progress undo。",
        en: "Cleared the progress of \(lesson); glassbox progress undo brings it back.")
      let nothing = Phrase(
        zh: "\(lesson) 还没有进度，什么也没有改动。",
        en: "\(lesson) has no progress yet; nothing was changed.")
      try context.emit(
        ProgressCommand.confirmation(isBegun ? kept : nothing, backup: backup, context))
    }
  }

  /// `progress reset`.
  struct Reset: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "reset", abstract: say("清除全部进度。", "Clear all progress."))
    }

    @Flag(help: ArgumentHelp(say("不再询问。", "Do not ask.")))
    var yes = false

    @Flag(help: ArgumentHelp(say("撤销，同 progress undo。", "Take it back, as progress undo does.")))
    var undo = false

    @OptionGroup var file: ProgressOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let store = file.open(context)
      try store.requireWritable()
      if undo { return try Undo.perform(on: store, context) }
      if !yes {
        try ProgressCommand.confirm(
          Phrase(
            zh: "这会清除 \(store.path) 里的全部进度。", en: "This clears all progress in \(store.path)."),
          context)
      }
      let backup = try store.reset(at: .now)
      try store.close()
      try context.emit(
        ProgressCommand.confirmation(
          Phrase(
            zh: "全部进度已清除；原来的内容保存在 \(backup ?? "–")，要恢复请用 glassbox progress undo。",
            en: "All progress is cleared; what there was is kept in \(backup ?? "–"). "
              + "glassbox progress undo brings it back."),
          backup: backup, context))
    }
  }

  /// `progress undo`.
  struct Undo: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "undo",
        abstract: say(
          "撤销上一次清除、导入或合并。", "Take back the last reset, forget, import or merge."))
    }

    @OptionGroup var file: ProgressOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let store = file.open(context)
      try store.requireWritable()
      try Self.perform(on: store, context)
    }

    static func perform(on store: ProgressStore, _ context: CommandContext) throws {
      let before = store.progress
      let (backup, kept) = try store.undo(at: .now)
      let brought = ProgressContents(of: store.progress, missingIn: before)
      let lost = ProgressContents(of: before, missingIn: store.progress)
      try store.close()
      let cause = backup.cause.phrase
      try context.emit(
        ProgressCommand.confirmation(
          Phrase(
            zh: "已撤销\(cause.zh)，恢复了\(brought.phrase.zh)；刚才的进度保存在 \(kept ?? "–")。",
            en: "Took back \(cause.en): \(brought.phrase.en) came back. "
              + "The progress of a moment ago is kept in \(kept ?? "–")."),
          backup: kept, brought: brought, lost: lost, context))
    }
  }
}

extension ProgressBackup.Cause {
  /// What happened, as part of a sentence.
  var phrase: Phrase {
    switch self {
    case .reset: Phrase(zh: "全部清除", en: "a reset")
    case .forget: Phrase(zh: "一课的清除", en: "a forgotten lesson")
    case .replacement: Phrase(zh: "导入", en: "an import")
    case .merge: Phrase(zh: "合并", en: "a merge")
    case .undo: Phrase(zh: "撤销", en: "an undo")
    }
  }
}

import ArgumentParser
import Curriculum
import Figures
import Foundation

extension ProgressCommand {
  /// `progress export`: the document, for another machine.
  struct Export: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "export",
        abstract: say("导出进度文件，供另一台机器导入或合并。", "Write the progress file, for another machine."))
    }

    @OptionGroup var file: ProgressOption
    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      guard [.text, .json].contains(context.format) else {
        throw CommandFailure(
          "format", zh: "export 只写 JSON；小结请用 progress recap，表格请用 progress class。",
          en:
            "export writes JSON only; for a summary use progress recap, for a table progress class."
        )
      }
      let document = try ProgressStore.encoded(file.open(context).progress)
      let text = String(decoding: document, as: UTF8.self)
      try context.emit(
        CommandResult(
          json: { .raw(text) }, panels: { [] },
          text: { text.hasSuffix("\n") ? String(text.dropLast()) : text }),
        to: output.output)
    }
  }

  /// `progress import FILE`: another document in the place of the learner's.
  struct Import: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "import",
        abstract: say("用导出的文件替换现在的进度。", "Replace the progress by an exported file."))
    }

    @Argument(help: ArgumentHelp(say("导出的文件；- 是标准输入。", "An exported file; - is standard input.")))
    var source: String

    @Flag(help: ArgumentHelp(say("不再询问。", "Do not ask.")))
    var yes = false

    @OptionGroup var file: ProgressOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let document = try ProgressCommand.read(source)
      let store = file.open(context)
      try store.requireWritable()
      let lost = ProgressContents(of: store.progress, missingIn: document)
      let brought = ProgressContents(of: document, missingIn: store.progress)
      if !lost.isEmpty, !yes {
        try ProgressCommand.confirm(
          Phrase(
            zh: "导入会失去 \(store.path) 里的\(lost.phrase.zh)（会另存一份）；想两边都保留请用 progress merge。",
            en: "The import loses \(lost.phrase.en) of \(store.path) (a copy is kept); "
              + "progress merge keeps both."), canAsk: source != "-", context)
      }
      let backup = try store.replace(with: document, .replacement, at: .now)
      try store.close()
      try context.emit(
        ProgressCommand.confirmation(
          Phrase(
            zh: "已导入，带来\(brought.phrase.zh)；原来的进度保存在 \(backup ?? "–")。",
            en: "Imported: \(brought.phrase.en) came. What there was is kept in \(backup ?? "–")."),
          backup: backup, brought: brought, lost: lost, context))
    }
  }

  /// `progress merge FILE…`: everything that is in any of them.
  struct Merge: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "merge",
        abstract: say("把别的机器上的进度并进来，什么也不丢。", "Take in progress of other machines; nothing is lost.")
      )
    }

    @Argument(
      help: ArgumentHelp(
        say("导出的文件；- 是标准输入。", "Exported files; - is standard input."), valueName: "file"))
    var sources: [String]

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(
        say("只合并这些文件，写到这里；自己的进度不动。", "Merge only these files, into this one; yours is left alone."),
        valueName: "file"))
    var output: String?

    @OptionGroup var file: ProgressOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let documents = try sources.map(ProgressCommand.read)
      let together = documents.dropFirst().reduce(documents.first ?? LearnerProgress()) {
        $0.merged(with: $1)
      }
      if let output {
        let text = String(decoding: try ProgressStore.encoded(together).dropLast(), as: UTF8.self)
        return try context.emit(
          CommandResult(json: { .raw(text) }, panels: { [] }, text: { text }), to: output)
      }
      let store = file.open(context)
      try store.requireWritable()
      let brought = ProgressContents(of: together, missingIn: store.progress)
      let backup = try store.replace(
        with: store.progress.merged(with: together), .merge, at: .now)
      try store.close()
      try context.emit(
        ProgressCommand.confirmation(
          Phrase(
            zh: "已合并，带来\(brought.phrase.zh)；合并前的进度保存在 \(backup ?? "–")。",
            en: "Merged: \(brought.phrase.en) came. "
              + "What there was before is kept in \(backup ?? "–")."),
          backup: backup, brought: brought, context))
    }
  }

  /// - Throws: `ProgressError`, `FileError`, `CommandFailure`.
  static func read(_ source: String) throws -> LearnerProgress {
    guard source == "-" else { return try LearnerProgress.read(source) }
    let bytes = try StandardStreams.readInput(limit: LearnerProgress.sizeLimit)
    return try LearnerProgress.read(document: Data(bytes), from: "-")
  }
}

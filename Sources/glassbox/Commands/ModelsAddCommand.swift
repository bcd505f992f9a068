import ArgumentParser
import Figures
import Models
import Studio

extension ModelsCommand {
  struct Add: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add",
        abstract: say(
          "检查一个 Hugging Face 文件夹并加入自己的模型。",
          "Check a Hugging Face folder and add it to your models."))
    }

    @Argument(
      help: ArgumentHelp(
        say(
          "模型的文件夹，或里面有一个模型的文件夹（例如解开的 Python 包）。",
          "A model's folder, or one with a single model in it, such as an unpacked Python package."),
        valueName: "folder"), completion: .directory)
    var folder: String

    @Option(
      help: ArgumentHelp(
        say("以后用的名字；默认是文件夹的名字。", "What to call it; the folder's name otherwise."),
        valueName: "name"))
    var name: String?

    @Flag(help: ArgumentHelp(say("不复制，只做链接。", "Link to it instead of copying.")))
    var link = false

    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let store = ModelStore(folder: HomeFolder.models)
      let added = try CopyRun(context, Phrase(zh: "复制", en: "copied")).run { progress in
        try store.add(folder, as: name, isLink: link, progress: progress)
      }
      let sentence = Self.sentence(added)
      try context.emit(
        CommandResult(
          json: {
            .document(
              ModelsCommand.members(added.summary) + [
                ("source", .string(added.source)), ("linked", .bool(added.isLink)),
                ("files", .int(added.fileCount)),
              ])
          },
          panels: { [Panel(id: "done", figure: .facts(Facts([.sentence(sentence, .plain)])))] },
          text: { sentence[context.language] }),
        to: output.output)
    }

    private static func sentence(_ added: ModelStore.Added) -> Phrase {
      let model = added.summary
      let size = Numbers.bytes(added.size)
      let count = Numbers.grouped(model.sizes?.parameterCount ?? 0)
      let how =
        added.isLink
        ? Phrase(zh: "已链接到 \(added.source)", en: "linked to \(added.source)")
        : Phrase(
          zh: "已复制 \(added.fileCount) 个文件，\(size)",
          en: "\(added.fileCount) files copied, \(size)")
      return Phrase(
        zh: "\(model.name)：\(count) 个参数，\(how.zh)。位置：\(model.path)。用 --model \(model.name) 选它。",
        en: "\(model.name): \(count) parameters, \(how.en). It is at \(model.path); "
          + "choose it with --model \(model.name).")
    }
  }

  struct Remove: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "remove",
        abstract: say("删除自己的一个模型。", "Remove one of your models."))
    }

    @Argument(
      help: ArgumentHelp(say("名字。", "Its name."), valueName: "name"), completion: .ownModels)
    var name: String

    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let removed = try ModelStore(folder: HomeFolder.models).remove(name)
      let size = Numbers.bytes(removed.fileBytes)
      let sentence = Phrase(
        zh: "已删除 \(removed.name)（\(size)）。", en: "Removed \(removed.name) (\(size)).")
      try context.emit(
        CommandResult(
          json: {
            .document([
              ("name", .string(removed.name)), ("path", .string(removed.path)),
              ("file_bytes", .int(removed.fileBytes)),
            ])
          },
          panels: { [Panel(id: "done", figure: .facts(Facts([.sentence(sentence, .plain)])))] },
          text: { sentence[context.language] }),
        to: output.output)
    }
  }
}

/// Work on large files: shows how far it is, and ^C ends it with nothing left behind.
struct CopyRun {
  private let control = RunControl()
  private let interrupts: Interrupts
  private let line: ProgressLine
  private let context: CommandContext
  private let word: Phrase

  /// - Parameter word: what is done to the bytes.
  init(_ context: CommandContext, _ word: Phrase) {
    self.context = context
    self.word = word
    line = ProgressLine(isQuiet: context.isQuiet || context.format == .json)
    interrupts = Interrupts(cancelling: control)
  }

  /// - Throws: `Interrupted` after ^C.
  func run<Value>(_ body: ((Int, Int) throws -> Void) throws -> Value) throws -> Value {
    defer { line.finish() }
    return try body { done, total in
      if control.isCancelled { throw Interrupted() }
      // What takes no time needs no line.
      guard total > 16 << 20 else { return }
      line.show(isLast: done == total) {
        let text = "\(Numbers.bytes(done)) / \(Numbers.bytes(total))"
        return Phrase(zh: "已\(word.zh) \(text)", en: "\(text) \(word.en)")[context.language]
      }
    }
  }
}

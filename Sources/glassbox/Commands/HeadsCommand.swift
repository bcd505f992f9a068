import ArgumentParser
import Corpora
import Figures
import Files
import Labs
import Models
import Studio

/// `heads [MODEL]`: what each head of a model does.
struct HeadsCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "heads",
      abstract: say(
        "量一量模型的每个头在做什么：看前一个词元、归纳、找代词所指等等。",
        "Measure what each head of a model does: previous token, induction, pronouns and more."))
  }

  @Argument(
    help: ArgumentHelp(say("模型的名字或文件夹。", "Name or folder of the model.")), completion: .models)
  var model = "story-gpt"

  @Option(help: ArgumentHelp(say("读几篇文章。", "Documents to read."), valueName: "N"))
  var documents = 200

  @Flag(
    help: ArgumentHelp(
      say(
        "把结果存在模型旁边（heads.json），实验就会用它。",
        "Store the result beside the model (heads.json) for the labs.")))
  var save = false

  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--documents", documents, 2...100_000)
  }

  func perform(in context: CommandContext) throws {
    let reader = try ModelAccess.models().reader(model)
    if save { try WritableFolder.check(reader.path) }
    let grammar = try StoryGrammar(folder: DataFolder.find().stories)
    let settings = HeadScan.Settings(documents: documents, seed: context.seed ?? 1)
    let control = RunControl()
    let interrupts = Interrupts(cancelling: control)
    let line = ProgressLine(isQuiet: context.isQuiet)
    let pace = Pace()
    let scores: HeadScores
    do {
      scores = try HeadScan(reader, settings: settings).run(
        texts: HeadScan.texts(of: grammar, settings),
        references: HeadScan.references(of: grammar, settings)
      ) { share in
        line.show { pace.text(share, context.language) }
        return !control.isCancelled
      }
    } catch StudioError.cancelled where interrupts.isInterrupted {
      line.finish()
      throw Interrupted()
    }
    line.finish()
    if save {
      try scores.write(to: reader.path)
      context.notice(
        Phrase(
          zh: "已写入 \(reader.path)/\(HeadScores.fileName)",
          en: "Wrote \(reader.path)/\(HeadScores.fileName)"))
    }
    try context.emit(
      HeadsSheet(model: reader.id, isCausal: reader.isCausal, scores: scores).result,
      to: output.output)
  }
}

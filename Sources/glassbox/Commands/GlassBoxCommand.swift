import ArgumentParser
import Figures

/// A command of the contract: parsed options, then work within a context.
protocol ContextCommand: ParsableCommand {
  var common: CommonOptions { get }
  func perform(in context: CommandContext) throws
}

extension ContextCommand {
  func run() throws {
    try perform(in: CommandContext(common))
  }
}

/// The root of all commands.
struct GlassBoxCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "glassbox",
      abstract: say(
        "在终端里看懂大语言模型：课程、实验和命令。",
        "A terminal laboratory for learning how large language models work."),
      discussion: say(
        "不带参数就打开实验室。TEXT 写成 - 时读标准输入；以 - 开头的 TEXT 前面加 --。",
        "Without arguments it opens the lab. TEXT - reads standard input; -- precedes a TEXT that "
          + "starts with -."),
      version: Version.text,
      subcommands: [
        LearnCommand.self, LabCommand.self, TokenizeCommand.self, AttentionCommand.self,
        PredictCommand.self, FillCommand.self, GenerateCommand.self, NeighborsCommand.self,
        EmbedCommand.self, SimilarityCommand.self, TrainCommand.self, FineTuneCommand.self,
        EvalCommand.self, HeadsCommand.self,
        ModelsCommand.self, StoriesCommand.self, LessonsCommand.self, GlossaryCommand.self,
        QuizCommand.self, ReviewCommand.self, ProgressCommand.self, DoctorCommand.self,
        BenchCommand.self,
        ManualCommand.self,
      ])
  }

  @OptionGroup var file: ProgressOption
  @OptionGroup var screen: ScreenOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    try InteractiveLab.run(
      InteractiveLab.Options(
        progressPath: file.progress, seed: context.seed,
        isASCII: screen.ascii))
  }
}

enum Version {
  static let text = "glassbox 0.1.0"
  /// Of this version, as the manual shows it.
  static let date = "2026-11-21"
}

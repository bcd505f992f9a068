import ArgumentParser
import Figures

/// `learn [LESSON]`: the lab, open at a lesson.
struct LearnCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "learn", abstract: say("打开实验室，可以直接到某一课。", "Open the lab, or a lesson in it."))
  }

  @Argument(
    help: ArgumentHelp(say("课程编号，见 glassbox lessons list。", "Id of a lesson, see lessons list.")),
    completion: .lessons)
  var lesson: String?

  @OptionGroup var file: ProgressOption
  @OptionGroup var screen: ScreenOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    try InteractiveLab.run(
      InteractiveLab.Options(
        entry: lesson.map { .lesson($0) } ?? .home, progressPath: file.progress,
        seed: context.seed,
        isASCII: screen.ascii))
  }
}

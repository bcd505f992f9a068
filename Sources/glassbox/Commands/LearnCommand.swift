import ArgumentParser
import Curriculum
import Figures

/// `learn [LESSON]`: the lab, open at a lesson; with `--plain`, the lesson line by line.
struct LearnCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "learn", abstract: say("打开实验室，可以直接到某一课。", "Open the lab, or a lesson in it."),
      discussion: say(
        "--plain 逐行走一课，适合屏幕阅读器和管道；不写课程编号就接着学建议的那一课。",
        "--plain walks a lesson line by line, for screen readers and pipes; without an id it goes on "
          + "with the lesson that is suggested."))
  }

  @Argument(
    help: ArgumentHelp(say("课程编号，见 glassbox lessons list。", "Id of a lesson, see lessons list.")),
    completion: .lessons)
  var lesson: String?

  @Flag(help: ArgumentHelp(say("逐行输出，不占用整个屏幕。", "Line by line instead of the whole screen.")))
  var plain = false

  @Option(
    help: ArgumentHelp(
      say(
        "老师给的作业文件；none 取消现在的作业。",
        "A teacher's assignment file; none puts the present one away."), valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var assignment: String?

  @OptionGroup var file: ProgressOption
  @OptionGroup var screen: ScreenOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    if let assignment { try AssignmentOption.take(assignment, file, context) }
    if plain { return try walk(in: context) }
    try InteractiveLab.run(
      InteractiveLab.Options(
        entry: lesson.map { .lesson($0) } ?? .home, progressPath: file.progress,
        seed: context.seed,
        isASCII: screen.ascii))
  }

  private func walk(in context: CommandContext) throws {
    let data = try DataFolder.find()
    let folder = LessonFolder(path: data.lessons)
    let store = file.open(context)
    guard let id = try lesson ?? folder.readIndex().suggestion(for: store.progress)?.id else {
      throw CommandFailure(
        "no-lesson", zh: "全部学完了。要重温就写上课程编号，见 glassbox lessons list。",
        en: "All lessons are finished. Name one to see it again; lessons list shows their ids.")
    }
    var walk = LessonWalk(
      try folder.readLesson(id), store: store,
      dialogue: Dialogue(context, language: context.language(of: store.progress)),
      models: try ModelAccess.models(), datasets: data.path + "/datasets",
      seed: context.seedOrFresh(), announce: context.notice)
    try walk.run()
    try store.close()
  }
}

import ArgumentParser
import Curriculum
import Figures
import Labs

extension LessonsCommand {
  /// `lessons new ID`: the files of a lesson that is about to be written.
  struct New: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "new",
        abstract: say(
          "为新的一课写好框架；要填的地方用 ⟪ ⟫ 标出。",
          "Write the skeleton of a lesson; what is to be filled in stands between ⟪ and ⟫."))
    }

    @Argument(
      help: ArgumentHelp(
        say("课程编号，例如 05-two-heads。", "The lesson's id, such as 05-two-heads.")))
    var id: String

    @Option(
      help: ArgumentHelp(
        say("编号不以数字开头时，属于哪一部分。", "The track, where the id does not begin with its number."),
        valueName: "track"), completion: .tracks)
    var track: String?

    @Option(
      help: ArgumentHelp(say("各步用哪个实验。", "The lab that its steps show."), valueName: "lab"),
      completion: .labs)
    var lab = "next-token"

    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      guard let type = labCatalog.first(where: { $0.id == lab }) else {
        throw CommandFailure.unknownLab(lab)
      }
      let folder = LessonFolder(path: try DataFolder.find().lessons)
      let id = track.map { self.id.hasPrefix($0 + "-") ? self.id : "\($0)-\(self.id)" } ?? self.id
      let skeleton = LessonSkeleton(
        id: id, lab: lab, controls: type.init().controls.map(\.id), metrics: type.metricNames,
        engines: QuestionEngine.names)
      let path = try folder.begin(skeleton)
      // From now on `learn` finds it, and shows what is saved.
      try folder.writeIndex()
      let names = skeleton.files.map(\.name)
      try context.emit(
        CommandResult(
          json: {
            .document([
              ("id", .string(id)), ("path", .string(path)), ("files", .strings(names)),
            ])
          }, panels: { [] }, text: { Self.text(id, path, names)[context.language] }))
    }

    private static func text(_ id: String, _ path: String, _ names: [String]) -> Phrase {
      let files = names.map { "  \(path)/\($0)" }.joined(separator: "\n")
      return Phrase(
        zh: """
          写好了框架：
          \(files)
          接下来：填好每个 ⟪ ⟫；用 glassbox learn \(id) 打开它，存盘后画面跟着更新；
          最后用 glassbox lessons check \(id) 检查。
          """,
        en: """
          The skeleton is there:
          \(files)
          Now fill in every ⟪ ⟫. glassbox learn \(id) shows the lesson, and what you save at once.
          At the end: glassbox lessons check \(id).
          """)
    }
  }
}

extension CommandFailure {
  static func unknownLab(_ name: String) -> CommandFailure {
    let known = labCatalog.map { $0.id }
    return CommandFailure(
      "unknown-lab", zh: "没有实验 \(name)。现有：\(known.joined(separator: "、"))。",
      en: "There is no lab \(name). There are: \(known.joined(separator: ", ")).")
  }
}

import ArgumentParser
import Corpora
import Figures
import Studio

/// `train tokenizer|gpt|bert|ngram|nnlm|lstm`.
struct TrainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "train", abstract: say("训练分词器或模型。", "Train a tokenizer or a model."),
      subcommands: [
        TrainTokenizerCommand.self, TrainGPTCommand.self, TrainBERTCommand.self,
        TrainNGramCommand.self, TrainNNLMCommand.self, TrainLSTMCommand.self,
      ])
  }
}

/// What all trainings read and where they write.
struct TrainingOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      say(
        "训练文本：.jsonl 或纯文本（空行分段）；默认是自带的故事语法。",
        "Text to learn from: .jsonl, or plain text with blank lines between documents; "
          + "default: the story grammar."),
      valueName: "file"), completion: .file())
  var data: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        "故事语法只写这么多篇，反复地读；默认一直写新的。",
        "So many documents of the story grammar, read again and again; default: always new ones."),
      valueName: "N"))
  var stories: Int?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(say("结果写入这个文件夹。", "Folder for the result."), valueName: "folder"),
    completion: .directory)
  var output: String

  /// - Throws: `CommandFailure`, `FileError`, `GrammarError`, `JSONLinesError`.
  func source(seed: UInt64) throws -> TextSource {
    if let stories { try CountLimit.check("--stories", stories, 100...10_000_000) }
    guard data.isEmpty || stories == nil else {
      throw ValidationError(
        say("--stories 和 --data 不能一起用。", "--stories does not go with --data."))
    }
    if !data.isEmpty { return try TextSource.files(data) }
    return .stories(
      try StoryGrammar(folder: DataFolder.find().stories), seed: seed, count: stories)
  }
}

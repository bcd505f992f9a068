import ArgumentParser
import Figures
import Models
import Studio

/// `train nnlm`: a perceptron over the last few tokens, from random numbers.
struct TrainNNLMCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "nnlm",
      abstract: say(
        "从随机数开始训练一个神经概率语言模型（NNLM）：只看前面几个词元。^C 会保存检查点，--resume 接着训练。",
        "Train a neural probabilistic language model, which sees the last few tokens, from random "
          + "numbers. ^C saves a checkpoint, --resume continues."))
  }

  @Option(help: ArgumentHelp(say("看前面几个词元。", "Tokens that it sees."), valueName: "N"))
  var window = 4

  @Option(help: ArgumentHelp(say("词元向量的宽度。", "Width of a token's vector."), valueName: "N"))
  var embedding = 48

  @Option(help: ArgumentHelp(say("隐藏层的宽度。", "Width of the hidden layer."), valueName: "N"))
  var width = 64

  @Flag(
    help: ArgumentHelp(
      say("词元向量也直接连到输出。", "Connect the tokens' vectors to the output as well.")))
  var direct = false

  @OptionGroup var sequence: SequenceTrainingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--window", window, 1...1024)
    try CountLimit.check("--embedding", embedding, 1...16384)
    try CountLimit.check("--width", width, 1...16384)
  }

  func perform(in context: CommandContext) throws {
    try sequence.run(in: context) { vocabulary, _ in
      .nnlm(
        NNLMConfiguration(
          vocabularySize: vocabulary, contextLength: window, embeddingWidth: embedding,
          hiddenWidth: width, hasDirectConnections: direct))
    }
  }
}

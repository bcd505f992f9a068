import ArgumentParser
import Figures
import Models
import Studio
import Tensors

/// `train lstm`: a network with a memory, from random numbers.
struct TrainLSTMCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lstm",
      abstract: say(
        "从随机数开始训练一个循环网络语言模型：默认 LSTM，也可以是 GRU 或简单 RNN。^C 会保存检查点，--resume 接着训练。",
        "Train a recurrent language model, an LSTM or with --cell another, from random numbers. "
          + "^C saves a checkpoint, --resume continues."))
  }

  @Option(
    help: ArgumentHelp(say("循环单元：lstm、gru、rnn。", "lstm, gru or rnn."), valueName: "cell"),
    completion: .list(Cell.allCases.map(\.rawValue)))
  var cell = Cell.lstm

  enum Cell: String, ExpressibleByArgument, CaseIterable, Sendable {
    case lstm, gru, rnn

    var cell: RecurrentCell {
      switch self {
      case .lstm: .lstm
      case .gru: .gru
      case .rnn: .rnn
      }
    }
  }

  @Option(help: ArgumentHelp(say("词元向量的宽度。", "Width of a token's vector."), valueName: "N"))
  var embedding = 80

  @Option(help: ArgumentHelp(say("每层状态的宽度。", "Width of a layer's state."), valueName: "N"))
  var width = 192

  @Option(help: ArgumentHelp(say("层数。", "Layers."), valueName: "N"))
  var layers = 1

  @Flag(
    help: ArgumentHelp(
      say("输出层用自己的矩阵，不与词元向量共用。", "Give the output a matrix of its own, not the tokens' vectors.")))
  var untied = false

  @OptionGroup var sequence: SequenceTrainingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--embedding", embedding, 1...16384)
    try CountLimit.check("--width", width, 1...16384)
    try CountLimit.check("--layers", layers, 1...256)
  }

  func perform(in context: CommandContext) throws {
    try sequence.run(in: context) { vocabulary, length in
      .recurrent(
        RecurrentConfiguration(
          cell: cell.cell, vocabularySize: vocabulary, embeddingWidth: embedding, width: width,
          layerCount: layers, isOutputTied: !untied, contextLength: length))
    }
  }
}

import ArgumentParser
import Figures

/// What a command prints.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json, svg, html, csv
}

extension Language: ExpressibleByArgument {}

/// Options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("输出格式：text、json、svg、html 或 csv。", "Format of the output: text, json, svg, html or csv."),
      valueName: "format"))
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      say("界面语言：zh 或 en（默认取自环境变量 LANG）。", "Language: zh or en (default: from LANG)."),
      valueName: "zh|en"))
  var lang: Language?

  @Option(
    help: ArgumentHelp(
      say("随机种子；同一个种子，结果相同。", "Random seed; the same seed gives the same result."),
      valueName: "number"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      say("训练用几个线程；只影响快慢，不影响结果。", "Threads for training; they change the time, never the result."),
      valueName: "count"))
  var threads: Int?

  @Flag(help: ArgumentHelp(say("不显示进度和提示。", "No progress and no notices.")))
  var quiet = false

  @Option(
    help: ArgumentHelp(
      say("把提示和进度另记到一个文件。", "Also write notices and progress to a file."), valueName: "file"),
    completion: .file())
  var log: String?

  func validate() throws {
    if let threads, !(1...64).contains(threads) {
      throw ValidationError(
        say("--threads 应在 1 到 64 之间，得到 \(threads)。", "--threads must be 1 to 64, got \(threads)."))
    }
    // Readers that keep JSON numbers as Double would make another number of a larger one.
    let largest: UInt64 = 1 << 53
    if let seed, seed > largest {
      throw ValidationError(
        say("--seed 最大是 \(largest)，得到 \(seed)。", "--seed is at most \(largest), got \(seed)."))
    }
  }
}

/// `-o FILE` of the commands that print a result.
struct OutputOption: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(say("把结果写入文件。", "Write the result to a file."), valueName: "file"),
    completion: .file())
  var output: String?
}

/// `--model` of the commands that ask a model.
struct ModelOption: ParsableArguments {
  @Option(
    name: [.customShort("m"), .long],
    help: ArgumentHelp(
      say("模型的名字或文件夹。", "Name or folder of the model."), valueName: "model"), completion: .models)
  var model = "story-gpt"
}

/// A text as the bytes that were typed; `-` is standard input.
struct RawText: ExpressibleByArgument, Sendable {
  var argument: String

  init?(argument: String) {
    self.argument = argument
  }

  /// - Throws: `CommandFailure` when standard input cannot be read.
  func bytes() throws -> [UInt8] {
    guard argument == "-" else { return RawArguments.bytes(of: argument) }
    var bytes = try StandardStreams.readInput(limit: 64 << 20)
    // The newline that `echo` and editors put at the end is not part of the text.
    if bytes.last == 0x0A { bytes.removeLast() }
    if bytes.last == 0x0D { bytes.removeLast() }
    return bytes
  }
}

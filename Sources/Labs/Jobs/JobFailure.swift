import Figures
import Models
import Studio

/// Words errors for the learner: what happened, where, and what to do next.
public enum JobFailure {
  public static func describe(_ error: any Error) -> Phrase {
    switch error {
    case let error as StudioError: describe(error)
    case let error as ModelError: describe(error)
    default:
      Phrase(zh: "出了问题：\(error)", en: "Something went wrong: \(error)")
    }
  }

  private static func describe(_ error: StudioError) -> Phrase {
    switch error {
    case .modelNotFound(let name, let tried, let available):
      return notFound(name, tried: tried, available: available)
    case .unreadableModel(let path, let reason):
      return Phrase(
        zh: "模型 \(path) 打不开：\(reason)。换一个模型，或重新下载、重新训练它。",
        en: "The model \(path) cannot be opened: \(reason). Choose another, or get it anew.")
    case .vocabularyMismatch(let path, let tokenizer, let model):
      return Phrase(
        zh: "\(path) 的分词器有 \(tokenizer) 个词元，模型只有 \(model) 个：两个文件不是一套。",
        en:
          "In \(path) the tokenizer has \(tokenizer) tokens and the model \(model): "
          + "they do not belong together."
      )
    case .notADecoder(let name):
      return Phrase(
        zh: "\(name) 是编码器，读得懂整句话，但不会续写。换一个 GPT 模型，例如 story-gpt。",
        en:
          "\(name) is an encoder: it reads whole texts and cannot continue them. "
          + "Choose a GPT model, e.g. story-gpt."
      )
    case .notATransformer(let name):
      return Phrase(
        zh: "\(name) 不是 Transformer，没有注意力，只会预测下一个词元。换一个模型，例如 story-gpt。",
        en:
          "\(name) is no transformer: it has no attention and only predicts the next token. "
          + "Choose another model, e.g. story-gpt."
      )
    case .cannotFill(let name):
      return Phrase(
        zh: "\(name) 没有填空用的输出层。换一个带掩码语言模型头的 BERT。",
        en: "\(name) has no layer that fills gaps. Choose a BERT with a masked-language head.")
    case .noGap(let mask):
      return Phrase(
        zh: "这段文字里没有要填的空。在要填的地方写 \(mask)。",
        en: "The text has no gap. Write \(mask) where something is to be filled in.")
    case .gapCutOff(let limit):
      return Phrase(
        zh: "要填的空在第 \(limit) 个词元之后，模型读不到那里。把前面的文字写短些。",
        en:
          "The gap lies beyond the first \(limit) tokens, which is all that is read. "
          + "Shorten the text.")
    case .noSuchLayer(let asked, let layers):
      return Phrase(
        zh: "没有第 \(asked) 层：有 \(layers) 层，从 0 数起。",
        en: "There is no layer \(asked): there are \(layers), counted from 0.")
    case .noSuchHead(let asked, let heads):
      return Phrase(
        zh: "没有第 \(asked) 个头：有 \(heads) 个，从 0 数起。",
        en: "There is no head \(asked): there are \(heads), counted from 0.")
    case .cancelled: return Phrase(zh: "已取消。", en: "Cancelled.")
    case .missingData(let path):
      return Phrase(
        zh: "找不到程序自带的数据：\(path)。请检查安装，或设置 GLASSBOX_DATA。",
        en: "Data of the program is missing: \(path). Check the installation, or set GLASSBOX_DATA."
      )
    case .invalidSetting(let name, let value, let allowed):
      return Phrase(
        zh: "\(name) 不能是 \(value)：可以是 \(allowed)。",
        en: "\(name) cannot be \(value); allowed: \(allowed).")
    case .otherOrigin(let path, let part): return otherOrigin(path, part)
    case .occupiedFolder(let path):
      return Phrase(
        zh: "\(path) 里已有一个训练好的模型，用的是另一个分词器。换一个文件夹，或先把它移走。",
        en:
          "\(path) holds a finished model that has another tokenizer. Choose another folder, or "
          + "move it away first.")
    case .emptyText, .noExamples, .malformedExample, .exampleTooLong:
      return describeText(error)
    }
  }

  private static func otherOrigin(_ path: String, _ part: StudioError.OriginPart) -> Phrase {
    let (zh, en) =
      switch part {
      case .text: ("读的是另一份文字", "another text")
      case .stories: ("读的是另一批故事（--seed 或 --stories 不同）", "other stories (--seed or --stories)")
      case .tokenizer: ("用的是另一个分词器", "another tokenizer")
      }
    return Phrase(
      zh: "\(path) 里的训练\(zh)。请用开始时的选项接着训练，或换一个文件夹从头开始。",
      en:
        "The training in \(path) began with \(en). Resume it with the options it began with, or "
        + "begin anew in another folder.")
  }

  /// What is wrong with something that the learner wrote.
  private static func describeText(_ error: StudioError) -> Phrase {
    switch error {
    case .malformedExample(let line, let text):
      let shown = String(text.prefix(40))
      return Phrase(
        zh: "第 \(line) 行不是“问题 => 答案”的样子：\(shown)",
        en: "Line \(line) is not of the form “question => answer”: \(shown)")
    case .exampleTooLong(let index, let tokens, let context):
      return Phrase(
        zh: "第 \(index + 1) 条样本有 \(tokens) 个词元，问题本身就超过了模型的上下文 \(context)。把它写短些。",
        en:
          "Example \(index + 1) has \(tokens) tokens; its question alone fills the context "
          + "of \(context). Shorten it."
      )
    case .noExamples:
      return Phrase(
        zh: "没有可学的样本。每行写一条：问题 => 答案。",
        en: "There is nothing to learn from. Write one example a line: question => answer.")
    default:
      return Phrase(
        zh: "没有可看的文字：先输入一点。", en: "There is no text to look at: type some first.")
    }
  }

  private static func notFound(_ name: String, tried: [String], available: [String]) -> Phrase {
    let places = tried.joined(separator: ", ")
    let names = available.joined(separator: ", ")
    guard !available.isEmpty else {
      return Phrase(
        zh: "找不到模型“\(name)”，也没有别的模型。找过：\(places)。运行 make assets 可以训练一个。",
        en:
          "There is no model “\(name)”, nor any other. Looked at: \(places). "
          + "`make assets` trains one."
      )
    }
    return Phrase(
      zh: "找不到模型“\(name)”。现有：\(names)。找过：\(places)。",
      en: "There is no model “\(name)”. There are: \(names). Looked at: \(places).")
  }

  private static func describe(_ error: ModelError) -> Phrase {
    switch error {
    case .diverged(let step):
      Phrase(
        zh: "第 \(step) 步损失不再是有限的数：学习率太高了，调低再试。",
        en: "At step \(step) the loss is no longer finite: the learning rate is too high, lower it."
      )
    case .cancelled: Phrase(zh: "已取消。", en: "Cancelled.")
    case .tooLarge(let path, let bytes, let limit):
      Phrase(
        zh: "\(path) 要 \(megabytes(bytes)) 内存，这台机器只给得出 \(megabytes(limit))。换一个小些的模型。",
        en:
          "\(path) takes \(megabytes(bytes)) of memory, this machine can give "
          + "\(megabytes(limit)). Choose a smaller model.")
    default: Phrase(zh: "模型报告：\(error)。", en: "The model reports: \(error).")
    }
  }

  private static func megabytes(_ bytes: Int) -> String {
    Numerals.grouped(bytes / 1_000_000) + " MB"
  }
}

import Figures

/// What the manual says beyond the definitions of the commands.
enum ManualWords {
  /// A section of terms with their explanations.
  struct Part {
    var heading: Phrase
    var introduction: Phrase?
    var entries: [(term: String, words: Phrase)]
  }

  struct Example {
    var words: Phrase
    var lines: [String]
  }

  private static func both(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  static let name = both("名称", "NAME")
  static let synopsis = both("概要", "SYNOPSIS")
  static let description = both("描述", "DESCRIPTION")
  static let commands = both("命令", "COMMANDS")
  static let commonOptions = both("通用选项", "COMMON OPTIONS")
  static let examples = both("示例", "EXAMPLES")
  static let seeAlso = both("参见", "SEE ALSO")
  static let options = both("选项", "options")

  static func values(_ values: [String]) -> Phrase {
    both("可选：\(values.joined(separator: "、"))。", "One of \(values.joined(separator: ", ")).")
  }

  static func standard(_ value: String) -> Phrase {
    both("默认 \(value)。", "Default: \(value).")
  }

  static let introduction = [
    both(
      "GlassBox 是终端里的实验室：上中文或英文的课，输入一句话，看一个真实的模型怎样把它切成词元、变成向量、"
        + "计算注意力、给出预测，并当场微调。所有数字都由程序里的模型现算，不需要网络、Python 或显卡。",
      "GlassBox is a laboratory in the terminal: you walk lessons in Chinese or English, type a "
        + "sentence, and watch a real model cut it into tokens, turn them into vectors, attend, "
        + "predict and be fine-tuned. Every number is computed by the model inside the program; "
        + "nothing needs a network, Python or a GPU."),
    both(
      "不带参数就打开实验室，屏幕最后一行写着现在能用的键，按 ? 看全部。每个实验也是一条命令，打印的就是实验里看到的内容。",
      "Without arguments it opens the lab; the last line of the screen shows the keys that work "
        + "now, and ? lists all of them. Every lab is also a command that prints what the lab shows."
    ),
    both(
      "文字写成 - 时从标准输入读；以 - 开头的文字前面加 --。文字按原始字节接收，不必是有效的 UTF-8。",
      "A text - is read from standard input; -- precedes a text that starts with -. Texts are "
        + "taken as bytes and need not be valid UTF-8."),
  ]

  static let commonOptionsIntroduction = both(
    "每条命令都接受这些选项。结果写到标准输出，进度和提示写到标准错误。",
    "Every command takes these. Results go to standard output, progress and notices to standard "
      + "error.")

  static let parts = [environment, files, statuses]

  private static let environment = Part(
    heading: both("环境变量", "ENVIRONMENT"), introduction: nil,
    entries: [
      (
        "GLASSBOX_HOME",
        both(
          "学习者自己的文件夹：进度、自己的模型、设置。",
          "The learner's own folder: progress, own models, settings.")
      ),
      (
        "GLASSBOX_DATA",
        both(
          "课程、数据集和随附模型所在的文件夹。设错了会报错，不再往别处找。",
          "The folder with lessons, data sets and shipped models. A wrong value is an error; no "
            + "other place is tried then.")
      ),
      (
        "XDG_DATA_HOME, XDG_CONFIG_HOME",
        both(
          "没有 GLASSBOX_HOME 时，进度和设置分别放在它们下面的 glassbox 里。",
          "Without GLASSBOX_HOME, progress and settings are kept in glassbox below them.")
      ),
      (
        "GLASSBOX_AMBIGUOUS_WIDTH",
        both(
          "终端把“”…— 画成两列宽时设为 2。", "2 where the terminal draws “ ” … — two columns wide.")
      ),
      ("GLASSBOX_ASCII", both("只用 ASCII 画图。", "Draw with ASCII alone.")),
      ("NO_COLOR", both("不用颜色，改用深浅不同的字符。", "No colours; shades take their place.")),
      (
        "LC_ALL, LC_MESSAGES, LANG",
        both("以 zh 开头时界面是中文，否则是英文。", "Chinese where it begins with zh, English otherwise.")
      ),
      ("TERM", both("终端类型，例如 xterm-256color。", "The terminal type, such as xterm-256color.")),
    ])

  private static let files = Part(
    heading: both("文件", "FILES"), introduction: nil,
    entries: [
      (
        "~/.local/share/glassbox/progress.json",
        both(
          "学习进度，普通的 JSON；旁边是日志和上一份。",
          "Your progress, plain JSON; beside it its journal and the one before.")
      ),
      (
        "~/.local/share/glassbox/models/",
        both("用 glassbox models add 加入的模型。", "Models that were added with glassbox models add.")
      ),
      ("~/.config/glassbox/config.json", both("设置。", "Settings.")),
      (
        "../share/glassbox/",
        both(
          "课程、数据集、JSON Schema 和随附模型；路径从程序所在的文件夹算起。",
          "Lessons, data sets, JSON Schemas and shipped models, as seen from the program's folder.")
      ),
    ])

  private static let statuses = Part(
    heading: both("退出状态", "EXIT STATUS"), introduction: nil,
    entries: [
      ("0", both("成功。", "Success.")),
      ("1", both("没有成功，消息里说明了原因。", "A failure that the message explains.")),
      ("64", both("命令的用法不对。", "Wrong usage.")),
      ("130", both("被 ^C 中断；已做的工作已保存。", "Ended by ^C; the work is saved.")),
    ])

  static let exampleList = [
    Example(
      words: both("打开某一课，或单独打开一个实验：", "Open a lesson, or a lab by itself:"),
      lines: ["glassbox learn 05-heatmap", "glassbox lab attention \"小猫坐在垫子上\""]),
    Example(
      words: both("把结果交给别的程序：", "Hand results to other programs:"),
      lines: [
        "glassbox tokenize \"小猫坐在垫子上\" --format json",
        "glassbox attention \"The cat sat.\" --layer 2 --head 1 --format csv",
        "echo \"Once upon a time\" | glassbox predict - --top 5",
      ]),
    Example(
      words: both("微调一个适配器，^C 会保存：", "Fine-tune an adapter; ^C saves:"),
      lines: ["glassbox finetune lora --data facts.jsonl --rank 8 -o adapter"]),
    Example(
      words: both("有什么不对劲时：", "When something seems wrong:"), lines: ["glassbox doctor"]),
  ]

  static let seeAlsoWords = both(
    "glassbox COMMAND --help 打印一条命令的帮助。JSON 的形状写在数据文件夹的 datasets/schema 里。",
    "glassbox COMMAND --help prints the help of a command. The shapes of JSON stand in "
      + "datasets/schema of the data folder.")
}

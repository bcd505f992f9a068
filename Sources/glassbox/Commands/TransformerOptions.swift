import ArgumentParser

/// The shape of a transformer that is trained from random numbers, by default that of the shipped ones.
struct TransformerOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("向量宽度。", "Width of the vectors."), valueName: "N"))
  var width = 192

  @Option(help: ArgumentHelp(say("层数。", "Layers."), valueName: "N"))
  var layers = 4

  @Option(help: ArgumentHelp(say("每层几个头。", "Heads a layer."), valueName: "N"))
  var heads = 6

  @Option(
    help: ArgumentHelp(
      say(
        "有多少次用词表练习代替一篇文本（0 到 1）。",
        "How often a drill of the vocabulary replaces a document, 0 to 1."),
      valueName: "P"))
  var drills = 0.0

  func validate() throws {
    try CountLimit.check("--width", width, 1...16384)
    try CountLimit.check("--layers", layers, 1...256)
    try CountLimit.check("--heads", heads, 1...width)
    try CountLimit.check("--drills", drills, 0...1)
    try CountLimit.checkHeads(heads, divide: width)
  }
}

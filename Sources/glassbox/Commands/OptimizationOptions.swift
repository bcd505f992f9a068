import ArgumentParser
import Models
import Tensors

/// How a training command follows the gradient.
struct OptimizationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "优化器：sgd、momentum、nesterov、adam、adamW、muon。",
        "sgd, momentum, nesterov, adam, adamW or muon."),
      valueName: "method"),
    completion: .list(OptimizerMethod.allCases.map(\.rawValue)), transform: Self.named)
  var optimizer = OptimizerMethod.adamW

  @Option(
    help: ArgumentHelp(
      say(
        "学习率怎样变化：constant、linear、cosine、oneCycle、stableDecay；默认 cosine，给了 --minutes 时是 stableDecay。",
        "How the learning rate goes: constant, linear, cosine, oneCycle or stableDecay; default: "
          + "cosine, with --minutes stableDecay."),
      valueName: "shape"),
    completion: .list(Schedule.Shape.allCases.map(\.rawValue)), transform: Self.named)
  var schedule: Schedule.Shape?

  @Option(
    help: ArgumentHelp(
      say(
        "学习率从 0 升到峰值的步数；默认是步数的十分之一，最多 200。",
        "Steps in which the rate rises; default: a tenth of them, at most 200."),
      valueName: "N"))
  var warmUp: Int?

  @Option(help: ArgumentHelp(say("矩阵的权重衰减。", "Weight decay of matrices."), valueName: "L"))
  var weightDecay = 0.1

  @Option(
    help: ArgumentHelp(say("训练时置零的比例。", "The part that dropout sets to zero."), valueName: "P"))
  var dropout = 0.0

  @Option(
    help: ArgumentHelp(
      say("几批的梯度相加成为一步。", "Batches whose gradients add up to one step."), valueName: "N"))
  var accumulate = 1

  @Option(
    help: ArgumentHelp(
      say(
        "不训练的参数，按名字，* 代表任意字符；可以多次，如 \"h.0.*\"。",
        "Parameters to leave as they are, by name; * is anything; may be repeated, e.g. \"h.0.*\"."
      ), valueName: "pattern"))
  var freeze: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        "一部分参数的学习率乘以多少，按名字；可以多次，如 \"wte*=3\"。",
        "Multiply the learning rate of some parameters, by name; may be repeated, e.g. \"wte*=3\"."),
      valueName: "pattern=F"))
  var rate: [ParameterRate] = []

  @Option(
    help: ArgumentHelp(
      say(
        "Adam 记住梯度平方的比例；批小时宜大。",
        "How much Adam keeps of the squared gradient; more suits small batches."), valueName: "B"))
  var beta2 = 0.95

  @Option(
    help: ArgumentHelp(
      say(
        "动量：momentum、nesterov 默认 0.9，muon 默认 0.95。",
        "How much velocity is kept; default: 0.9, with muon 0.95."), valueName: "M"))
  var momentum: Double?

  @Option(
    help: ArgumentHelp(
      say(
        "验证损失连续几次不再下降就停止，并取最好的模型。",
        "Stop after so many validations without an improvement, and keep the best model."),
      valueName: "N"))
  var patience: Int?

  @Option(help: ArgumentHelp(say("每隔几步验证一次。", "Steps between validations."), valueName: "N"))
  var validateEvery = 500

  func validate() throws {
    if let warmUp { try CountLimit.check("--warm-up", warmUp, 0...100_000_000) }
    try CountLimit.check("--weight-decay", weightDecay, 0...10)
    try CountLimit.check("--dropout", dropout, 0...0.99)
    try CountLimit.check("--accumulate", accumulate, 1...1000)
    try CountLimit.check("--beta2", beta2, 0...0.999_999)
    if let momentum { try CountLimit.check("--momentum", momentum, 0...0.999_999) }
    if let patience { try CountLimit.check("--patience", patience, 1...1_000_000) }
    try CountLimit.check("--validate-every", validateEvery, 1...100_000_000)
  }

  private static func named<Value: RawRepresentable & CaseIterable>(
    _ text: String
  ) throws -> Value where Value.RawValue == String {
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError(
      say("没有叫 \(text) 的；有 \(known)。", "There is no \(text); there are \(known)."))
  }

  /// Puts the options into the settings of a run whose length is known.
  func apply(to settings: inout TrainingSettings) {
    settings.optimizer = optimizer
    let shape = schedule ?? (settings.budget == nil ? .cosine : .stableDecay)
    settings.schedule =
      shape == .oneCycle
      ? .oneCycle
      : Schedule(
        shape: shape, warmUpSteps: warmUp ?? min(200, max(1, settings.steps / 10)),
        finalFraction: shape == .stableDecay ? 0 : 0.05)
    settings.weightDecay = Float(weightDecay)
    settings.dropout = Float(dropout)
    settings.accumulation = accumulate
    settings.beta2 = Float(beta2)
    settings.momentum = Float(momentum ?? (optimizer == .muon ? 0.95 : 0.9))
    settings.groups =
      freeze.map { ParameterGroup(NamePattern($0), isFrozen: true) }
      + rate.map { ParameterGroup(NamePattern($0.pattern), rate: $0.factor) }
  }
}

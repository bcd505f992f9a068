import Figures
import LabKit
import Models
import Studio

/// From scores to text: temperature, top-k, top-p, repetition penalty, and the seed that decides the
/// rest.
public struct SamplingLab: ChoosingLab {
  public static let id = "sampling"
  public static let title = Phrase(zh: "采样", en: "Sampling")
  public static let about = Phrase(
    zh: "温度、top-k、top-p、重复惩罚：同样的分数，不同的文字", en: "temperature, top-k, top-p, penalty: scores to text")
  /// How many tokens are listed.
  static let listed = 12
  /// How many tokens are written at once.
  static let writtenTokens = 32
  static let mostThousands = 50
  static let mostRuns = 6

  public enum Action: Sendable, Equatable {
    case type(String)
    case select(Int)
    case setTemperature(tenths: Int)
    case setTopK(Int)
    case setTopP(hundredths: Int)
    case setPenalty(hundredths: Int)
    case setSeed(UInt64)
    case draw, write
    case setModel(String)
  }

  /// What is set, in steps that are exact.
  public struct Knobs: Codable, Sendable, Equatable {
    /// 0: always the highest score.
    public var tenths = 10
    /// 0: all.
    public var topK = 0
    /// 100: all.
    public var hundredths = 100
    /// Of the repetition penalty, in hundredths; 100: none.
    public var penalty = 100
    public var seed: UInt64 = 1

    var sampler: Sampler {
      Sampler(
        temperature: Float(tenths) / 10, topK: topK > 0 ? topK : nil,
        topP: hundredths < 100 ? Float(hundredths) / 100 : nil,
        repetitionPenalty: Float(penalty) / 100, seed: seed)
    }
  }

  /// A continuation that was written, and with what.
  public struct Run: Codable, Sendable, Equatable {
    public var model: String
    public var prefix: String
    public var knobs: Knobs
    /// The tokens as they are shown.
    public var tokens: [String]
    /// The share of them that had occurred before.
    public var repeatedShare: Double
    public var isEnded: Bool

    func isReplay(of other: Run) -> Bool {
      model == other.model && prefix == other.prefix && knobs == other.knobs
    }

    /// Only the seed is another.
    func isReseeded(from other: Run) -> Bool {
      var knobs = knobs
      knobs.seed = other.knobs.seed
      return model == other.model && prefix == other.prefix && knobs == other.knobs
        && self.knobs.seed != other.knobs.seed
    }
  }

  public struct Choices: Codable, Sendable, Equatable {
    public var model = defaultModel
    public var text = "小猫坐在垫子上，因为"
    public var knobs = Knobs()
    public var selected = 0
    /// Thousands of draws made with these knobs.
    public var thousands = 0
    /// The newest last.
    public var runs: [Run] = []
  }

  public internal(set) var choices: Choices
  var scores: Work<ScoresReport> = .none
  var draws: Work<DrawsReport> = .none
  /// Why the last continuation was not written.
  var remark: Phrase?

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  var bytes: [UInt8] { Array(choices.text.utf8) }

  public mutating func update(_ action: Action) -> [Effect] {
    remark = nil
    switch action {
    case .type(let text):
      choices.text = text
      return startOver()
    case .setModel(let name):
      choices.model = name
      return startOver()
    case .select(let index): choices.selected = index.clamped(to: 0...Self.listed - 1)
    case .setTemperature(let tenths): return turn { $0.tenths = tenths.clamped(to: 0...30) }
    case .setTopK(let count): return turn { $0.topK = count.clamped(to: 0...1000) }
    case .setTopP(let share): return turn { $0.hundredths = share.clamped(to: 1...100) }
    case .setPenalty(let penalty): return turn { $0.penalty = penalty.clamped(to: 100...300) }
    case .setSeed(let seed): return turn { $0.seed = seed }
    case .draw:
      choices.thousands = min(choices.thousands + 1, Self.mostThousands)
      return drawAgain()
    case .write:
      return [
        .start(
          "write",
          WriteJob(
            model: choices.model, bytes: bytes, sampler: choices.knobs.sampler,
            limit: Self.writtenTokens))
      ]
    }
    return []
  }

  public mutating func receive(_ message: JobMessage) -> [Effect] {
    switch (message.job, message.content) {
    case ("write", .finished(let written as Generated)): keep(written)
    case ("write", .failed(let reason)): remark = reason
    case ("write", _): break
    case ("draw", let content): draws.receive(content)
    default:
      scores.receive(message.content)
      return drawAgain()
    }
    return []
  }

  public func resume() -> [Effect] {
    [.start("scores", ScoresJob(model: choices.model, bytes: bytes))]
  }

  private mutating func startOver() -> [Effect] {
    choices.selected = 0
    forgetDraws()
    scores.begin()
    return [.cancel("draw"), .cancel("write")] + resume()
  }

  /// The scores stay as they are; only what is made of them changes. A text that is being written with
  /// the old settings is given up: its run would be kept under the new ones.
  private mutating func turn(_ change: (inout Knobs) -> Void) -> [Effect] {
    let before = choices.knobs
    change(&choices.knobs)
    guard choices.knobs != before else { return [] }
    forgetDraws()
    return [.cancel("draw"), .cancel("write")]
  }

  private mutating func forgetDraws() {
    choices.thousands = 0
    draws = .none
  }

  private mutating func drawAgain() -> [Effect] {
    guard choices.thousands > 0, let report = scores.current else { return [] }
    draws.begin()
    return [
      .start(
        "draw",
        DrawsJob(
          logits: report.prediction.logits, text: report.text, sampler: choices.knobs.sampler,
          thousands: choices.thousands))
    ]
  }

  private mutating func keep(_ written: Generated) {
    var seen = Set(written.prompt.compactMap(\.id))
    var repeated = 0
    for token in written.tokens {
      if let id = token.id, !seen.insert(id).inserted { repeated += 1 }
    }
    choices.runs.append(
      Run(
        model: choices.model, prefix: choices.text, knobs: choices.knobs,
        tokens: written.tokens.map(\.label),
        repeatedShare: Double(repeated) / Double(max(1, written.tokens.count)),
        isEnded: written.ended))
    if choices.runs.count > Self.mostRuns { choices.runs.removeFirst() }
  }
}

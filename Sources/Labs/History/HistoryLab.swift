import Figures
import LabKit
import Models
import Studio

/// Four kinds of language models, from 1948 to 2017, on one text: how each goes on with it, what it
/// expects next, and what it has to pay for the text.
public struct HistoryLab: ChoosingLab {
  public static let id = "history"
  public static let title = Phrase(zh: "四代语言模型", en: "Four language models")
  public static let about = Phrase(
    zh: "同一段文字，3-gram、NNLM、LSTM、Transformer 各付几比特",
    en: "one text: 3-gram, NNLM, LSTM and Transformer")
  /// How many of the next tokens are listed.
  static let listed = 3
  static let writtenTokens = 24

  public enum Action: Sendable, Equatable {
    case type(String)
    case setShows(Shows)
    case setCurve(Curve)
    case select(Int)
    case setSampled(Bool)
    case setSeed(UInt64)
    case setModel(String)
  }

  /// What comes first, and keeps its room in a low window.
  public enum Shows: String, Codable, Sendable, CaseIterable {
    case texts, next, bits
  }

  /// What the lines are of.
  public enum Curve: String, Codable, Sendable, CaseIterable {
    case sum, each
  }

  public struct Choices: Codable, Sendable, Equatable {
    /// The Transformer; the others are the shipped ones.
    public var model = defaultModel
    public var text = "从前有一只小猫"
    public var shows = Shows.texts
    public var curve = Curve.sum
    /// Which predicted token is looked at; nil for the one on which the Transformer saves most.
    public var selected: Int?
    /// Tokens are drawn rather than the likeliest taken.
    public var isSampled = false
    public var seed: UInt64 = 1

    /// The same for all models.
    var sampler: Sampler {
      isSampled ? Sampler(temperature: 0.8, topP: 0.95, seed: seed) : Sampler(temperature: 0)
    }

    func name(of era: Era) -> String { era == .transformer ? model : era.shipped }
  }

  public internal(set) var choices: Choices
  var readings: [Era: Work<EraReading>] = [:]
  var writings: [Era: Work<Generated>] = [:]

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .setShows(let shows): choices.shows = shows
    case .setCurve(let curve): choices.curve = curve
    case .select(let index):
      choices.selected = index.clamped(to: 0...max(0, (reference?.steps.count ?? 1) - 1))
    case .setSampled(let isSampled):
      choices.isSampled = isSampled
      return writeAgain()
    case .setSeed(let seed):
      choices.seed = seed
      return choices.isSampled ? writeAgain() : []
    case .type(let text):
      choices.text = text
      return startOver()
    case .setModel(let name):
      choices.model = name
      return startOver()
    }
    return []
  }

  public mutating func receive(_ message: JobMessage) -> [Effect] {
    for era in Era.allCases {
      if message.job == era.reading {
        readings[era, default: .none].receive(message.content)
        return write(era)
      }
      if message.job == era.writing {
        writings[era, default: .none].receive(message.content)
      }
    }
    return []
  }

  public func resume() -> [Effect] {
    Era.allCases.map { era in
      .start(
        era.reading,
        EraReadingJob(
          era: era, model: choices.name(of: era), transformer: choices.model, bytes: bytes,
          top: Self.listed))
    }
  }

  private var bytes: [UInt8] { Array(choices.text.utf8) }

  /// What a model of the kind says to the text, an outdated answer included.
  func along(_ era: Era) -> TextAlong? { readings[era]?.value?.along }

  /// Whose tokens are shown: the Transformer's, or those of the first that answers.
  var reference: TextAlong? {
    along(.transformer) ?? Era.allCases.lazy.compactMap(along).first
  }

  /// The predicted token that is looked at.
  var selected: Int {
    guard let reference, !reference.steps.isEmpty else { return 0 }
    let last = reference.steps.count - 1
    return min(choices.selected ?? dearest ?? last, last)
  }

  /// The token on which the Transformer saves most against the 3-gram.
  private var dearest: Int? {
    guard let short = along(.ngram), let steps = along(.transformer)?.steps else { return nil }
    let savings = steps.map { step in
      (short.step(at: step.token)?.bits ?? step.bits) - step.bits
    }
    return savings.max().flatMap { savings.firstIndex(of: $0) }
  }

  private mutating func startOver() -> [Effect] {
    choices.selected = nil
    for era in Era.allCases {
      readings[era, default: .none].begin()
      writings[era, default: .none].begin()
    }
    // The new readings come first; nobody waits for what was to follow the old ones.
    return Era.allCases.map { .cancel($0.writing) } + resume()
  }

  private mutating func writeAgain() -> [Effect] { Era.allCases.flatMap { write($0) } }

  /// Goes on with the text, unless the model is not there.
  private mutating func write(_ era: Era) -> [Effect] {
    guard readings[era]?.current?.along != nil else {
      writings[era] = Work<Generated>.none
      return []
    }
    writings[era, default: .none].begin()
    return [
      .start(
        era.writing,
        EraWritingJob(
          era: era, model: choices.name(of: era), bytes: bytes, sampler: choices.sampler,
          limit: Self.writtenTokens))
    ]
  }
}

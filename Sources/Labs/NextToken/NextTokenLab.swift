import Figures
import Foundation
import LabKit
import Studio

/// What a language model does: a probability for every token that may come next.
public struct NextTokenLab: ChoosingLab {
  public static let id = "next-token"
  public static let title = Phrase(zh: "下一个词元", en: "The next token")
  public static let about = Phrase(
    zh: "给一个开头，看模型怎样给下一个词元打分", en: "scores of the next token, and what sampling does")
  /// How many candidates are listed.
  public static let candidates = 10

  public enum Action: Sendable, Equatable {
    case type(String)
    case select(Int)
    case append, remove, sample
    case setTemperature(tenths: Int)
    case setGuessFirst(Bool)
    case guess(String)
    case setSeed(UInt64)
    case setModel(String)
  }

  /// One guess, and what it was worth.
  public struct Round: Codable, Sendable, Equatable {
    public var guess: String
    public var bits: Double
    public var bestBits: Double
  }

  /// The text before a token was appended to it.
  public struct Before: Codable, Sendable, Equatable {
    public var textBytes: Int
    public var unfinished: [UInt8]
  }

  public struct Choices: Codable, Sendable, Equatable {
    public var model = defaultModel
    public var text = "小猫坐在垫子上，因为"
    /// The bytes of an unfinished character that appended tokens left behind the text.
    public var unfinished: [UInt8] = []
    /// What there was before each token that was appended.
    public var appended: [Before] = []
    public var selected = 0
    /// Temperature in tenths, so that stepping is exact.
    public var tenths = 10
    public var guessFirst = false
    public var guess = ""
    public var isScored = false
    public var rounds: [Round] = []
    public var seed: UInt64 = 1
    /// Draws made since the text was typed.
    public var draws = 0
  }

  public internal(set) var choices: Choices
  var answer: Work<NextTokenReport> = .none
  /// Why the last append or draw did nothing.
  var remark: Phrase?

  public init() {
    self.init(choices: Choices())
  }

  public init(choices: Choices) {
    self.choices = choices
  }

  var bytes: [UInt8] { Array(choices.text.utf8) + choices.unfinished }
  var temperature: Double { Double(choices.tenths.clamped(to: 1...30)) / 10 }
  /// The learner has not guessed yet and so must not see the bars.
  var isHidden: Bool { choices.guessFirst && choices.guess.isEmpty }

  public mutating func update(_ action: Action) -> [Effect] {
    remark = nil
    switch action {
    case .type(let text):
      choices.text = text
      choices.unfinished = []
      choices.appended = []
      choices.draws = 0
      return startOver()
    case .select(let index): choices.selected = index.clamped(to: 0...Self.candidates - 1)
    case .append: return append()
    case .remove: return remove()
    case .sample:
      return [
        .start(
          "sample",
          SampleTokenJob(
            model: choices.model, bytes: bytes, temperature: temperature, seed: choices.seed,
            draw: choices.draws))
      ]
    case .setTemperature(let tenths):
      choices.tenths = tenths.clamped(to: 1...30)
      return [.cancel("sample")]
    case .setGuessFirst(let flag): choices.guessFirst = flag
    case .guess(let guess):
      choices.guess = guess
      choices.isScored = false
      return ask()
    case .setSeed(let seed):
      choices.seed = seed
      choices.draws = 0
      return [.cancel("sample")]
    case .setModel(let name):
      choices.model = name
      return startOver()
    }
    return []
  }

  public mutating func receive(_ message: JobMessage) -> [Effect] {
    switch (message.job, message.content) {
    case ("sample", .finished(let token as Token)):
      choices.draws += 1
      return append(token)
    case ("sample", .failed(let reason)): remark = reason
    case ("sample", _): break
    default:
      answer.receive(message.content)
      scoreRound()
    }
    return []
  }

  public func resume() -> [Effect] {
    let guess = choices.guess.isEmpty ? nil : choices.guess
    return [.start("predict", NextTokenJob(model: choices.model, bytes: bytes, guess: guess))]
  }

  private mutating func startOver() -> [Effect] {
    choices.selected = 0
    choices.guess = ""
    choices.isScored = false
    // What is being drawn is drawn for another text.
    return [.cancel("sample")] + ask()
  }

  private mutating func ask() -> [Effect] {
    answer.begin()
    return resume()
  }

  private mutating func append() -> [Effect] {
    guard !isHidden, let next = answer.current?.prediction.next,
      next.indices.contains(choices.selected)
    else { return [] }
    return append(next[choices.selected].token)
  }

  /// Puts a token behind the text. Tokens may hold parts of characters: those wait for the rest.
  private mutating func append(_ token: Token) -> [Effect] {
    guard !token.special else {
      remark = Phrase(
        zh: "模型选了 \(token.label)：它认为故事到这里就完了。",
        en: "The model chose \(token.label): it takes the story to be over.")
      return []
    }
    choices.appended.append(
      Before(textBytes: choices.text.utf8.count, unfinished: choices.unfinished))
    let rest = choices.unfinished + token.bytes
    if Token.isWholeText(rest) {
      choices.text += String(decoding: rest, as: UTF8.self)
      choices.unfinished = []
    } else {
      choices.unfinished = rest
    }
    return startOver()
  }

  private mutating func remove() -> [Effect] {
    guard let before = choices.appended.popLast() else { return [] }
    choices.text = String(decoding: choices.text.utf8.prefix(before.textBytes), as: UTF8.self)
    choices.unfinished = before.unfinished
    return startOver()
  }

  private mutating func scoreRound() {
    guard !choices.isScored, let report = answer.current, let score = report.score,
      score.guess == choices.guess, let best = report.prediction.next.first
    else { return }
    choices.isScored = true
    choices.rounds.append(
      Round(guess: score.guess, bits: score.bits, bestBits: -log2(best.probability)))
    if choices.rounds.count > 100 { choices.rounds.removeFirst() }
  }
}

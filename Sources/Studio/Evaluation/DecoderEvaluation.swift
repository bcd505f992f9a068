import Corpora
import Foundation
import Models

/// Measures a decoder on the grammar's prompts: stories to continue, questions, sums, opposites.
public struct DecoderEvaluation: Sendable {
  public let workbench: Workbench
  public let grammar: StoryGrammar
  public let settings: EvaluationSettings

  public init(_ workbench: Workbench, grammar: StoryGrammar, settings: EvaluationSettings) {
    self.workbench = workbench
    self.grammar = grammar
    self.settings = settings
  }

  /// Answers take at most so many tokens.
  private static let answerLength = 40

  // MARK: - Prompts with answers

  /// The share of a task's prompts that are answered right.
  ///
  /// - Throws: `StudioError.cancelled` when `onProgress` says no; `ModelError`.
  public func answers(
    _ task: EvaluationTask, _ language: StoryLanguage, onProgress: (Double) -> Bool
  ) throws -> Proportion {
    let prompts = prompts(task, language)
    let texts = try continuations(
      of: prompts, limit: Self.answerLength, stops: lineEnds, onProgress: onProgress)
    let right = zip(prompts, texts).count { $0.accepts($1.text) }
    return Proportion(right, of: prompts.count)
  }

  func prompts(_ task: EvaluationTask, _ language: StoryLanguage) -> [EvaluationPrompt] {
    EvaluationPrompts(grammar: grammar, seed: settings.seed).prompts(
      task, language, count: settings.prompts)
  }

  /// Tokens with a line's end in them: an answer is one line.
  private var lineEnds: Set<Int32> {
    let size = Int32(workbench.tokenizer.vocabularySize)
    return Set((0..<size).filter { workbench.tokenizer.bytes(of: $0).contains(0x0A) })
  }

  // MARK: - Writing

  /// What the model wrote after a prompt.
  struct Written {
    let text: String
    /// The model ended the text itself.
    let isEnded: Bool
    /// Special tokens in the middle of the text.
    let specials: Int
  }

  func continuations(
    of prompts: [EvaluationPrompt], limit: Int, stops: Set<Int32> = [],
    onProgress: (Double) -> Bool
  ) throws -> [Written] {
    let ends = Set([workbench.endToken].compactMap { $0 })
    let room = min(Self.answerLength, workbench.contextLength / 4)
    let batch = prompts.enumerated().map { number, prompt in
      let (tokens, _) = workbench.input(
        of: Array(prompt.text.utf8), keepingEnd: true, limit: workbench.contextLength - room)
      return BatchGeneration.Prompt(
        tokens: tokens.ids, limit: limit,
        stream: Self.stream(prompt.task, prompt.language, number))
    }
    let total = Double(max(prompts.count, 1))
    let written = try BatchGeneration(workbench.model, sampler: settings.sampler).run(
      batch, stops: ends.union(stops)
    ) { onProgress(Double($0) / total) }
    guard let written else { throw StudioError.cancelled }
    return written.map { continuation in
      let tokens = continuation.tokens.map(workbench.token)
      return Written(
        text: String(decoding: tokens.flatMap { $0.special ? [] : $0.bytes }, as: UTF8.self),
        isEnded: continuation.stop.map(ends.contains) ?? false,
        specials: tokens.count(where: \.special))
    }
  }

  /// Draws of their own for every prompt of every task.
  private static func stream(
    _ task: EvaluationTask, _ language: StoryLanguage, _ number: Int
  ) -> UInt64 {
    let tasks = EvaluationTask.allCases.firstIndex(of: task) ?? 0
    return UInt64(tasks * 2 + (language == .zh ? 0 : 1)) << 32 | UInt64(number)
  }
}

import Corpora
import Files
import Models
import Tokenizers

/// One example to fine-tune on: parts of text that are read and parts that are learned.
public struct FineTuneExample: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    /// A special token in front, such as `<user>`.
    public var opening: String?
    public var text: String
    /// The loss looks at this part.
    public var isLearned: Bool
  }

  public var parts: [Part]

  public init(parts: [Part]) {
    self.parts = parts
  }

  /// A question and its answer, one right behind the other; only the answer is learned.
  public init(prompt: String, completion: String) {
    self.init(parts: [
      Part(text: prompt, isLearned: false), Part(text: completion, isLearned: true),
    ])
  }

  public init(_ example: TrainingExample) {
    switch example {
    case .text(let text): self.init(parts: [Part(text: text, isLearned: true)])
    case .promptCompletion(let prompt, let completion):
      self.init(prompt: prompt, completion: completion)
    case .labelled(let text, let label): self.init(prompt: text, completion: label)
    case .messages(let messages):
      self.init(
        parts: messages.map { message in
          let isAnswer = message.role == "assistant"
          return Part(
            opening: isAnswer ? ReservedTokens.assistant : ReservedTokens.user,
            text: message.content, isLearned: isAnswer)
        })
    }
  }

  /// All parts together.
  public var text: String { parts.map(\.text).joined() }

  /// What is read before the first learned part.
  public var prompt: String {
    parts.prefix { !$0.isLearned }.map(\.text).joined()
  }

  /// The first learned part.
  public var completion: String { parts.first(where: \.isLearned)?.text ?? "" }

  /// The examples of a JSON Lines file.
  ///
  /// - Throws: `StudioError.missingData` when there is no such file; `JSONLinesError`, `FileError`.
  public static func read(_ path: String) throws -> [FineTuneExample] {
    do {
      return try JSONLines.read(path).map { FineTuneExample($0) }
    } catch FileError.missing {
      throw StudioError.missingData(path: path)
    }
  }

  /// The learner's own lines, `question => answer` each; blank lines and lines that begin with `#`
  /// are skipped. Between the two stands a blank, except in Chinese.
  ///
  /// - Throws: `StudioError.malformedExample` with the line's number, from 1.
  public static func parse(_ lines: String) throws -> [FineTuneExample] {
    var examples: [FineTuneExample] = []
    for (index, line) in lines.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let text = Blanks.trimmed(String(line))
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      let arrow = ["=>", "⇒", "＝＞"].lazy.compactMap { text.firstRange(of: $0) }.first
      guard let arrow else { throw StudioError.malformedExample(line: index + 1, text: text) }
      let prompt = Blanks.trimmed(String(text[..<arrow.lowerBound]))
      let completion = Blanks.trimmed(String(text[arrow.upperBound...]))
      guard !prompt.isEmpty, !completion.isEmpty else {
        throw StudioError.malformedExample(line: index + 1, text: text)
      }
      let blank = Script.readsAsChinese(Array((prompt + completion).utf8)) ? "" : " "
      examples.append(FineTuneExample(prompt: prompt, completion: blank + completion))
    }
    guard !examples.isEmpty else { throw StudioError.noExamples }
    return examples
  }
}

extension Workbench {
  /// The example as the trainer reads it: the language token, the parts, and `<end>` after a
  /// learned last part. What does not fit into the context is cut off.
  ///
  /// - Throws: `StudioError.exampleTooLong` when nothing that is learned would be left.
  public func sequence(of example: FineTuneExample, index: Int = 0) throws -> TrainingSequence {
    var tokens: [Int32] = []
    var learned: [Bool] = []
    let opening = example.prompt.isEmpty ? example.text : example.prompt
    if let language = languageToken(for: Array(opening.utf8)) {
      tokens.append(language)
      learned.append(false)
    }
    for part in example.parts {
      if let opening = part.opening, let id = tokenizer.id(ofSpecial: opening) {
        tokens.append(id)
        learned.append(false)
      }
      let ids = tokenizer.encode(Array(part.text.utf8), addingSpecials: false).map(\.id)
      tokens += ids
      learned += ids.map { _ in part.isLearned }
    }
    if example.parts.last?.isLearned == true, let endToken {
      tokens.append(endToken)
      learned.append(true)
    }
    let total = tokens.count
    tokens = Array(tokens.prefix(contextLength + 1))
    let targets = zip(tokens, learned).dropFirst().map { $0.1 ? $0.0 : -1 }
    guard targets.contains(where: { $0 >= 0 }) else {
      throw StudioError.exampleTooLong(index: index, tokens: total, context: contextLength)
    }
    return TrainingSequence(inputs: Array(tokens.dropLast()), targets: targets)
  }

  /// The tokens of a question, ready to be answered: as they stand in `sequence(of:)`.
  func question(_ prompt: String) -> [Token] {
    input(of: Array(prompt.utf8), keepingEnd: true, limit: contextLength - 1).tokens
  }
}

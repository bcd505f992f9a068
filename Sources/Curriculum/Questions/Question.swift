import Figures

/// A question of a quiz step. Its texts may hold placeholders `{name}` for parameters, and `{text}` and
/// `{continuation}` for what it is about.
public struct Question: Sendable, Equatable, Identifiable {
  public enum Kind: Sendable, Equatable {
    /// Exactly one option is right; each says why.
    case choice([Option])
    /// One or more options are right, and all of them must be chosen.
    case choices([Option])
    case number(NumberAnswer)
    case text(TextAnswer)
    /// Items in their right order.
    case order([Item])
    /// Each left side has its partner on the right.
    case match([Pair])
    case boundaries(BoundaryTask)
    case predict(PredictionTask)
  }

  public struct Option: Sendable, Equatable, Identifiable {
    public var id: String
    public var isCorrect: Bool
    public var text: Localized<[Prose.Span]>
    public var reason: Localized<[Prose.Span]>

    public init(
      id: String, isCorrect: Bool, text: Localized<[Prose.Span]>, reason: Localized<[Prose.Span]>
    ) {
      self.id = id
      self.isCorrect = isCorrect
      self.text = text
      self.reason = reason
    }
  }

  /// Something to be put in its place, and why it stands there.
  public struct Item: Sendable, Equatable, Identifiable {
    public var id: String
    public var text: Localized<[Prose.Span]>
    public var reason: Localized<[Prose.Span]>

    public init(
      id: String, text: Localized<[Prose.Span]>, reason: Localized<[Prose.Span]>
    ) {
      self.id = id
      self.text = text
      self.reason = reason
    }
  }

  /// A left side, its partner on the right, and why they belong together.
  public struct Pair: Sendable, Equatable, Identifiable {
    public var id: String
    public var left: Localized<[Prose.Span]>
    public var right: Localized<[Prose.Span]>
    public var reason: Localized<[Prose.Span]>

    public init(
      id: String, left: Localized<[Prose.Span]>, right: Localized<[Prose.Span]>,
      reason: Localized<[Prose.Span]>
    ) {
      self.id = id
      self.left = left
      self.right = right
      self.reason = reason
    }
  }

  public var id: String
  public var kind: Kind
  /// What it is about; reviews do not ask too many of one concept in a row.
  public var concept: String
  public var parameters: [Parameter]
  public var prompt: Localized<Prose>
  /// For a learner who asks; an answer after it counts less.
  public var hint: Localized<Prose>?
  public var explanation: Localized<Prose>?

  public init(
    id: String, kind: Kind, concept: String = "", parameters: [Parameter] = [],
    prompt: Localized<Prose>, hint: Localized<Prose>? = nil, explanation: Localized<Prose>? = nil
  ) {
    self.id = id
    self.kind = kind
    self.concept = concept
    self.parameters = parameters
    self.prompt = prompt
    self.hint = hint
    self.explanation = explanation
  }

  /// The options of a question with one or several right ones.
  public var options: [Option] {
    switch kind {
    case .choice(let options), .choices(let options): options
    default: []
    }
  }

  /// The texts that a question about texts draws from.
  public var source: SampleSource? {
    switch kind {
    case .boundaries(let task): task.source
    case .predict(let task): task.source
    default: nil
    }
  }
}

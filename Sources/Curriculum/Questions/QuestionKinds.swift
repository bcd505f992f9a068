import Figures

/// What a number question accepts.
public struct NumberAnswer: Sendable, Equatable {
  public enum Source: Sendable, Equatable {
    case fixed(Double)
    /// A function of the engine, by name.
    case engine(String)
  }

  public var source: Source
  /// How far an answer may be off; nil allows nothing for whole numbers, one per cent for others.
  public var tolerance: Double?
  public var unit: Phrase?

  public init(source: Source, tolerance: Double? = nil, unit: Phrase? = nil) {
    self.source = source
    self.tolerance = tolerance
    self.unit = unit
  }
}

/// What a short-text question accepts; texts are compared by `TextMatching.key`.
public struct TextAnswer: Sendable, Equatable {
  /// Wrong answers that are worth a word of their own.
  public struct Mistake: Sendable, Equatable, Identifiable {
    public var id: String
    public var texts: [String]
    public var text: Localized<[Prose.Span]>
    public var reason: Localized<[Prose.Span]>

    public init(
      id: String, texts: [String], text: Localized<[Prose.Span]>, reason: Localized<[Prose.Span]>
    ) {
      self.id = id
      self.texts = texts
      self.text = text
      self.reason = reason
    }
  }

  /// All spellings in all languages; the first of each language is shown as the right answer.
  public var accepted: Localized<[String]>
  public var mistakes: [Mistake]

  public init(accepted: Localized<[String]>, mistakes: [Mistake] = []) {
    self.accepted = accepted
    self.mistakes = mistakes
  }
}

/// A text that a question is about.
public struct TextSample: Sendable, Equatable {
  public var text: String
  /// What may follow the text.
  public var continuation: String?
  /// Whom it is for; nil for all.
  public var language: Language?

  public init(_ text: String, continuation: String? = nil, language: Language? = nil) {
    self.text = text
    self.continuation = continuation
    self.language = language
  }
}

/// Texts of which one is drawn, and whether a sentence of the learner's comes before them.
public struct SampleSource: Sendable, Equatable {
  public var usesOwnSentences: Bool
  public var samples: [TextSample]

  public init(usesOwnSentences: Bool = false, samples: [TextSample]) {
    precondition(!samples.isEmpty, "a question about texts has none")
    self.usesOwnSentences = usesOwnSentences
    self.samples = samples
  }
}

/// The learner marks where a tokenizer cuts a text.
public struct BoundaryTask: Sendable, Equatable {
  /// A shipped model, or a method by name.
  public var tokenizer: String
  public var source: SampleSource
  /// So many marks may be wrong or missing.
  public var tolerance: Int

  public init(tokenizer: String, source: SampleSource, tolerance: Int = 0) {
    self.tokenizer = tokenizer
    self.source = source
    self.tolerance = tolerance
  }
}

/// The learner commits a prediction, and then the engine runs.
public struct PredictionTask: Sendable, Equatable {
  public enum Quantity: Sendable, Equatable {
    /// A probability in per cent, above 0 and below 100.
    case probability
    /// A number above 0.
    case number
  }

  public var engine: String
  public var quantity: Quantity
  public var source: SampleSource
  /// A prediction passes when it is off by so little.
  /// - Units: bits.
  public var bound: Double
  public var unit: Phrase?

  public init(
    engine: String, quantity: Quantity, source: SampleSource, bound: Double, unit: Phrase? = nil
  ) {
    self.engine = engine
    self.quantity = quantity
    self.source = source
    self.bound = bound
    self.unit = unit
  }
}

/// A number that is drawn anew for each attempt.
public struct Parameter: Sendable, Equatable {
  public var name: String
  public var lower: Double
  public var upper: Double
  public var step: Double

  public init(name: String, lower: Double, upper: Double, step: Double = 1) {
    precondition(step > 0 && lower <= upper, "an empty range for \(name)")
    self.name = name
    self.lower = lower
    self.upper = upper
    self.step = step
  }

  /// How many different values there are.
  public var count: Int { Int(((upper - lower) / step + 1e-9).rounded(.down)) + 1 }
}

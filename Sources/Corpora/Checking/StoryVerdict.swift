/// Something in a story that does not fit.
public struct StoryProblem: Sendable, Equatable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A name that the story never introduced.
    case unknownName = "unknown-name"
    /// A name of the story in somebody else's place.
    case wrongName = "wrong-name"
    /// A pronoun of the wrong gender, or one that nobody in the story can be meant by.
    case wrongPronoun = "wrong-pronoun"
    /// Somebody has, gives or takes what somebody else has.
    case wrongHolder = "wrong-holder"
    /// Another thing, animal or food than the one that was spoken of.
    case wrongObject = "wrong-object"
    case wrongPlace = "wrong-place"
    case wrongTime = "wrong-time"
    case wrongFeeling = "wrong-feeling"
    case wrongNumber = "wrong-number"
    /// A measure word that the noun does not take, or “a” for “an”.
    case wrongMeasureWord = "wrong-measure-word"
    /// Any other word that contradicts what was said.
    case wrongWord = "wrong-word"
    case wrongAnswer = "wrong-answer"
    /// A sentence that belongs to another plot.
    case foreignSentence = "foreign-sentence"
    /// A sentence of this plot that does not come now.
    case outOfOrder = "out-of-order"
    /// A sentence that no template of the grammar tells.
    case unknownSentence = "unknown-sentence"
  }

  public let kind: Kind
  /// The sentence it was found in, counted from 0.
  public let sentence: Int
  /// The words of the text that do not fit.
  public let found: String
  /// What would fit; empty where that is not known.
  public let expected: String

  public init(kind: Kind, sentence: Int, found: String, expected: String) {
    self.kind = kind
    self.sentence = sentence
    self.found = found
    self.expected = expected
  }
}

extension StoryProblem.Kind {
  /// Whether it is about who is spoken of.
  public var concernsNames: Bool {
    [.unknownName, .wrongName, .wrongPronoun, .wrongHolder].contains(self)
  }

  /// Whether it is about what is spoken of.
  public var concernsObjects: Bool { [.wrongObject, .wrongHolder].contains(self) }
}

/// What the checker found out about one sentence.
public struct SentenceVerdict: Sendable, Equatable {
  /// - Units: UTF-8 bytes of the text.
  public let range: Range<Int>
  public let text: String
  /// The unit (plot, fact, copy line) whose template tells the sentence; nil where none does.
  public let unit: String?
  /// Whether the text ends within the sentence, so that only its beginning could be judged.
  public let isCut: Bool
  public let problems: [StoryProblem]

  /// Whether a template tells the sentence and nothing contradicts it.
  public var isAccepted: Bool { problems.isEmpty }
}

/// What the checker found out about a text.
public struct StoryVerdict: Sendable, Equatable {
  public let sentences: [SentenceVerdict]

  public var problems: [StoryProblem] { sentences.flatMap(\.problems) }
  public var isConsistent: Bool { sentences.allSatisfy(\.isAccepted) }
  public var namesConsistent: Bool { !problems.contains { $0.kind.concernsNames } }
  public var objectsConsistent: Bool { !problems.contains { $0.kind.concernsObjects } }

  /// The part about what stands at or behind a place: what a model added to a prompt.
  ///
  /// - Units: UTF-8 bytes of the text.
  public func from(_ start: Int) -> StoryVerdict {
    StoryVerdict(sentences: sentences.filter { $0.range.upperBound > start })
  }
}

/// What was answered.
///
/// As JSON an option is its id and a number a number; every other answer is an object that says what
/// it is: `{"options": […]}`, `{"text": …}`, `{"order": […]}`, `{"matches": {…}}`,
/// `{"boundaries": […], "of": …}`, `{"prediction": …}`.
public enum Answer: Sendable, Equatable {
  /// The id of the option chosen.
  case option(String)
  case number(Double)
  /// The ids of all options that were chosen.
  case options(Set<String>)
  case text(String)
  /// The ids of the items, first to last.
  case order([String])
  /// The id of each left side with the id of the right side put to it.
  case matches([String: String])
  case boundaries(Marking)
  case prediction(Forecast)
}

/// Where a learner cut a text, and where the engine does.
public struct Marking: Sendable, Equatable, Codable {
  /// Places between two characters, in order.
  /// - Units: UTF-8 bytes from the start.
  public var marks: [Int]
  public var text: String
  /// The engine's cuts; nil until it has run.
  public var key: [Int]?

  public init(marks: [Int], text: String, key: [Int]? = nil) {
    self.marks = marks.sorted()
    self.text = text
    self.key = key
  }

  private enum CodingKeys: String, CodingKey {
    case marks = "boundaries"
    case text = "of"
    case key
  }

  /// The engine's cuts that a learner could mark: those between two characters, not inside one.
  public var markableKey: [Int] {
    let places = Set(Self.places(in: text))
    return (key ?? []).filter(places.contains)
  }

  /// Marks too many and marks missing, together.
  public var mistakes: Int { Set(marks).symmetricDifference(markableKey).count }

  /// All places between two characters.
  /// - Units: UTF-8 bytes from the start.
  public static func places(in text: String) -> [Int] {
    var offset = 0
    return text.dropLast().map { character in
      offset += character.utf8.count
      return offset
    }
  }
}

/// What a learner foretold, and what the engine then gave.
public struct Forecast: Sendable, Equatable, Codable {
  /// A probability from 0 to 1, or a number above 0.
  public var given: Double
  /// Nil until the engine has run.
  public var outcome: Double?
  /// How far off the prediction was; nil until the engine has run.
  /// - Units: bits; 0 is perfect.
  public var bits: Double?
  /// The text that it was about.
  public var text: String?

  public init(_ given: Double, outcome: Double? = nil, bits: Double? = nil, text: String? = nil) {
    self.given = given
    self.outcome = outcome
    self.bits = bits
    self.text = text
  }

  private enum CodingKeys: String, CodingKey {
    case given = "prediction"
    case outcome, bits
    case text = "of"
  }
}

extension Answer: Codable {
  private enum Key: String, CodingKey {
    case options, text, order, matches, boundaries, prediction
  }

  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      self = try Self.object(container, decoder)
      return
    }
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .option(try container.decode(String.self))
    }
  }

  private static func object(
    _ container: KeyedDecodingContainer<Key>, _ decoder: any Decoder
  ) throws -> Answer {
    switch container.allKeys.first {
    case .options: .options(Set(try container.decode([String].self, forKey: .options)))
    case .text: .text(try container.decode(String.self, forKey: .text))
    case .order: .order(try container.decode([String].self, forKey: .order))
    case .matches: .matches(try container.decode([String: String].self, forKey: .matches))
    case .boundaries: .boundaries(try Marking(from: decoder))
    case .prediction: .prediction(try Forecast(from: decoder))
    case nil:
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: container.codingPath, debugDescription: "an answer of an unknown kind"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .option(let id):
      var container = encoder.singleValueContainer()
      try container.encode(id)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .boundaries(let marking): try marking.encode(to: encoder)
    case .prediction(let prediction): try prediction.encode(to: encoder)
    case .options(let ids):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(ids.sorted(), forKey: .options)
    case .text(let text):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(text, forKey: .text)
    case .order(let ids):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(ids, forKey: .order)
    case .matches(let partners):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(partners, forKey: .matches)
    }
  }
}

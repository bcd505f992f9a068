/// What was answered.
public enum Answer: Sendable, Equatable {
  case option(String)
  case number(Double)
}

extension Answer: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .option(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .option(let id): try container.encode(id)
    case .number(let number): try container.encode(number)
    }
  }
}

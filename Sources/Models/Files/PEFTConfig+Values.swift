// Values of `adapter_config.json` that have more than one form.

extension PEFTConfig {
  /// A list of names, or one regular expression.
  enum Modules: Codable {
    case names([String])
    case pattern(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let names = try? container.decode([String].self) {
        self = .names(names)
      } else {
        self = .pattern(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .names(let names): try container.encode(names)
      case .pattern(let pattern): try container.encode(pattern)
      }
    }
  }

  /// Whether the adapter was filled with numbers at first, or by which method.
  enum Initialization: Codable, Equatable {
    case flag(Bool)
    case method(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else {
        self = .method(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .flag(let flag): try container.encode(flag)
      case .method(let name): try container.encode(name)
      }
    }
  }

  /// A setting that is read only for whether it is there: `false` and empty lists are not.
  struct Presence: Codable {
    let isSet: Bool

    init(from decoder: any Decoder) throws {
      if let list = try? decoder.unkeyedContainer() {
        isSet = !list.isAtEnd
      } else if let object = try? decoder.container(keyedBy: AnyKey.self) {
        isSet = !object.allKeys.isEmpty
      } else {
        isSet = (try? decoder.singleValueContainer().decode(Bool.self)) ?? true
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(isSet)
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

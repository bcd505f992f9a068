/// What a cell's colour means. `Palette` says which colour that is on a given terminal.
public enum Role: Hashable, Sendable {
  case text, dim, strong, accent, title, frame, key, code
  case warning, success
  /// A bar that is not the one in focus.
  case bar
  /// The background of a token.
  case tile
  /// The background of what is selected.
  case selection
  /// A shade of the sequential ramp: 0 nothing, 255 the maximum.
  case heat(UInt8)
  /// Text that is readable on that shade.
  case onHeat(UInt8)
  /// A shade of the diverging ramp: −127 … 127, 0 in the middle.
  case diverging(Int8)
  case onDiverging(Int8)
  /// The n-th curve of a chart.
  case series(UInt8)
}

extension Role {
  /// The shade for a value between 0 and 1; values outside are clamped, not-a-number is 0.
  public static func heat(fraction: Float) -> Role { .heat(level(fraction)) }

  /// The shade for a value between −1 and 1; values outside are clamped, not-a-number is 0.
  public static func diverging(fraction: Float) -> Role {
    guard fraction == fraction else { return .diverging(0) }
    return .diverging(Int8((max(-1, min(1, fraction)) * 127).rounded()))
  }

  static func level(_ fraction: Float) -> UInt8 {
    guard fraction == fraction else { return 0 }
    return UInt8((max(0, min(1, fraction)) * 255).rounded())
  }
}

/// How a cell looks, in terms of meaning.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let underline = Attributes(rawValue: 2)
    public static let reverse = Attributes(rawValue: 4)
    public static let italic = Attributes(rawValue: 8)
    public static let strike = Attributes(rawValue: 16)
  }

  public var role: Role
  /// What lies behind; nil is the terminal's own background.
  public var background: Role?
  public var attributes: Attributes

  public init(_ role: Role, on background: Role? = nil, _ attributes: Attributes = []) {
    self.role = role
    self.background = background
    self.attributes = attributes
  }

  public static let text = Style(.text)
  public static let dim = Style(.dim)
  public static let strong = Style(.strong, on: nil, .bold)
  public static let accent = Style(.accent)
  public static let title = Style(.title, on: nil, .bold)
  public static let selected = Style(.text, on: .selection)
  public static let frame = Style(.frame)
  public static let key = Style(.key)
  public static let code = Style(.code)
  public static let warning = Style(.warning)
  public static let success = Style(.success)

  public static func series(_ index: Int) -> Style { Style(.series(UInt8(index % 6))) }

  /// The same with more attributes.
  public func with(_ more: Attributes) -> Style {
    Style(role, on: background, attributes.union(more))
  }

  public func on(_ background: Role?) -> Style { Style(role, on: background, attributes) }
}

/// Tokens in a row, each a small box that keeps its text readable.
public struct TokenStrip: Sendable, Equatable {
  public struct Token: Sendable, Equatable {
    /// What to show; spaces already visible (`␣`), partial characters as hex bytes.
    public var label: String
    /// A second line under the token: its id, its count; nil for none.
    public var detail: String?
    public var isSpecial: Bool

    public init(label: String, detail: String? = nil, isSpecial: Bool = false) {
      self.label = label
      self.detail = detail
      self.isSpecial = isSpecial
    }
  }

  public var tokens: [Token]
  public var selected: Int?

  public init(tokens: [Token], selected: Int? = nil) {
    self.tokens = tokens
    self.selected = selected
  }
}

/// Running text with light structure, as a lesson's Markdown gives it.
public struct Prose: Sendable, Equatable {
  public enum Block: Sendable, Equatable {
    case heading(level: Int, [Span])
    case paragraph([Span])
    /// Each item is a list of blocks.
    case list(ordered: Bool, items: [[Block]])
    case quote([Block])
    case code(String)
    case table(header: [[Span]], rows: [[[Span]]])
    case rule
  }

  public struct Span: Sendable, Equatable {
    public enum Style: Sendable, Equatable {
      case plain, strong, emphasis, code, strike
    }

    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  public var blocks: [Block]

  public init(blocks: [Block]) {
    self.blocks = blocks
  }
}

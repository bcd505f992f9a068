/// Horizontal bars with a label and a number each.
public struct BarChart: Sendable, Equatable {
  public struct Bar: Sendable, Equatable {
    public var label: Phrase
    public var value: Double
    /// The number as it is to be read: "62.1 %".
    public var text: String
    /// A second value, drawn as a tick over the bar: what was expected, a sum so far.
    public var mark: Double?
    /// Not to be looked at first: what was cut off.
    public var isDimmed: Bool

    public init(
      name: Phrase, value: Double, text: String, mark: Double? = nil, isDimmed: Bool = false
    ) {
      label = name
      self.value = value
      self.text = text
      self.mark = mark
      self.isDimmed = isDimmed
    }

    /// A bar whose label is the same in both languages: a token, a name, a number.
    public init(
      label: String, value: Double, text: String, mark: Double? = nil, isDimmed: Bool = false
    ) {
      self.init(
        name: Phrase(verbatim: label), value: value, text: text, mark: mark, isDimmed: isDimmed)
    }
  }

  public var bars: [Bar]
  /// The value of a full bar; nil means the largest bar or mark.
  public var maximum: Double?
  public var selected: Int?

  public init(bars: [Bar], maximum: Double? = nil, selected: Int? = nil) {
    self.bars = bars
    self.maximum = maximum
    self.selected = selected
  }

  /// The value that a full bar stands for.
  public var scale: Double {
    maximum ?? bars.flatMap { [$0.value, $0.mark ?? .nan] }.filter(\.isFinite).max() ?? 1
  }

  /// Which part of a full bar a value is; 0 for what is not a number.
  public func fraction(_ value: Double) -> Double {
    scale > 0 && value.isFinite ? max(0, min(1, value / scale)) : 0
  }
}

/// One or more series over a common horizontal axis.
public struct LineChart: Sendable, Equatable {
  public struct Series: Sendable, Equatable {
    public var name: Phrase
    /// Points in order of x; non-finite values break the line.
    public var points: [Point]

    public init(name: Phrase, points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  public struct Point: Sendable, Equatable, Codable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  public var series: [Series]
  public var xLabel: Phrase
  public var yLabel: Phrase
  /// The span of x to show even before there are points there (a run of known length).
  public var xRange: ClosedRange<Double>?

  public init(
    series: [Series], xLabel: Phrase, yLabel: Phrase, xRange: ClosedRange<Double>? = nil
  ) {
    self.series = series
    self.xLabel = xLabel
    self.yLabel = yLabel
    self.xRange = xRange
  }
}

/// Labelled points in the plane.
public struct Scatter: Sendable, Equatable {
  public struct Point: Sendable, Equatable {
    public var label: String
    public var x: Double
    public var y: Double
    /// Draws the eye: the word asked for, its neighbours.
    public var emphasis: Bool

    public init(label: String, x: Double, y: Double, emphasis: Bool = false) {
      self.label = label
      self.x = x
      self.y = y
      self.emphasis = emphasis
    }
  }

  public var points: [Point]
  public var xLabel: Phrase
  public var yLabel: Phrase
  public var selected: Int?

  public init(points: [Point], xLabel: Phrase, yLabel: Phrase, selected: Int? = nil) {
    self.points = points
    self.xLabel = xLabel
    self.yLabel = yLabel
    self.selected = selected
  }
}

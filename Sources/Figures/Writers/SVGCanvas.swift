/// Elements of an SVG picture, gathered from top to bottom.
///
/// - Units: CSS pixels.
struct SVGCanvas {
  private(set) var body = ""
  private(set) var width = 0.0
  private(set) var height = 0.0

  static let fontSize = 13.0
  static let line = 18.0

  /// How wide a text will be, about: fonts differ. Wide scripts take two columns.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 13.0 : 7.8) }
  }

  mutating func rect(
    _ x: Double, _ y: Double, _ w: Double, _ h: Double, fill: String, stroke: String? = nil,
    title: String? = nil
  ) {
    grow(x + w, y + h)
    let line = stroke.map { " stroke=\"\($0)\" stroke-width=\"2\"" } ?? ""
    let start = "<rect x=\"\(px(x))\" y=\"\(px(y))\" width=\"\(px(w))\" height=\"\(px(h))\""
    let content = title.map { "><title>\(markup($0))</title></rect>" } ?? "/>"
    body += "\(start) fill=\"\(fill)\"\(line)\(content)\n"
  }

  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, anchor: Anchor = .start, fill: String = "#222222",
    isBold: Bool = false, rotation: Double = 0
  ) {
    let wide = Self.width(of: text)
    if rotation == 0 {
      grow(anchor == .start ? x + wide : anchor == .middle ? x + wide / 2 : x, y + 5)
    } else {
      grow(x + 12 + wide * 0.8, y)
    }
    let turn = rotation == 0 ? "" : " transform=\"rotate(\(px(rotation)) \(px(x)) \(px(y)))\""
    let weight = isBold ? " font-weight=\"bold\"" : ""
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body +=
      "<text x=\"\(px(x))\" y=\"\(px(y))\" fill=\"\(fill)\"\(place)\(weight)\(turn)>"
      + "\(markup(text))</text>\n"
  }

  mutating func polyline(_ points: [(Double, Double)], stroke: String) {
    for point in points { grow(point.0, point.1) }
    let list = points.map { "\(px($0.0)),\(px($0.1))" }.joined(separator: " ")
    body +=
      "<polyline points=\"\(list)\" fill=\"none\" stroke=\"\(stroke)\" stroke-width=\"1.5\"/>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, fill: String) {
    grow(x + radius, y + radius)
    body += "<circle cx=\"\(px(x))\" cy=\"\(px(y))\" r=\"\(px(radius))\" fill=\"\(fill)\"/>\n"
  }

  /// The whole picture; without a namespace when it stands inside HTML.
  func document(title: String?, isEmbedded: Bool = false) -> String {
    let (w, h) = (px(width + 10), px(height + 10))
    let namespace = isEmbedded ? "" : " xmlns=\"http://www.w3.org/2000/svg\""
    let name = title.map { "<title>\(markup($0))</title>\n" } ?? ""
    return "<svg\(namespace) role=\"img\" width=\"\(w)\" height=\"\(h)\" viewBox=\"0 0 \(w) \(h)\" "
      + "font-family=\"ui-monospace, 'Noto Sans Mono CJK SC', monospace\" "
      + "font-size=\"\(px(Self.fontSize))\">\n\(name)"
      + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n\(body)</svg>\n"
  }

  private mutating func grow(_ x: Double, _ y: Double) {
    width = max(width, x)
    height = max(height, y)
  }

  /// A length with at most two digits after the point.
  private func px(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    return number((value * 100).rounded() / 100)
  }
}

/// Text as XML and HTML take it, in elements and in quoted attributes.
func markup(_ text: String) -> String {
  var result = ""
  for character in text.withoutControls.unicodeScalars {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(character)
    }
  }
  return result
}

/// The colours of values on white paper; they end dark, where those of a screen end light.
enum PaperRamp {
  private static let sequential = [
    "#ffffff", "#e6eef7", "#c6d9ec", "#9dbfdd", "#6d9fca", "#427eb3", "#225d92", "#0d3d68",
  ]
  private static let positive = ["#ffffff", "#fbe9d6", "#f6cfa2", "#eaad65", "#d28830", "#a4630f"]
  private static let negative = ["#ffffff", "#dde9f4", "#b3cfe7", "#7fadd4", "#4a86ba", "#1f5f96"]
  static let series = ["#0d7f8c", "#d28830", "#8a63b5", "#3f8f3f", "#c94a6a", "#777777"]
  static let accent = "#0d7f8c"

  static func fill(_ value: Float, _ scale: Heatmap.Scale) -> (fill: String, text: String) {
    guard value.isFinite else { return ("#eeeeee", "#222222") }
    switch scale {
    case .sequential(let maximum): return pick(value, maximum, sequential)
    case .diverging(let maximum): return pick(abs(value), maximum, value < 0 ? negative : positive)
    }
  }

  private static func pick(_ value: Float, _ maximum: Float, _ ramp: [String]) -> (String, String) {
    let part = maximum > 0 ? max(0, min(1, value / maximum)) : 0
    let index = min(ramp.count - 1, Int(part * Float(ramp.count)))
    return (ramp[index], index * 2 > ramp.count ? "#ffffff" : "#222222")
  }
}

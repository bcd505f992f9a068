import Display
import Foundation

/// Colours as people see them.
struct SeenColor {
  /// CIELAB, D65.
  var lightness: Double
  var a: Double
  var b: Double

  /// Kinds of colour vision.
  ///
  /// - Source: Machado, Oliveira & Fernandes 2009, "A physiologically-based model for simulation of
  ///   color vision deficiency", table of severity 1.0.
  enum Vision: CaseIterable {
    case normal, protanopia, deuteranopia, tritanopia

    var matrix: [[Double]] {
      switch self {
      case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanopia:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranopia:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      case .tritanopia:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.303900],
        ]
      }
    }
  }

  init(_ index: Int32, _ vision: Vision = .normal) {
    let linear = Self.linear(index)
    let seen = vision.matrix.map { row in
      max(0, min(1, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    self.init(linear: seen)
  }

  /// - Source: IEC 61966-2-1 (sRGB to XYZ); CIE 15:2004 (XYZ to L*a*b*).
  private init(linear: [Double]) {
    let rows = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let values = zip(rows, white).map { row, white in
      let part = zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 } / white
      return part > 0.008856 ? cbrt(part) : 7.787 * part + 16 / 116
    }
    lightness = 116 * values[1] - 16
    a = 500 * (values[0] - values[1])
    b = 200 * (values[1] - values[2])
  }

  /// ΔE*ab; about 2.3 can just be noticed.
  func distance(to other: SeenColor) -> Double {
    sqrt(pow(lightness - other.lightness, 2) + pow(a - other.a, 2) + pow(b - other.b, 2))
  }

  /// - Source: IEC 61966-2-1.
  static func linear(_ index: Int32) -> [Double] {
    let (red, green, blue) = Palette.components(index)
    return [red, green, blue].map { value in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  /// - Source: WCAG 2.2, "contrast ratio".
  static func contrast(_ first: [Double], _ second: [Double]) -> Double {
    func luminance(_ linear: [Double]) -> Double {
      0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    let (one, two) = (luminance(first), luminance(second))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}

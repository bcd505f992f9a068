import Classics
import Testing

@Suite struct PrincipalComponentsTests {
  struct Reference: Sendable {
    var rows: [[Float]]
    var ratios: [Double]
    var axes: [[Float]]
    /// Of the first three rows.
    var places: [[Float]]
  }

  /// Numbers by `Scripts/golden/classics_golden.py`: more points than dimensions, then fewer.
  static let references = [
    Reference(
      rows: [
        [3.29, -4.52, -0.4, -1.95], [-4.19, 0.55, -3.65, -1.78], [-5.42, 8.22, -0.66, -1.84],
        [-3.67, -0.43, -2.37, -1.86], [-1.38, 0.5, 0.32, -1.77], [-2.76, 4.37, -0.23, -1.92],
        [-3.38, 2.19, 1.62, -1.8], [-3.56, 3.19, -2.14, -1.81], [-0.18, 2.28, -0.84, -1.33],
      ],
      ratios: [0.77550813, 0.16945602],
      axes: [
        [-0.558643, 0.829328, -0.01127, 0.002304], [0.56619, 0.391203, 0.725349, 0.016036],
      ],
      places: [[-8.41846, 1.10085], [0.0019, -3.50551], [7.01615, 0.96643]]),
    Reference(
      rows: [
        [-1.2, 0.84, -0.18, -0.46, -2.13, -0.52], [2.18, 0.95, 1.1, 2.82, -2.36, -0.96],
        [-0.28, 0.54, 0.28, -0.02, -1.93, -1.74], [0.04, 0.31, -2.57, 1.25, -3.12, -0.12],
      ],
      ratios: [0.60951616, 0.35817606],
      axes: [
        [0.649435, 0.072588, 0.436698, 0.612902, 0.00757, -0.080951],
        [-0.188849, 0.101932, 0.766469, -0.404356, 0.316348, -0.320766],
      ],
      places: [[-1.67102, 0.933], [3.13522, 0.02907], [-0.52449, 1.35794]]),
  ]

  static func distance(_ one: [Float], _ other: [Float]) -> Float {
    zip(one, other).map { abs($0 - $1) }.max() ?? .infinity
  }

  @Test(arguments: references)
  func axesRatiosAndPlacesAreThoseOfNumPy(reference: Reference) {
    let fit = PrincipalComponents.fit(reference.rows, components: 2)
    #expect(fit.axes.count == 2)
    for (own, expected) in zip(fit.axes, reference.axes) {
      #expect(Self.distance(own, expected) < 2e-6)
    }
    for (own, expected) in zip(fit.explainedVarianceRatio, reference.ratios) {
      #expect(abs(own - expected) < 1e-6)
    }
    for (row, place) in zip(reference.rows, reference.places) {
      #expect(Self.distance(fit.project(row), place) < 2e-5)
    }
  }

  @Test func allComponentsTogetherExplainEverything() {
    let fit = PrincipalComponents.fit(Self.references[0].rows, components: 10)
    #expect(fit.axes.count == 4)
    #expect(abs(fit.explainedVarianceRatio.reduce(0, +) - 1) < 1e-9)
    for (index, one) in fit.axes.enumerated() {
      for (other, vector) in fit.axes.enumerated() {
        let product = zip(one, vector).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(abs(product - (index == other ? 1 : 0)) < 1e-5)
      }
    }
  }

  @Test func theShapesAreAsStated() {
    let fit = PrincipalComponents.fit(Self.references[1].rows, components: 2)
    #expect(fit.mean.count == 6)
    #expect(fit.axes.map(\.count) == [6, 6])
    #expect(fit.explainedVarianceRatio.count == 2)
    #expect(fit.project(Self.references[1].rows[0]).count == 2)
  }

  @Test func pointsOnALineHaveOneAxis() {
    let fit = PrincipalComponents.fit(
      [[0, 0, 1], [1, 2, 1], [2, 4, 1], [3, 6, 1]], components: 2)
    #expect(fit.axes.count == 1)
    #expect(abs(fit.explainedVarianceRatio[0] - 1) < 1e-9)
    #expect(fit.axes[0][1] > 0)
  }

  @Test func pointsThatDoNotSpreadHaveNoAxis() {
    #expect(PrincipalComponents.fit([], components: 2).axes.isEmpty)
    #expect(PrincipalComponents.fit([[1, 2]], components: 2).axes.isEmpty)
    #expect(PrincipalComponents.fit([[1, 2], [1, 2]], components: 2).axes.isEmpty)
    #expect(PrincipalComponents.fit([[1, .nan], [1, 2]], components: 2).axes.isEmpty)
    #expect(PrincipalComponents.fit([[1, .infinity], [1, 2]], components: 2).axes.isEmpty)
  }
}

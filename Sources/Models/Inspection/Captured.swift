/// A copy of numbers that the model computed, row-major.
public struct Captured: Sendable, Equatable {
  public let shape: [Int]
  public let values: [Float]

  /// - Precondition: as many values as the shape says.
  public init(shape: [Int], values: [Float]) {
    precondition(shape.reduce(1, *) == values.count, "\(values.count) values are no \(shape)")
    self.shape = shape
    self.values = values
  }

  /// One row of a matrix.
  ///
  /// - Precondition: two dimensions, `index` within the first.
  public func row(_ index: Int) -> ArraySlice<Float> {
    precondition(shape.count == 2 && index < shape[0], "there is no row \(index) in \(shape)")
    return values[(index * shape[1])..<((index + 1) * shape[1])]
  }
}

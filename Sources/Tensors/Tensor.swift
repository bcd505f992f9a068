/// A handle to a matrix on a `Tape`: which node, and its shape. The numbers stay on the tape.
///
/// Batches of sequences are matrices too: `[sequences × length, width]`.
///
/// - Limits: valid until the tape's next `reset()`.
public struct Tensor: Sendable, Equatable {
  let node: Int
  public let rows: Int
  public let columns: Int

  public var shape: [Int] { [rows, columns] }
  public var count: Int { rows * columns }
}

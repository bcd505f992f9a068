import Kernels

/// How the positions of one attention see each other. Lengths follow from the tensors: a sequence
/// has `q.rows / sequences` queries and `k.rows / sequences` keys.
public struct AttentionPlan: Sendable, Equatable {
  public var sequences: Int
  public var heads: Int
  /// No query sees a later key. With another number of keys than queries the last of both stand at
  /// the same position.
  public var isCausal: Bool
  /// Keys that are hidden from every query of their sequence, e.g. padding.
  ///
  /// - Shapes: `[sequences, keys]`, 0: hidden, else visible.
  public var keyMask: Tensor?
  /// Numbers added to the scaled scores; −∞ hides.
  ///
  /// - Shapes: `[queries, keys]` for every sequence, or `[sequences·queries, keys]`.
  /// - Limits: gets no gradient.
  public var additiveMask: Tensor?
  /// Also write out the weights, for `attentionWeights(of:)`.
  public var keepsWeights: Bool

  public init(
    sequences: Int, heads: Int, isCausal: Bool = false, keyMask: Tensor? = nil,
    additiveMask: Tensor? = nil, keepsWeights: Bool = false
  ) {
    self.sequences = sequences
    self.heads = heads
    self.isCausal = isCausal
    self.keyMask = keyMask
    self.additiveMask = additiveMask
    self.keepsWeights = keepsWeights
  }

  /// The sizes for tensors of these rows and columns.
  ///
  /// - Precondition: rows divide by sequences, the width by heads; masks have the shapes above.
  func shape(queryRows: Int, keyRows: Int, width: Int) -> AttentionShape {
    precondition(
      sequences > 0 && heads > 0 && queryRows % sequences == 0 && keyRows % sequences == 0
        && width % heads == 0,
      "\(queryRows) queries and \(keyRows) keys of width \(width) are not \(sequences) sequences "
        + "with \(heads) heads")
    let shape = AttentionShape(
      sequences: sequences, queries: queryRows / sequences, keys: keyRows / sequences,
      heads: heads, headWidth: width / heads, isCausal: isCausal)
    precondition(
      keyMask.map { $0.shape == [sequences, shape.keys] } ?? true,
      "a key mask \(keyMask?.shape ?? []) for \(sequences) sequences of \(shape.keys) keys")
    precondition(
      additiveMask.map {
        [shape.queries, queryRows].contains($0.rows) && $0.columns == shape.keys
      } ?? true,
      "a mask \(additiveMask?.shape ?? []) for \(shape.queries) queries and \(shape.keys) keys")
    return shape
  }
}

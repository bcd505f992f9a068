import Kernels

extension Tape {
  /// Rows of logits that exist at one time: the whole matrix is never stored.
  static let headChunkRows = 128

  /// Floats from row to row of a chunk. Rows whole pages apart would all want the same few places of the
  /// caches.
  private static func logitsStride(_ vocabulary: Int) -> Int {
    let whole = (vocabulary + 15) / 16 * 16
    return whole % 1024 == 0 ? whole + 16 : whole
  }

  /// The summed cross-entropy of predicting `targets`, divided by `normalizer`; the output layer
  /// (the embedding table) and the loss in one operation.
  ///
  /// If gradients are wanted they are computed here, while a chunk's logits are in cache: the
  /// table's and the bias's go into their arena at once, x's is kept for `backward`.
  ///
  /// - Shapes: x `[rows, width]`, table `[vocabulary, width]`, bias `[1, vocabulary]`, targets
  ///   `[rows]`, result `[1, 1]`.
  /// - Parameters:
  ///   - targets: the right id for each row; −1 leaves the row out.
  ///   - labelSmoothing: see `crossEntropy`.
  ///   - normalizer: e.g. the number of counted targets in the whole batch of a step.
  /// - Precondition: with a trainable table or bias this is the tensor that `backward(from:)` gets.
  public func headLoss(
    _ x: Tensor, _ table: Tensor, bias: Tensor? = nil, targets: [Int32],
    labelSmoothing: Float = 0, normalizer: Float
  ) -> Tensor {
    precondition(
      x.columns == table.columns && bias.map { $0.count == table.rows } ?? true,
      "\(x.shape), a table \(table.shape) and a bias \(bias?.shape ?? []) do not fit together")
    let start = keepTargets(targets, of: x.rows, classes: table.rows, ignoring: -1)
    let wantsDX = needsGradient(x)
    let y = record(
      .headLoss, rows: 1, columns: 1, a: x, b: table, c: bias, saving: wantsDX ? x.count : 0)
    let dTable = claim(table.node)
    let dBias = bias.flatMap { claim($0.node) }
    clearIfFirst(dTable)
    clearIfFirst(dBias)
    let head = HeadChunk(
      x: view(x.node), table: view(table.node), bias: bias.map { UnsafePointer(value($0.node)) },
      labelSmoothing: labelSmoothing, normalizer: normalizer,
      dx: wantsDX ? savedValues(y.node) : nil, dTable: dTable.map(place),
      dBias: dBias.map(place), panels: panels(table.node, transposed: true),
      gradientPanels: panels(table.node, transposed: false))
    value(y.node)[0] = Float(headLoss(head, targets: start))
    return y
  }

  func headLossBackward(_ index: Int) {
    let node = nodes[index]
    let upstream = gradientPlace(index)[0]
    precondition(
      upstream == 1
        || !(nodes[node.b].needsGradient || (node.c >= 0 && nodes[node.c].needsGradient)),
      "a head loss with a trainable table or bias is differentiated as it is, not scaled or added to"
    )
    guard let dx = claim(node.a) else { return }
    let count = nodes[node.a].count
    if dx.accumulates {
      axpy(count, upstream, savedValues(index), into: place(dx))
    } else {
      scaled(count, upstream, savedValues(index), into: place(dx))
    }
  }

  // MARK: - Chunks

  private struct HeadChunk {
    let x: MatrixView
    let table: MatrixView
    let bias: UnsafePointer<Float>?
    let labelSmoothing: Float
    let normalizer: Float
    let dx: UnsafeMutablePointer<Float>?
    let dTable: UnsafeMutablePointer<Float>?
    let dBias: UnsafeMutablePointer<Float>?
    let panels: UnsafePointer<Float>?
    let gradientPanels: UnsafePointer<Float>?

    var wantsGradient: Bool { dx != nil || dTable != nil || dBias != nil }
  }

  private func headLoss(_ head: HeadChunk, targets start: Int) -> Double {
    let (vocabulary, width) = (head.table.rows, head.table.columns)
    let stride = Self.logitsStride(vocabulary)
    let chunk = min(Self.headChunkRows, head.x.rows)
    let forward = GEMM.packedCount(inner: width, columns: vocabulary)
    let backward = GEMM.packedCount(inner: vocabulary, columns: width)
    let rows = GEMM.packedCount(inner: chunk, columns: width)
    let own = (head.panels == nil ? forward : 0) + (head.gradientPanels == nil ? backward : 0)
    var total = 0.0
    withScratch(GEMM.workspaceCount + rows + chunk * stride + own) { workspace in
      let rowPanels = workspace + GEMM.workspaceCount
      let logits = rowPanels + rows
      var free = logits + chunk * stride
      let panels = head.panels ?? packed(head.table.transposed, into: &free)
      let gradientPanels =
        head.dx == nil ? nil : head.gradientPanels ?? packed(head.table, into: &free)
      for first in Swift.stride(from: 0, to: head.x.rows, by: chunk) {
        let x = head.x.rows(first, min(chunk, head.x.rows - first))
        GEMM.multiply(
          x, panels: panels, into: logits, stride: stride, columns: vocabulary,
          bias: head.bias, workspace: workspace)
        total += integers.withUnsafeBufferPointer { all in
          guard let all = all.baseAddress else { return 0 }
          return crossEntropyRows(
            logits, rows: x.rows, vocabulary: vocabulary, stride: stride,
            targets: all + start + first, labelSmoothing: head.labelSmoothing,
            normalizer: head.normalizer,
            writesGradient: head.wantsGradient)
        }
        let dLogits = MatrixView(
          logits, rows: x.rows, columns: vocabulary, rowStride: stride)
        if let dx = head.dx, let gradientPanels {
          GEMM.multiply(
            dLogits, panels: gradientPanels, into: dx + first * width, stride: width,
            columns: width, workspace: workspace)
        }
        if let dTable = head.dTable {
          GEMM.pack(x, into: rowPanels)
          GEMM.multiply(
            dLogits.transposed, panels: rowPanels, into: dTable, stride: width, columns: width,
            accumulates: true, workspace: workspace)
        }
        if let dBias = head.dBias {
          Kernels.sumRows(dLogits, into: dBias, accumulates: true)
        }
      }
    }
    return total / Double(head.normalizer)
  }

  private func packed(
    _ matrix: MatrixView, into free: inout UnsafeMutablePointer<Float>
  ) -> UnsafePointer<Float> {
    let place = free
    GEMM.pack(matrix, into: place)
    free += GEMM.packedCount(inner: matrix.rows, columns: matrix.columns)
    return UnsafePointer(place)
  }
}

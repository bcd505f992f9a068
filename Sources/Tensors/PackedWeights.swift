import Kernels

/// Which products a weight matrix takes part in.
public struct PackedForms: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// For `x·W`: the forward pass of `linear`, the backward pass of `matmulTransposed` and the head.
  public static let asStored = PackedForms(rawValue: 1)
  /// For `x·Wᵀ`: the forward pass of `matmulTransposed` and the head, the backward pass of `linear`.
  public static let transposed = PackedForms(rawValue: 2)
  public static let both: PackedForms = [.asStored, .transposed]
}

/// Weight matrices in the order in which the matrix product reads them, made once a step and read
/// by all lanes.
///
/// `@unchecked Sendable`: written by `pack` between the barriers of a step, only read otherwise.
public final class PackedWeights: @unchecked Sendable {
  private struct Item {
    let entry: ParameterLayout.Entry
    let id: ParameterID
    let isTransposed: Bool
    let offset: Int
  }

  private let layout: ParameterLayout
  private var items: [Item] = []
  private var asStored: [Int]
  private var transposed: [Int]
  private let base: UnsafeMutablePointer<Float>

  /// Room for the packed forms of `matrices`; call `pack` before the first use.
  public init(layout: ParameterLayout, matrices: [ParameterID: PackedForms]) {
    self.layout = layout
    asStored = Array(repeating: -1, count: layout.entries.count)
    transposed = asStored
    var count = 0
    for id in matrices.keys.sorted(by: { $0.index < $1.index }) {
      let entry = layout[id]
      let forms = matrices[id] ?? []
      if forms.contains(.asStored) {
        asStored[id.index] = count
        items.append(Item(entry: entry, id: id, isTransposed: false, offset: count))
        count += GEMM.packedCount(inner: entry.rows, columns: entry.columns)
      }
      if forms.contains(.transposed) {
        transposed[id.index] = count
        items.append(Item(entry: entry, id: id, isTransposed: true, offset: count))
        count += GEMM.packedCount(inner: entry.columns, columns: entry.rows)
      }
    }
    base = allocateFloats(count)
  }

  deinit { base.deallocate() }

  /// Packs the current values of every matrix, or one worker's share of them.
  ///
  /// - Precondition: `parameters` has the layout this was made for; `share < shares`.
  public func pack(from parameters: ParameterArena, share: Int = 0, of shares: Int = 1) {
    precondition(parameters.layout == layout, "packed weights belong to another layout")
    for index in stride(from: share, to: items.count, by: shares) {
      let item = items[index]
      let matrix = MatrixView(
        parameters.base + item.entry.offset, rows: item.entry.rows, columns: item.entry.columns)
      GEMM.pack(item.isTransposed ? matrix.transposed : matrix, into: base + item.offset)
    }
  }

  /// The packed form of a matrix, if there is one.
  func panels(of parameter: Int, transposed isTransposed: Bool) -> UnsafePointer<Float>? {
    let offset = isTransposed ? transposed[parameter] : asStored[parameter]
    return offset < 0 ? nil : UnsafePointer(base + offset)
  }
}

import Kernels

// How operations are recorded and where their numbers lie. Used by the `Tape+….swift` files alone.

extension Tape {
  func append(_ node: Node) -> Tensor {
    nodes.append(node)
    return Tensor(node: nodes.count - 1, rows: node.rows, columns: node.columns)
  }

  /// Appends a node whose value gets room on the tape.
  ///
  /// Pointers into `values` taken before end here: take them after.
  func record(
    _ operation: Operation, rows: Int, columns: Int, a: Tensor? = nil, b: Tensor? = nil,
    c: Tensor? = nil, d: Tensor? = nil, saving savedCount: Int = 0, tracksGradient: Bool = false
  ) -> Tensor {
    let needsGradient =
      tracksGradient || needsGradient(a) || needsGradient(b) || needsGradient(c)
      || needsGradient(d)
    let offset = values.reserve(rows * columns)
    let saved = savedCount > 0 ? values.reserve(savedCount) : -1
    return append(
      Node(
        operation: operation, rows: rows, columns: columns, a: a?.node ?? -1, b: b?.node ?? -1,
        c: c?.node ?? -1, d: d?.node ?? -1, group: -1, offset: offset, saved: saved,
        needsGradient: needsGradient))
  }

  func needsGradient(_ tensor: Tensor?) -> Bool {
    guard let tensor else { return false }
    return nodes[tensor.node].needsGradient
  }

  func value(_ index: Int) -> UnsafeMutablePointer<Float> {
    let node = nodes[index]
    if node.group < 0 { return values.base + node.offset }
    return groups[node.group].parameters.base + node.offset
  }

  func savedValues(_ index: Int) -> UnsafeMutablePointer<Float> { values.base + nodes[index].saved }

  /// The packed form of a parameter node, if its group has one.
  func panels(_ index: Int, transposed: Bool) -> UnsafePointer<Float>? {
    let node = nodes[index]
    guard node.group >= 0, let packed = groups[node.group].packed else { return nil }
    return packed.panels(of: node.a, transposed: transposed)
  }

  /// `count` floats for the length of one operation, lent from the start of the scratch memory.
  func withScratch(_ count: Int, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    scratch.reset()
    _ = scratch.reserve(count)
    body(scratch.base)
  }
}

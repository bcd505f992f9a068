/// A tree that grows to the right: what was tried, and what became of it.
public struct Tree: Sendable, Equatable {
  public enum Emphasis: String, Sendable, Equatable {
    case plain
    /// Given up.
    case dim
    /// On the way to what is best now.
    case best
  }

  public struct Node: Sendable, Equatable {
    public var label: String
    /// A number or a word behind the label; left out where there is no room.
    public var detail: String
    /// The place of its parent, which stands before it; nil for a root.
    public var parent: Int?
    public var emphasis: Emphasis

    public init(label: String, detail: String = "", parent: Int?, emphasis: Emphasis = .plain) {
      self.label = label
      self.detail = detail
      self.parent = parent
      self.emphasis = emphasis
    }
  }

  /// Children of one parent in the order in which they are to be seen.
  public let nodes: [Node]
  public var selected: Int?

  /// - Precondition: every parent stands before its children.
  public init(nodes: [Node], selected: Int? = nil) {
    for (index, node) in nodes.enumerated() {
      precondition((node.parent ?? -1) < index, "node \(index) stands before its parent")
    }
    self.nodes = nodes
    self.selected = selected
  }

  public func children(of node: Int) -> [Int] { nodes.indices.filter { nodes[$0].parent == node } }

  /// How many steps a node is from its root.
  public func depth(of node: Int) -> Int {
    var (depth, place) = (0, node)
    while let parent = nodes[place].parent {
      depth += 1
      place = parent
    }
    return depth
  }

  /// A row for every leaf; a parent stands in the row of its first child.
  public func arranged() -> Arrangement {
    var children = [[Int]](repeating: [], count: nodes.count)
    var columns = [Int](repeating: 0, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      guard let parent = node.parent else { continue }
      children[parent].append(index)
      columns[index] = columns[parent] + 1
    }
    var rows = [Int](repeating: 0, count: nodes.count)
    var next = 0
    func place(_ node: Int) {
      rows[node] = next
      for child in children[node] { place(child) }
      if children[node].isEmpty { next += 1 }
    }
    for root in nodes.indices where nodes[root].parent == nil { place(root) }
    return Arrangement(rows: rows, columns: columns, children: children, rowCount: next)
  }

  /// Where the nodes stand, in rows and columns.
  public struct Arrangement: Sendable, Equatable {
    /// By node.
    public let rows: [Int]
    /// By node; roots stand in column 0.
    public let columns: [Int]
    public let children: [[Int]]
    public let rowCount: Int
    public var columnCount: Int { (columns.max() ?? -1) + 1 }
  }
}

/// From texts to numbers, walked byte by byte: finds all texts that begin at a place in one pass.
///
/// Node `s` has the child `base[s] + byte` if `parent` of that is `s`.
///
/// - Source: Aoe 1989, "An Efficient Digital Search Algorithm by Using a Double-Array Structure".
struct ByteTrie: Sendable {
  struct Node: Sendable {
    var base: Int32 = 0
    /// −1 for a place that is free.
    var parent: Int32 = -1
    /// The number of the text that ends here; −1 for none.
    var value: Int32 = -1
  }

  static let root = 0
  private(set) var nodes = [Node(base: 0, parent: 0, value: -1)]

  /// - Parameter texts: each with its number; of equal ones the last counts.
  init(_ texts: [(text: [UInt8], value: Int32)]) {
    var sorted = texts.enumerated().map { (text: $1.text, value: $1.value, order: $0) }
    sorted.sort { one, other in
      if one.text == other.text { return one.order < other.order }
      return one.text.lexicographicallyPrecedes(other.text)
    }
    var builder = TrieBuilder(keys: sorted.map { $0.text }, values: sorted.map { $0.value })
    nodes = builder.build()
  }

  /// The node that `byte` leads to; −1 for none.
  @inline(__always)
  static func child(_ nodes: UnsafeBufferPointer<Node>, of node: Int, _ byte: UInt8) -> Int {
    let place = Int(nodes[node].base) + Int(byte)
    return place < nodes.count && nodes[place].parent == Int32(truncatingIfNeeded: node)
      && place != root
      ? place : -1
  }

  /// The longest text that begins at `start`, and where it ends.
  func longest(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int, under node: Int = root
  ) -> (value: Int32, end: Int)? {
    nodes.withUnsafeBufferPointer { nodes in
      var found: (value: Int32, end: Int)?
      var node = node
      var index = start
      while index < end {
        node = ByteTrie.child(nodes, of: node, bytes[index])
        if node < 0 { break }
        index += 1
        if nodes[node].value >= 0 { found = (nodes[node].value, index) }
      }
      return found
    }
  }

  /// The node that a text leads to; nil if no text begins with it.
  func node(of text: [UInt8]) -> Int? {
    nodes.withUnsafeBufferPointer { nodes in
      var node = ByteTrie.root
      for byte in text {
        node = ByteTrie.child(nodes, of: node, byte)
        if node < 0 { return nil }
      }
      return node
    }
  }
}

/// Finds a place for the children of every node, the first that is free for all of them.
private struct TrieBuilder {
  let keys: [[UInt8]]
  let values: [Int32]
  private var nodes: [ByteTrie.Node] = []
  /// No place before this is worth trying.
  private var firstFree = 1

  /// Keys that share the bytes up to `depth`.
  private struct Group {
    var node: Int
    var keys: Range<Int>
    var depth: Int
  }

  init(keys: [[UInt8]], values: [Int32]) {
    self.keys = keys
    self.values = values
  }

  mutating func build() -> [ByteTrie.Node] {
    nodes = Array(repeating: ByteTrie.Node(), count: 512)
    nodes[ByteTrie.root].parent = 0
    var groups = [Group(node: ByteTrie.root, keys: keys.indices, depth: 0)]
    while let group = groups.popLast() { place(group, &groups) }
    return nodes
  }

  private mutating func place(_ group: Group, _ groups: inout [Group]) {
    var children: [(byte: UInt8, keys: Range<Int>)] = []
    for index in group.keys {
      guard keys[index].count > group.depth else {
        nodes[group.node].value = values[index]
        continue
      }
      let byte = keys[index][group.depth]
      if let last = children.last, last.byte == byte {
        children[children.count - 1].keys = last.keys.lowerBound..<(index + 1)
      } else {
        children.append((byte, index..<(index + 1)))
      }
    }
    guard let first = children.first else { return }
    let base = findBase(children.map { Int($0.byte) }, first: Int(first.byte))
    nodes[group.node].base = Int32(base)
    for (byte, _) in children { nodes[base + Int(byte)].parent = Int32(group.node) }
    for (byte, keys) in children.reversed() {
      groups.append(Group(node: base + Int(byte), keys: keys, depth: group.depth + 1))
    }
  }

  private mutating func findBase(_ bytes: [Int], first: Int) -> Int {
    var place = max(firstFree, first + 1)
    var tried = 0
    while true {
      if place + 256 >= nodes.count {
        nodes.append(contentsOf: repeatElement(ByteTrie.Node(), count: nodes.count))
      }
      let base = place - first
      if nodes[place].parent < 0 {
        if bytes.allSatisfy({ nodes[base + $0].parent < 0 }) { break }
      } else {
        tried += 1
      }
      place += 1
    }
    // Almost nothing was free on the way: do not go there again.
    if tried * 20 >= (place - firstFree) * 19 { firstFree = place }
    return place - first
  }
}

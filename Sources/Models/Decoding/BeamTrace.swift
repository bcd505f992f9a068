/// Everything that a beam search looked at, as a tree: its root is the text that is continued.
public struct BeamTrace: Sendable, Equatable {
  /// What became of a candidate.
  public enum Fate: Sendable, Equatable {
    /// It went on to the next step, or is as long as was asked for.
    case kept
    /// It ended the text and was set aside.
    case ended
    /// There were `width` better ones.
    case dropped
  }

  public struct Node: Sendable, Equatable {
    /// The node before it; the root's own place for the root.
    public let parent: Int
    /// nil for the root.
    public let token: Int32?
    /// Tokens added so far.
    public let depth: Int
    /// Of this token after all those before it.
    ///
    /// - Units: nats.
    public let logProbability: Double
    /// The sum from the root to here.
    public let total: Double
    public let fate: Fate
  }

  static let root = 0

  public let penalty: LengthPenalty
  /// By depth, and of equal depth the best first.
  public internal(set) var nodes: [Node]

  init(penalty: LengthPenalty) {
    self.penalty = penalty
    nodes = [
      Node(parent: Self.root, token: nil, depth: 0, logProbability: 0, total: 0, fate: .kept)
    ]
  }

  /// How many steps were made.
  public var depth: Int { nodes.last?.depth ?? 0 }

  /// The nodes of one step, the best first.
  public func nodes(atDepth depth: Int) -> [Int] {
    nodes.indices.filter { nodes[$0].depth == depth }
  }

  /// The nodes from the first token to this one.
  public func path(to node: Int) -> [Int] {
    var path: [Int] = []
    var node = node
    while node != Self.root {
      path.append(node)
      node = nodes[node].parent
    }
    return path.reversed()
  }

  public func tokens(to node: Int) -> [Int32] { path(to: node).compactMap { nodes[$0].token } }

  public func hypothesis(at node: Int) -> Hypothesis {
    Hypothesis(
      tokens: tokens(to: node), logProbability: nodes[node].total,
      isEnded: nodes[node].fate == .ended)
  }

  /// The texts that a step leaves: those that have ended by then and those that go on, the best
  /// first.
  public func standing(atDepth depth: Int) -> [Int] {
    let left = nodes.indices.filter { index in
      let node = nodes[index]
      return index != Self.root
        && (node.fate == .ended && node.depth <= depth
          || node.fate == .kept && node.depth == depth)
    }
    let scores = Dictionary(
      uniqueKeysWithValues: left.map { ($0, penalty.score(hypothesis(at: $0))) })
    return left.sorted {
      let (first, second) = (scores[$0] ?? 0, scores[$1] ?? 0)
      return first != second ? first > second : $0 < $1
    }
  }

  /// What the search found, the best score first.
  public var hypotheses: [Hypothesis] { standing(atDepth: depth).map(hypothesis(at:)) }
}

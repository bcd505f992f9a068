/// Names a parameter within the `ParameterLayout` that issued it.
public struct ParameterID: Hashable, Sendable {
  /// Position in `ParameterLayout.entries`.
  public let index: Int
}

/// What a parameter is for, as far as optimisers care.
public enum ParameterRole: Sendable, Equatable {
  /// Maps vectors to vectors; `parts` of them may stand side by side, column by column.
  case matrix(parts: Int = 1)
  /// A row for each token, position or kind: looked up, or compared with.
  case table
  /// Gains and biases.
  case vector
}

/// Where each named parameter of a model lies in one flat run of floats.
///
/// Values, gradients and the optimiser's moments are each a `ParameterArena` of the same layout,
/// so that an optimiser is one loop and a checkpoint one block.
///
/// - Limits: every offset is a multiple of 16 floats (64 bytes); the padding stays zero.
public struct ParameterLayout: Sendable, Equatable {
  /// One parameter: its dotted name, its shape and its place.
  public struct Entry: Sendable, Equatable {
    public let name: String
    public let shape: [Int]
    /// Floats from the start of the arena.
    public let offset: Int
    public let role: ParameterRole

    public var count: Int { shape.reduce(1, *) }
    /// The parameter seen as a matrix: all dimensions but the last…
    public var rows: Int { shape.dropLast().reduce(1, *) }
    /// …by the last. A vector is one row.
    public var columns: Int { shape.last ?? 1 }
  }

  public private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]
  /// Length of an arena in floats, padding included.
  public private(set) var count = 0

  public init() {}

  /// Adds a parameter behind those already there.
  ///
  /// - Parameter role: nil for the custom: a matrix if it has rows and columns.
  /// - Precondition: the name is new; every dimension is positive.
  public mutating func append(
    _ name: String, _ shape: [Int], role: ParameterRole? = nil
  ) -> ParameterID {
    precondition(places[name] == nil, "parameter \(name) is already in the layout")
    precondition(
      !shape.isEmpty && shape.allSatisfy { $0 > 0 }, "parameter \(name) has shape \(shape)")
    let entry = Entry(
      name: name, shape: shape, offset: count,
      role: role ?? (shape.count > 1 ? .matrix() : .vector))
    places[name] = entries.count
    entries.append(entry)
    count += (entry.count + 15) / 16 * 16
    return ParameterID(index: entries.count - 1)
  }

  /// Every parameter, in the order it was appended.
  public var ids: [ParameterID] { entries.indices.map(ParameterID.init) }

  /// Floats that are parameters, padding left out.
  public var parameterCount: Int { entries.reduce(0) { $0 + $1.count } }

  public subscript(id: ParameterID) -> Entry { entries[id.index] }

  /// The parameter of that name, if there is one.
  public func id(named name: String) -> ParameterID? { places[name].map(ParameterID.init) }
}

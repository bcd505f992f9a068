/// What becomes of the places at which text is cut.
enum SplitBehavior: String, Sendable {
  case removed = "Removed"
  case isolated = "Isolated"
  case mergedWithPrevious = "MergedWithPrevious"
  case mergedWithNext = "MergedWithNext"
  case contiguous = "Contiguous"

  init(_ part: Part, default fallback: SplitBehavior? = nil) throws(TokenizerError) {
    if part.isNull, let fallback {
      self = fallback
      return
    }
    guard let found = SplitBehavior(rawValue: try part.text()) else { throw part.unsupported() }
    self = found
  }

  /// The pieces of `range`.
  ///
  /// - Parameter matches: in order, none empty, not overlapping.
  /// - Parameter isInverted: cuts at what is between the matches instead.
  func pieces(
    of range: Range<Int>, at matches: [Range<Int>], isInverted: Bool,
    to pieces: inout [Range<Int>]
  ) {
    var parts: [(range: Range<Int>, isMatch: Bool)] = []
    parts.reserveCapacity(matches.count * 2 + 1)
    var end = range.lowerBound
    for match in matches {
      if end < match.lowerBound { parts.append((end..<match.lowerBound, isInverted)) }
      parts.append((match, !isInverted))
      end = match.upperBound
    }
    if end < range.upperBound { parts.append((end..<range.upperBound, isInverted)) }
    switch self {
    case .isolated: pieces += parts.map { $0.range }
    case .removed: pieces += parts.lazy.filter { !$0.isMatch }.map { $0.range }
    case .contiguous: SplitBehavior.join(parts, to: &pieces) { $0 == $1 }
    case .mergedWithPrevious: SplitBehavior.join(parts, to: &pieces) { !$0 && $1 }
    case .mergedWithNext:
      // Seen from the end, a match goes to the piece that it meets first.
      var kept: [(range: Range<Int>, isMatch: Bool)] = []
      var previous = false
      for part in parts.reversed() {
        if part.isMatch, !previous, let last = kept.last {
          kept[kept.count - 1].range = part.range.lowerBound..<last.range.upperBound
        } else {
          kept.append(part)
        }
        previous = part.isMatch
      }
      pieces += kept.reversed().map { $0.range }
    }
  }

  /// Joins neighbours where `joins(is the left a match, is the right)`.
  private static func join(
    _ parts: [(range: Range<Int>, isMatch: Bool)], to pieces: inout [Range<Int>],
    _ joins: (Bool, Bool) -> Bool
  ) {
    let first = pieces.count
    var previous: Bool?
    for part in parts {
      if let previous, pieces.count > first, joins(previous, part.isMatch) {
        pieces[pieces.count - 1] = pieces[pieces.count - 1].lowerBound..<part.range.upperBound
      } else {
        pieces.append(part.range)
      }
      previous = part.isMatch
    }
  }
}

extension Pieces {
  /// Cuts each piece at the characters for which `isCut` is true.
  mutating func split(_ behavior: SplitBehavior, where isCut: (UInt32) -> Bool) {
    var matches: [Range<Int>] = []
    split { buffer, range, result in
      matches.removeAll(keepingCapacity: true)
      var index = range.lowerBound
      while index < range.upperBound {
        let (point, length) = Character32.read(buffer, at: index, end: range.upperBound)
        if isCut(point) { matches.append(index..<(index + length)) }
        index += length
      }
      behavior.pieces(of: range, at: matches, isInverted: false, to: &result)
    }
  }
}

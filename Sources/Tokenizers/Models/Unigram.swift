/// The most probable of all ways to cut a piece into tokens, each token having a probability of its own.
///
/// - Source: Kudo 2018, "Subword Regularization", section 3.2; the best way is found as by Viterbi 1967.
struct Unigram: TokenModel {
  let texts: TokenTexts
  let unknown: Int32
  /// Logarithms, by id.
  private let scores: [Double]
  private let unknownScore: Double
  private let trie: ByteTrie
  /// Ids of the bytes that stand for what is unknown; empty when the unknown token does.
  private let byteTokens: [Int32]

  var unknownID: Int32? { unknown }
  var method: Tokenizer.Method { .unigram }

  /// How much less probable than the least probable token an unknown character is.
  private static let unknownPenalty = 10.0

  init(_ part: Part, _ texts: TokenTexts, scores: [Double]) throws(TokenizerError) {
    guard !scores.isEmpty else { throw part["vocab"].unsupported() }
    self.texts = texts
    self.scores = scores
    unknown = Int32(try part["unk_id"].integer(in: 0...(scores.count - 1)))
    unknownScore = scores.reduce(.infinity) { min($0, $1) } - Unigram.unknownPenalty
    byteTokens = try part["byte_fallback"].bool(default: false) ? texts.byteTokens() : []
    trie = ByteTrie(
      scores.indices.compactMap { id in
        let text = texts.text(of: id)
        return text.isEmpty ? nil : (text, Int32(id))
      })
  }

  func tokenize(
    _ piece: UnsafeBufferPointer<UInt8>, scratch: inout ModelScratch, to tokens: inout [ModelToken]
  ) {
    scratch.lattice.prepare(piece.count)
    search(piece, &scratch.lattice)
    collect(piece, scratch.lattice, to: &tokens)
  }

  /// For every place the best token that ends there.
  private func search(_ piece: UnsafeBufferPointer<UInt8>, _ lattice: inout UnigramLattice) {
    trie.nodes.withUnsafeBufferPointer { nodes in
      scores.withUnsafeBufferPointer { scores in
        lattice.withUnsafeCells { cells in
          var start = 0
          while start < piece.count {
            let length = Character32.read(piece, at: start, end: piece.count).length
            let scoreHere = cells[start].score
            var hasSingle = false
            var node = ByteTrie.root
            var index = start
            while index < piece.count {
              node = ByteTrie.child(nodes, of: node, piece[index])
              if node < 0 { break }
              index += 1
              let id = nodes[node].value
              if id < 0 { continue }
              cells[index].offer(scores[Int(id)] + scoreHere, id, start)
              if index == start + length { hasSingle = true }
            }
            if !hasSingle {
              cells[start + length].offer(unknownScore + scoreHere, unknown, start)
            }
            start += length
          }
        }
      }
    }
  }

  /// The way back from the end, neighbouring unknown characters as one.
  private func collect(
    _ piece: UnsafeBufferPointer<UInt8>, _ lattice: UnigramLattice, to tokens: inout [ModelToken]
  ) {
    let first = tokens.count
    var end = piece.count
    while end > 0 {
      let cell = lattice.cells[end]
      let start = Int(cell.start)
      if cell.id == unknown, tokens.count > first, tokens[tokens.count - 1].id == unknown {
        tokens[tokens.count - 1].start = cell.start
      } else {
        tokens.append(
          ModelToken(id: cell.id, start: cell.start, end: Int32(truncatingIfNeeded: end)))
      }
      end = start
    }
    tokens[first...].reverse()
    guard tokens[first...].contains(where: { $0.id == unknown }) else { return }
    replaceUnknown(piece, from: first, in: &tokens)
  }

  /// What is unknown may still be a token when its characters are taken together, or bytes.
  private func replaceUnknown(
    _ piece: UnsafeBufferPointer<UInt8>, from first: Int, in tokens: inout [ModelToken]
  ) {
    let found = Array(tokens[first...])
    tokens.removeSubrange(first...)
    for token in found {
      let bytes = UnsafeBufferPointer(rebasing: piece[Int(token.start)..<Int(token.end)])
      if token.id != unknown {
        tokens.append(token)
      } else if let id = texts.id(of: bytes) {
        tokens.append(ModelToken(id: id, start: token.start, end: token.end))
      } else if !byteTokens.isEmpty, bytes.allSatisfy({ byteTokens[Int($0)] >= 0 }) {
        for byte in bytes {
          tokens.append(
            ModelToken(id: byteTokens[Int(byte)], start: token.start, end: token.end))
        }
      } else {
        tokens.append(token)
      }
    }
  }
}

/// For every place in a piece the best token that ends there.
struct UnigramLattice {
  struct Cell {
    var score = 0.0
    /// −1 where no token ends.
    var start: Int32 = -1
    var id: Int32 = -1

    @inline(__always)
    mutating func offer(_ candidate: Double, _ newID: Int32, _ newStart: Int) {
      if start >= 0, candidate <= score { return }
      score = candidate
      start = Int32(truncatingIfNeeded: newStart)
      id = newID
    }
  }

  private(set) var cells: [Cell] = []

  mutating func prepare(_ count: Int) {
    if cells.count <= count {
      cells = Array(repeating: Cell(), count: count * 2 + 1)
    } else {
      for index in 0...count { cells[index] = Cell() }
    }
  }

  mutating func withUnsafeCells(_ body: (UnsafeMutableBufferPointer<Cell>) -> Void) {
    cells.withUnsafeMutableBufferPointer { body($0) }
  }
}

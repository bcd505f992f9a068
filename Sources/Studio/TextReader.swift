import Classics
import Models
import Tokenizers

/// A transformer with its tokenizer that reads texts: what decoders (`Workbench`) and encoders
/// (`EncoderBench`) have in common.
///
/// Everything is immutable: a reader may be used from several threads at once.
public protocol TextReader: TextModel {
  /// Whether no position sees a later one.
  var isCausal: Bool { get }
  /// How `embed` makes one vector of many; the name in the commands' output.
  var pooling: String { get }

  /// The tokens of a text as the model sees them, the special ones around it included, cut to its
  /// context.
  ///
  /// - Parameter keepingEnd: cuts the start of the text instead of its end.
  func input(of bytes: [UInt8], keepingEnd: Bool) -> (tokens: [Token], truncation: Truncation?)
  /// The attention weights of every layer and head over a text.
  ///
  /// - Throws: `StudioError.emptyText` for a text without bytes.
  func attention(of bytes: [UInt8]) throws -> AttentionResult
  /// One vector for a text, of length 1; see `pooling`.
  ///
  /// - Throws: `StudioError.emptyText` for a text without bytes.
  func embed(_ bytes: [UInt8]) throws -> TextEmbedding
  /// Token vectors, one below the other.
  ///
  /// - Shapes: `[vocabulary, width]`.
  func tokenTable() -> [Float]
  /// One token's row of the table.
  ///
  /// - Precondition: the token is in the vocabulary.
  func embedding(of token: Int32) -> [Float]
}

/// What a model measures.
public struct ModelSizes: Sendable, Equatable {
  public var vocabularySize: Int
  /// Longest sequence, in tokens.
  public var contextLength: Int
  public var width: Int
  public var layerCount: Int
  public var headCount: Int
  public var parameterCount: Int
}

/// One vector for a whole text.
public struct TextEmbedding: Sendable, Equatable {
  public let tokens: [Token]
  /// - Shapes: `[width]`, of length 1.
  public let values: [Float]
  public let truncation: Truncation?
}

extension TextReader {
  /// The cosine of two vectors; 0 when one of them is 0.
  public func cosine(_ first: [Float], _ second: [Float]) -> Double {
    Double(Similarity.cosine(first, second) ?? 0)
  }

  /// Attention weights that a forward pass kept, as one map a head.
  func attentionMaps(_ captures: [String: Captured], count: Int) -> [[[Float]]] {
    let size = count * count
    return (0..<sizes.layerCount).map { layer in
      let name = Self.attentionName(layer)
      let values = captures[name]?.values ?? []
      precondition(
        values.count == sizes.headCount * size,
        "\(name): \(values.count) values for \(sizes.headCount) heads of \(size)")
      return (0..<sizes.headCount).map { Array(values[$0 * size..<($0 + 1) * size]) }
    }
  }

  static func attentionName(_ layer: Int) -> String { "blocks.\(layer).attention.weights" }
}

extension Token {
  /// A token at its place in a text; those around the text, which have no place, keep their name.
  public init(_ encoded: EncodedToken, of text: [UInt8], _ tokenizer: Tokenizer) {
    let own = encoded.start < encoded.end ? Array(text[encoded.start..<encoded.end]) : nil
    self.init(
      id: Int(encoded.id), bytes: own ?? tokenizer.bytes(of: encoded.id), start: encoded.start,
      end: encoded.end, special: encoded.isSpecial)
  }
}

/// One vector of many.
enum Pooling {
  /// Scaled to length 1; zeros stay.
  static func normalized(_ values: [Float]) -> [Float] {
    let length = values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    return length > 0 ? values.map { Float(Double($0) / length) } : values
  }

  /// The sum of the rows that count.
  ///
  /// - Shapes: rows `[counts.count, width]`, result `[width]`.
  static func sum(rows: [Float], width: Int, where counts: [Bool]) -> [Float] {
    precondition(rows.count == counts.count * width, "\(rows.count) values, \(counts.count) rows")
    var sum = [Float](repeating: 0, count: width)
    for (row, isCounted) in counts.enumerated() where isCounted {
      for column in 0..<width { sum[column] += rows[row * width + column] }
    }
    return sum
  }
}

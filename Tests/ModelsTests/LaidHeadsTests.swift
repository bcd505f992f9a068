import Models
import Tensors
import Testing

/// What a decoder can do before its first step, on random tokens and then the same again.
@Suite struct LaidHeadsTests {
  private static let length = 30

  /// The mean weight that a head gives, in the second copy, to the place that `target` names.
  private func share(
    layer: Int, head: Int, laysHeads: Bool, _ target: (_ query: Int) -> Int
  ) throws -> Float {
    let configuration = GPTConfiguration(
      vocabularySize: 500, contextLength: 64, width: 192, layerCount: 2, headCount: 6)
    let model = GPT(configuration: configuration, seed: 3, laysHeads: laysHeads)
    var random = Xoshiro256(seed: 5)
    let copy = (0..<Self.length).map { _ in Int32(random.below(500)) }
    let tokens = copy + copy
    let name = "blocks.\(layer).attention.weights"
    let weights = try #require(try model.forward(tokens, capture: [name]).captures[name]).values
    let queries = Self.length..<tokens.count
    return queries.reduce(0) { sum, query in
      sum + weights[(head * tokens.count + query) * tokens.count + target(query)]
    } / Float(queries.count)
  }

  @Test func theFirstLooksAtThePreviousToken() throws {
    #expect(try share(layer: 0, head: 0, laysHeads: true) { $0 - 1 } > 0.5)
    #expect(try share(layer: 0, head: 0, laysHeads: false) { $0 - 1 } < 0.1)
  }

  /// Tokens are faint beside positions at first, and this head compares nothing else.
  @Test func theSecondLooksMoreAtEqualTokens() throws {
    let equal = try share(layer: 0, head: 1, laysHeads: true) { $0 - Self.length }
    let next = try share(layer: 0, head: 1, laysHeads: true) { $0 - Self.length + 1 }
    #expect(equal > 1.5 * next)
    let without = try share(layer: 0, head: 1, laysHeads: false) { $0 - Self.length }
    #expect(equal > 1.5 * without)
  }

  @Test func aboveThemOneLooksAtWhatFollowedAnEqualToken() throws {
    let followed = try share(layer: 1, head: 0, laysHeads: true) { $0 - Self.length + 1 }
    let equal = try share(layer: 1, head: 0, laysHeads: true) { $0 - Self.length }
    #expect(followed > 4 * equal)
    let without = try share(layer: 1, head: 0, laysHeads: false) { $0 - Self.length + 1 }
    #expect(followed > 4 * without)
  }

  @Test(arguments: [(1, 4, 64), (3, 1, 64), (3, 3, 45)])
  func whereThereIsNoRoomNoneIsLaid(layers: Int, heads: Int, width: Int) throws {
    let configuration = GPTConfiguration(
      vocabularySize: 50, contextLength: 16, width: width, layerCount: layers, headCount: heads)
    let model = GPT(configuration: configuration, seed: 1, laysHeads: true)
    #expect(try model.forward([1, 2, 3]).logits.values.allSatisfy(\.isFinite))
  }
}

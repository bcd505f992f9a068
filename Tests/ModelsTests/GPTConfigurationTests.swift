import Models
import Tensors
import Testing

@Suite struct GPTConfigurationTests {
  private static let configuration = GPTConfiguration(
    vocabularySize: 97, contextLength: 31, width: 60, layerCount: 3, headCount: 5)

  @Test func parametersAreCounted() {
    let model = GPT(configuration: Self.configuration, seed: 1)
    #expect(Self.configuration.parameterCount == model.parameters.layout.parameterCount)
    // GPT-2 small, as published: 124 million.
    let small = GPTConfiguration(
      vocabularySize: 50257, contextLength: 1024, width: 768, layerCount: 12, headCount: 12)
    #expect(small.parameterCount == 124_439_808)
  }

  @Test func initialValuesAreThoseOfGPT2() throws {
    let model = GPT(configuration: Self.configuration, seed: 1)
    func deviation(_ name: String) throws -> Float {
      let values = try #require(model.values(of: name)).values
      return (values.reduce(0) { $0 + $1 * $1 } / Float(values.count)).squareRoot()
    }
    #expect(abs(try deviation("wte.weight") - 0.02) < 0.001)
    #expect(abs(try deviation("h.1.mlp.c_fc.weight") - 0.02) < 0.001)
    let residual = 0.02 / Float(6).squareRoot()
    #expect(abs(try deviation("h.2.mlp.c_proj.weight") - residual) < 0.0005)
    #expect(abs(try deviation("h.0.attn.c_proj.weight") - residual) < 0.0005)
    #expect(model.values(of: "h.0.ln_1.weight")?.values.allSatisfy { $0 == 1 } == true)
    #expect(model.values(of: "h.0.attn.c_attn.bias")?.values.allSatisfy { $0 == 0 } == true)
  }

  @Test(arguments: [false, true])
  func headsOfLaterLayersBeginAsCopiersIfAskedFor(laysHeads: Bool) throws {
    let model = GPT(configuration: Self.configuration, seed: 1, laysHeads: laysHeads)
    for layer in 0..<3 {
      let joined = try #require(model.values(of: "h.\(layer).attn.c_attn.weight")).values
      let output = try #require(model.values(of: "h.\(layer).attn.c_proj.weight")).values
      // Row r of W_v·W_o: what a token with 1 in place r adds.
      func entry(_ row: Int, _ column: Int) -> Float {
        let (taken, added) = (row * 180 + 120, column)
        var sum: Float = 0
        for inner in 0..<60 { sum += joined[taken + inner] * output[inner * 60 + added] }
        return sum
      }
      var kept: Float = 0
      var isSymmetric = true
      for row in 0..<60 {
        kept += entry(row, row) / 60
        for column in 0..<row where abs(entry(row, column) - entry(column, row)) > 1e-6 {
          isSymmetric = false
        }
      }
      if laysHeads, layer > 0 {
        // 60 squares of variance 0.25/60 add up to 0.25.
        #expect(abs(kept - 0.25) < 0.02 && isSymmetric)
      } else {
        #expect(abs(kept) < 0.002 && !isSymmetric)
      }
    }
  }

  @Test func positionsBeginAsWaves() throws {
    let decoder = GPT(configuration: Self.configuration, seed: 1)
    let encoder = BERT(
      configuration: BERTConfiguration(
        vocabularySize: 97, contextLength: 31, width: 60, layerCount: 1, headCount: 5,
        innerWidth: 80),
      seed: 1)
    for values in [
      decoder.values(of: "wpe.weight"),
      encoder.values(of: "embeddings.position_embeddings.weight"),
    ] {
      let table = try #require(values).values
      func product(_ a: Int, _ b: Int) -> Float {
        (0..<60).reduce(0) { $0 + table[a * 60 + $1] * table[b * 60 + $1] }
      }
      for place in 0..<24 {
        // How two positions lie to each other is a matter of their distance.
        for distance in [1, 3, 7] {
          let expected = product(0, distance)
          #expect(abs(product(place, place + distance) - expected) < 1e-5)
          #expect(expected < product(0, 0))
        }
      }
    }
  }

  @Test func sameSeedSameModel() {
    let values = [1, 1, 2].map { seed in
      GPT(configuration: Self.configuration, seed: seed).parameters.withAllValues { Array($0) }
    }
    #expect(values[0] == values[1])
    #expect(values[0] != values[2])
  }

  @Test func anOutputLayerOfItsOwnIsReadAndTrained() throws {
    var configuration = Self.configuration
    configuration.isOutputTied = false
    let blank = GPT(configuration: configuration, seed: 1)
    #expect(blank.parameters.layout.parameterCount == configuration.parameterCount)
    let tied = GPT(configuration: Self.configuration, seed: 1)
    let arena = ParameterArena(layout: blank.parameters.layout)
    for entry in arena.layout.entries {
      let source = entry.name == "lm_head.weight" ? "wte.weight" : entry.name
      arena.set(
        try #require(arena.layout.id(named: entry.name)),
        to: try #require(tied.values(of: source)).values)
    }
    let untied = blank.replacing(parameters: arena)
    let sequence = randomSequences(1, length: 20, vocabulary: 97)
    #expect(
      try untied.forward(sequence[0].inputs).logits == tied.forward(sequence[0].inputs).logits)
    #expect(
      try untied.nextLogits(after: sequence[0].inputs)
        == tied.nextLogits(after: sequence[0].inputs))
    // The tied table's gradient is the sum of those of its two parts.
    let parts = try untied.gradients(of: sequence).gradients
    let whole = try #require(try tied.gradients(of: sequence).gradients["wte.weight"])
    let (tokens, output) = (
      try #require(parts["wte.weight"]).values, try #require(parts["lm_head.weight"]).values
    )
    #expect(length(tokens) > 1e-3 && length(output) > 1e-3)
    expectGradient(zip(tokens, output).map { $0 + $1 }, whole.values, "wte.weight")
  }

  @Test func aTokensEmbeddingIsItsRow() throws {
    let model = GPT(configuration: Self.configuration, seed: 1)
    let table = try #require(model.values(of: "wte.weight"))
    #expect(model.embedding(of: 42) == Array(table.row(42)))
    #expect(model.values(of: "h.3.ln_1.weight") == nil)
  }
}

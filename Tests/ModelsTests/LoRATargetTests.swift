import Models
import Testing

@Suite struct LoRATargetTests {
  private static let gpt = GPTConfiguration(
    vocabularySize: 20, contextLength: 8, width: 12, layerCount: 2, headCount: 3)
  private static let bert = BERT(
    configuration: BERTConfiguration(
      vocabularySize: 20, contextLength: 8, width: 12, layerCount: 2, headCount: 3,
      innerWidth: 20), seed: 1)

  private static func sites(_ targets: [String]) throws -> [String] {
    try LoRAAdapter(
      configuration: LoRAConfiguration(rank: 2, targets: targets.compactMap(LoRATarget.init)),
      model: gpt
    ).sites.map(\.name)
  }

  private static func bertSites(_ targets: [String]) throws -> [String] {
    try LoRAAdapter(
      configuration: LoRAConfiguration(rank: 2, targets: targets.compactMap(LoRATarget.init)),
      model: bert
    ).sites.map(\.name)
  }

  @Test func shortNamesAreThoseOfGPT2() throws {
    #expect(
      try Self.sites(["v", "o", "fc", "proj"]) == [
        "h.0.attn.c_attn.v", "h.0.attn.c_proj", "h.0.mlp.c_fc", "h.0.mlp.c_proj",
        "h.1.attn.c_attn.v", "h.1.attn.c_proj", "h.1.mlp.c_fc", "h.1.mlp.c_proj",
      ])
  }

  @Test func aLayersNameStandsForItsSlices() throws {
    let slices = ["h.0.attn.c_attn.q", "h.0.attn.c_attn.k", "h.0.attn.c_attn.v"]
    #expect(try Self.sites(["h.0.attn.c_attn"]) == slices)
    #expect(try Self.sites(["*0*c_attn"]) == slices)
    #expect(try Self.sites(["h.?.attn.c_attn.k"]).count == 2)
  }

  @Test func starsSpanDots() throws {
    #expect(try Self.sites(["h.1.mlp.*"]) == ["h.1.mlp.c_fc", "h.1.mlp.c_proj"])
    #expect(try Self.sites(["*"]).count == 12)
    #expect(try Self.sites(["c_proj"]).count == 4)
  }

  @Test func layersOfAnEncoderAreNamedByTheirEnds() throws {
    #expect(
      try Self.bertSites(["query", "value"]) == [
        "encoder.layer.0.attention.self.query", "encoder.layer.0.attention.self.value",
        "encoder.layer.1.attention.self.query", "encoder.layer.1.attention.self.value",
      ])
    #expect(
      try Self.bertSites(["pooler.dense", "*.1.*.dense"]) == [
        "encoder.layer.1.attention.output.dense", "encoder.layer.1.intermediate.dense",
        "encoder.layer.1.output.dense", "pooler.dense",
      ])
    #expect(try Self.bertSites(["*"]).count == Self.bert.linears.count)
  }

  @Test func theEndOfAWordIsNoName() throws {
    #expect(!LoRATarget.q.matches("h.0.attn.faq"))
    #expect(throws: ModelError.self) { try Self.bertSites(["uery"]) }
  }

  @Test(arguments: ["", "a b", "q;v", "naïve", "[a-z]"]) func oddCharactersAreNoName(
    _ text: String
  ) {
    #expect(LoRATarget(rawValue: text) == nil)
  }

  @Test func aNameThatNothingHasIsRefusedWithAnExample() {
    #expect {
      try Self.sites(["q", "query"])
    } throws: { error in
      guard case .badSettings("targets", "query", let expected)? = error as? ModelError else {
        return false
      }
      return expected.contains("h.0.attn.c_attn")
    }
  }

  @Test func exceptionsToRankAndAlphaGoByName() throws {
    let configuration = LoRAConfiguration(
      rank: 2, alpha: 4, targets: [.q, .fc], ranks: ["h.1.*": 3, "fc": 5],
      alphas: ["c_attn.q": 6])
    let adapter = try LoRAAdapter(configuration: configuration, model: Self.gpt)
    #expect(adapter.sites.map(\.rank) == [2, 5, 3, 3])
    #expect(adapter.sites.map(\.scaling) == [3, 0.8, 2, 4.0 / 3])
    #expect(adapter.trainableCount == configuration.trainableCount(of: Self.gpt))
    #expect(adapter.trainableCount == 2 * 24 + 5 * 60 + 3 * 24 + 3 * 60)
  }

  @Test func rankStabilizedUpdatesAreDividedByTheRoot() throws {
    let adapter = try LoRAAdapter(
      configuration: LoRAConfiguration(rank: 4, alpha: 6, isRankStabilized: true),
      model: Self.gpt)
    #expect(adapter.sites.allSatisfy { $0.scaling == 3 })
  }

  @Test(arguments: [
    LoRAConfiguration(rank: 49), LoRAConfiguration(ranks: ["q": 0]),
    LoRAConfiguration(alphas: ["q": .nan]), LoRAConfiguration(dropout: 1),
    LoRAConfiguration(dropout: -0.1),
  ]) func settingsOutOfRangeAreRefused(_ configuration: LoRAConfiguration) {
    #expect(throws: ModelError.self) {
      try LoRAAdapter(configuration: configuration, model: Self.gpt)
    }
  }
}

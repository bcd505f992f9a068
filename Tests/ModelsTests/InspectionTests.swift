import Models
import Tensors
import Testing

@Suite struct InspectionTests {
  private static let model = GPT(
    configuration: GPTConfiguration(
      vocabularySize: 50, contextLength: 16, width: 24, layerCount: 2, headCount: 3), seed: 6)
  private static let tokens = Formula.integers(1, 9, below: 50)

  private static func logits(_ interventions: Intervention...) throws -> [Float] {
    try model.forward(tokens, inspection: Inspection(interventions: interventions))
      .logits.values
  }

  // MARK: - Sites

  @Test func sitesListWhatCanBeCapturedWithItsShape() throws {
    let sites = try Self.model.sites(length: 9)
    let result = try Self.model.forward(
      Self.tokens, inspection: Inspection(captures: Set(sites.map(\.name))))
    #expect(result.captures.count == sites.count)
    for site in sites { #expect(result.captures[site.name]?.shape == site.shape, "\(site)") }
    let shapes = Dictionary(uniqueKeysWithValues: sites.map { ($0.name, $0.shape) })
    #expect(shapes["embedding"] == [9, 24])
    #expect(shapes["blocks.1.attention.q"] == [9, 24])
    #expect(shapes["blocks.0.attention.scores"] == [3, 9, 9])
    #expect(shapes["blocks.0.attention.weights"] == [3, 9, 9])
    #expect(shapes["blocks.0.mlp.hidden"] == [9, 96])
    #expect(shapes["residual.1"] == [9, 24])
    #expect(shapes["final"] == [9, 24])
    #expect(shapes["logits"] == [9, 50])
    #expect(sites.count == 1 + 2 * 10 + 2)
  }

  @Test func everyModelListsItsSites() throws {
    let bert = BERT(
      configuration: BERTConfiguration(
        vocabularySize: 30, contextLength: 12, width: 12, layerCount: 1, headCount: 2,
        innerWidth: 20), seed: 1)
    let input = BERTInput(tokens: [1, 2, 3, 4])
    let names = try bert.sites(length: 4)
    let captured = try bert.forward(
      [input], inspection: Inspection(captures: Set(names.map(\.name)))
    ).captures
    for site in names { #expect(captured[site.name]?.shape == site.shape, "\(site)") }
    #expect(names.contains(Site(name: "blocks.0.attention.weights", shape: [1, 2, 4, 4])))
    #expect(names.contains(Site(name: "nextSentence", shape: [1, 2])))
    let translator = EncoderDecoder(
      configuration: EncoderDecoderConfiguration(
        vocabularySize: 30, contextLength: 12, width: 12, encoderLayerCount: 1,
        decoderLayerCount: 1, headCount: 2, innerWidth: 20), seed: 1)
    let sites = try translator.sites(source: 5, target: 3)
    let both = try translator.forward(
      source: [1, 2, 3, 4, 5], target: [6, 7, 8],
      inspection: Inspection(captures: Set(sites.map(\.name)))
    ).captures
    for site in sites { #expect(both[site.name]?.shape == site.shape, "\(site)") }
    #expect(sites.contains(Site(name: "decoder.blocks.0.cross.weights", shape: [2, 3, 5])))
    #expect(sites.contains(Site(name: "encoder.blocks.0.attention.scores", shape: [2, 5, 5])))
    let perceptron = MLP(configuration: MLPConfiguration(sizes: [2, 4, 3]), seed: 1)
    #expect(
      try perceptron.sites(length: 6)
        == [("input", 2), ("hidden.0", 4), ("logits", 3)].map { Site(name: $0, shape: [6, $1]) })
  }

  // MARK: - Nothing changes

  @Test func unfusedAttentionEqualsTheFusedOne() throws {
    let plain = try Self.model.forward(Self.tokens).logits.values
    for name in ["q", "scores", "weights", "heads"] {
      let site = "blocks.1.attention.\(name)"
      let seen = try Self.model.forward(Self.tokens, capture: [site]).logits.values
      #expect(largestDifference(seen, plain) < 1e-6, "\(site)")
    }
  }

  @Test func puttingBackWhatWasThereChangesNothing() throws {
    let plain = try Self.model.forward(Self.tokens).logits.values
    for site in try Self.model.sites(length: 9) {
      let seen = try Self.model.forward(Self.tokens, capture: [site.name])
      let values = try #require(seen.captures[site.name]).values
      let again = try Self.logits(Intervention(site.name, .replace(values)))
      #expect(largestDifference(again, plain) < 1e-6, "\(site.name)")
      #expect(largestDifference(again, seen.logits.values) == 0, "\(site.name)")
    }
  }

  @Test func weightsAreTheSoftmaxOfWhatEachQueryMaySee() throws {
    let names: Set = ["blocks.0.attention.scores", "blocks.0.attention.weights"]
    let captures = try Self.model.forward(Self.tokens, capture: names).captures
    let scores = try #require(captures["blocks.0.attention.scores"]).values
    let weights = try #require(captures["blocks.0.attention.weights"]).values
    for row in 0..<27 {
      let seen = row % 9 + 1
      let start = row * 9
      let expected = Vectors.softmax(Array(scores[start..<(start + seen)]))
      #expect(largestDifference(weights[start..<(start + seen)], expected) < 1e-6)
      #expect(weights[(start + seen)..<(start + 9)].allSatisfy { $0 == 0 })
    }
  }

  // MARK: - Changes

  @Test func everySiteMattersAndACaptureShowsTheChange() throws {
    let plain = try Self.model.forward(Self.tokens).logits.values
    for site in try Self.model.sites(length: 9) {
      let inspection = Inspection(
        captures: [site.name], interventions: [Intervention(site.name, .scale(1.5))])
      let result = try Self.model.forward(Self.tokens, inspection: inspection)
      #expect(largestDifference(result.logits.values, plain) > 1e-6, "\(site.name)")
      let before = try #require(
        try Self.model.forward(Self.tokens, capture: [site.name]).captures[site.name])
      let after = try #require(result.captures[site.name])
      #expect(after.values == before.values.map { 1.5 * $0 }, "\(site.name)")
    }
  }

  private static func captured(_ name: String, _ interventions: Intervention...) throws -> [Float] {
    let inspection = Inspection(captures: [name], interventions: interventions)
    return try #require(
      try model.forward(tokens, inspection: inspection).captures[name]
    ).values
  }

  /// Heads are 8 wide; rows 24.
  @Test func selectionChangesTheseRowsAndHeadsAlone() throws {
    let site = "blocks.0.attention.q"
    let plain = try Self.captured(site)
    let zeroed = try Self.captured(site, Intervention(site, .zero, rows: [2, 5], heads: [1]))
    for index in plain.indices {
      let isSelected = [2, 5].contains(index / 24) && (8..<16).contains(index % 24)
      #expect(zeroed[index] == (isSelected ? 0 : plain[index]))
    }
    let numbers = (0..<8).map { Float($0) }
    let same = try Self.captured(
      site, Intervention(site, .replace(numbers), rows: [5, 2], heads: [1]))
    #expect(same[(2 * 24 + 8)..<(2 * 24 + 16)] == numbers[...])
    #expect(same[(5 * 24 + 8)..<(5 * 24 + 16)] == numbers[...])
    let both = numbers + numbers.map { $0 + 100 }
    let ordered = try Self.captured(
      site, Intervention(site, .replace(both), rows: [5, 2], heads: [1]))
    #expect(ordered[(5 * 24 + 8)..<(5 * 24 + 16)] == both[..<8])
    #expect(ordered[(2 * 24 + 8)..<(2 * 24 + 16)] == both[8...])
  }

  @Test func aQueryWithoutWeightsOnAHeadGetsNothingFromIt() throws {
    let heads = try Self.captured(
      "blocks.1.attention.heads",
      Intervention("blocks.1.attention.weights", .zero, rows: [3], heads: [2]))
    let plain = try Self.captured("blocks.1.attention.heads")
    for index in heads.indices {
      let isSelected = index / 24 == 3 && index % 24 >= 16
      if isSelected {
        #expect(heads[index] == 0)
      } else {
        #expect(abs(heads[index] - plain[index]) < 1e-6)
      }
    }
  }

  @Test func changedScoresGoThroughTheSoftmax() throws {
    let weights = try Self.captured(
      "blocks.0.attention.weights", Intervention("blocks.0.attention.scores", .zero))
    for row in 0..<27 {
      for key in 0..<9 {
        let expected = key <= row % 9 ? 1 / Float(row % 9 + 1) : 0
        #expect(abs(weights[row * 9 + key] - expected) < 1e-6)
      }
    }
  }

  @Test func changesApplyInTheirOrder() throws {
    let site = "residual.0"
    let plain = try Self.captured(site)
    let ones = [Float](repeating: 1, count: 24)
    let first = try Self.captured(
      site, Intervention(site, .scale(2)), Intervention(site, .add(ones)))
    let second = try Self.captured(
      site, Intervention(site, .add(ones)), Intervention(site, .scale(2)))
    #expect(largestDifference(first, plain.map { 2 * $0 + 1 }) < 1e-6)
    #expect(largestDifference(second, plain.map { 2 * $0 + 2 }) < 1e-6)
  }

  @Test func replacedLogitsAreWhatComesOut() throws {
    let row = Formula.uniform(3, 50, scale: 1)
    let logits = try Self.logits(Intervention("logits", .replace(row), rows: [8]))
    #expect(logits.suffix(50) == row[...])
  }

  // MARK: - Errors

  @Test func unknownNamesAndWrongShapesAreRefusedWithEvidence() throws {
    func refused(_ intervention: Intervention, _ error: ModelError) {
      #expect(throws: error) {
        try Self.model.forward(
          Self.tokens, inspection: Inspection(interventions: [intervention]))
      }
    }
    refused(Intervention("residual.2", .zero), .unknownCapture(name: "residual.2"))
    #expect(throws: ModelError.unknownCapture(name: "blocks.0.attention.x")) {
      try Self.model.forward(Self.tokens, capture: ["blocks.0.attention.x", "final"])
    }
    refused(
      Intervention("residual.1", .zero, rows: [0, 9]),
      .badSettings(field: "rows of residual.1", found: "9", expected: "0 to 8"))
    refused(
      Intervention("blocks.0.attention.v", .zero, heads: [-1]),
      .badSettings(field: "heads of blocks.0.attention.v", found: "-1", expected: "0 to 2"))
    refused(
      Intervention("final", .scale(2), heads: [0]),
      .badSettings(field: "heads of final", found: "0", expected: "none: it has no heads"))
    refused(
      Intervention("final", .add([1, 2, 3])),
      .badSettings(
        field: "values for final", found: "3", expected: "216, or 24 for every row"))
  }
}

import Foundation
import Models
import Testing
import Tokenizers

private let repositoryRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

private let storyBERTFolder = repositoryRoot + "/assets/models/story-bert"

private let storyBERTIsInstalled = FileManager.default.fileExists(
  atPath: storyBERTFolder + "/model.safetensors")

/// The shipped encoder gives what `transformers` and `tokenizers` give; numbers by
/// Scripts/golden/story_bert.py.
@Suite(.enabled(if: storyBERTIsInstalled, "the shipped encoder is not built yet"))
struct StoryBERTGoldenTests {
  private struct Golden: Decodable {
    struct Gap: Decodable {
      var text: String
      var ids: [Int32]
      /// The place of the mask.
      var mask: Int
      var topIDs: [Int32]
      var topLogits: [Float]
      var everyHundredthLogit: [Float]
      var highestLogits: [Float]
      var attention: [[[[Float]]]]?  // [layer][head][query][key]
    }

    struct Pair: Decodable {
      var first: String
      var second: String
      var ids: [Int32]
      var types: [Int32]
      /// Scores of “it follows” and of “it does not”.
      var follows: [Float]
    }

    var texts: [Gap]
    var pairs: [Pair]
  }

  private static func golden() throws -> Golden {
    let path = repositoryRoot + "/Tests/StudioTests/Golden/story-bert.json"
    return try JSONDecoder().decode(
      Golden.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func idsAndTypesAreThoseOfTokenizers() throws {
    let tokenizer = try Tokenizer(contentsOf: storyBERTFolder)
    let golden = try Self.golden()
    for text in golden.texts {
      let ids = tokenizer.encode(Array(text.text.utf8), recognizingSpecials: true).map(\.id)
      #expect(ids == text.ids, "\(text.text)")
      #expect(ids[text.mask] == tokenizer.maskID)
    }
    for pair in golden.pairs {
      let encoding = tokenizer.encode(Array(pair.first.utf8), pairedWith: Array(pair.second.utf8))
      #expect(encoding.tokens.map(\.id) == pair.ids && encoding.typeIDs == pair.types)
    }
  }

  @Test func logitsAreThoseOfTransformers() throws {
    let model = try HuggingFaceFolder.readBERT(at: storyBERTFolder)
    for text in try Self.golden().texts {
      let logits = try #require(try model.forward([BERTInput(tokens: text.ids)]).maskedLogits)
      let size = model.configuration.vocabularySize
      func row(_ position: Int) -> ArraySlice<Float> {
        logits.values[(position * size)..<((position + 1) * size)]
      }
      let gap = Array(row(text.mask))
      for (id, expected) in zip(text.topIDs, text.topLogits) {
        #expect(abs(gap[Int(id)] - expected) < 1e-4, "\(text.text), token \(id)")
      }
      for (index, expected) in text.everyHundredthLogit.enumerated() {
        #expect(abs(gap[index * 100] - expected) < 1e-4, "\(text.text), token \(index * 100)")
      }
      for (position, expected) in text.highestLogits.enumerated() {
        let highest = try #require(row(position).max())
        #expect(abs(highest - expected) < 1e-4, "\(text.text), position \(position)")
      }
    }
  }

  @Test func pairsAreJudgedAsTransformersDoes() throws {
    let model = try HuggingFaceFolder.readBERT(at: storyBERTFolder)
    for pair in try Self.golden().pairs {
      let input = BERTInput(tokens: pair.ids, types: pair.types)
      let scores = try #require(try model.forward([input]).nextSentenceLogits)
      for (score, expected) in zip(scores.values, pair.follows) {
        #expect(abs(score - expected) < 1e-4, "\(pair.first) \(pair.second)")
      }
    }
  }

  @Test func attentionIsThatOfTransformers() throws {
    let model = try HuggingFaceFolder.readBERT(at: storyBERTFolder)
    let texts = try Self.golden().texts.filter { $0.attention != nil }
    #expect(texts.count == 2)
    for text in texts {
      let layers = try #require(text.attention)
      let names = layers.indices.map { "blocks.\($0).attention.weights" }
      let result = try model.forward(
        [BERTInput(tokens: text.ids)], inspection: Inspection(captures: Set(names)))
      for (layer, heads) in layers.enumerated() {
        let weights = try #require(result.captures[names[layer]])
        let expected = heads.flatMap { $0.flatMap { $0 } }
        #expect(weights.values.count == expected.count)
        let worst = zip(weights.values, expected).map { abs($0 - $1) }.max() ?? .infinity
        #expect(worst < 1e-4, "\(text.text), layer \(layer)")
      }
    }
  }
}

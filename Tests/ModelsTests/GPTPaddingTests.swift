import Foundation
import Models
import Testing

/// Sequences of unequal length: `transformers` fills them up, on either side; the numbers of the real
/// positions are ours.
@Suite struct GPTPaddingTests {
  private struct Row: Decodable {
    var logits: [[Float]]
    var hidden: [[[Float]]]  // [embedding, block 0, final][position][width]
    var attention: [[[[Float]]]]  // [layer][head][query][key]
  }

  private struct Stored: Decodable {
    var sequences: [[Int32]]
    var right: [Row]
    var left: [Row]
    var loss: Float
  }

  private func stored() throws -> Stored {
    let data = try Data(contentsOf: URL(filePath: Golden.folder + "/gpt-padding.json"))
    return try JSONDecoder().decode(Stored.self, from: data)
  }

  @Test(arguments: ["right", "left"])
  func realPositionsOfAPaddedBatchAreThoseOfTransformers(side: String) throws {
    let golden = try stored()
    let rows = side == "right" ? golden.right : golden.left
    let model = try Golden.model()
    let states = ["embedding", "residual.0", "final"]
    let maps = (0..<2).map { "blocks.\($0).attention.weights" }
    #expect(golden.sequences.count == 2 && rows.count == 2)
    for (sequence, row) in zip(golden.sequences, rows) {
      let result = try model.forward(sequence, capture: Set(states + maps))
      #expect(result.logits.values.count == row.logits.joined().count)
      #expect(largestDifference(result.logits.values, row.logits.joined()) < 1e-4)
      for (name, expected) in zip(states, row.hidden) {
        let captured = try #require(result.captures[name])
        #expect(captured.shape == [sequence.count, 30])
        #expect(largestDifference(captured.values, expected.joined()) < 1e-4, "\(name)")
      }
      for (name, expected) in zip(maps, row.attention) {
        let captured = try #require(result.captures[name])
        #expect(captured.shape == [3, sequence.count, sequence.count])
        #expect(largestDifference(captured.values, expected.joined().joined()) < 1e-4, "\(name)")
      }
    }
  }

  @Test func aBatchOfUnequalLengthsHasTheMeanLossOfItsRealTargets() throws {
    let golden = try stored()
    let sequences = golden.sequences.map { TrainingSequence(tokens: $0) }
    let (loss, _) = try Golden.model().gradients(of: sequences)
    #expect(abs(loss - golden.loss) < 1e-5 * golden.loss)
  }
}

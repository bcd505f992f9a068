import Foundation
import Testing

/// The models that came before the Transformer, from their training to what they say.
@Suite struct PredictorCommandTests {
  private static func train(_ kind: String, _ more: String...) throws -> (
    folder: String, result: Program.Result
  ) {
    let folder = Program.scratch + "/" + kind
    let common = [
      "train", kind, "--data", Program.scratch + "/tiny.txt", "-o", folder, "--tokenizer",
      TinyModel.folder + "/tokenizer.json", "--format", "json", "--seed", "3",
    ]
    return (folder, try Program.run((common + more).map { Array($0.utf8) }))
  }

  private func use(_ folder: String) throws {
    let predicted = try Program.run("predict", "The cat", "--model", folder, "--format", "json")
    #expect(predicted.status == 0, "\(predicted.errors)")
    #expect(try Schema("predict").problems(in: try predicted.json()) == [])
    let written = try Program.run(
      "generate", "The cat", "--model", folder, "--format", "json", "--seed", "4", "--max", "9")
    #expect(written.status == 0, "\(written.errors)")
    #expect(try Schema("generate").problems(in: try written.json()) == [])
    let info = try Program.run("models", "info", folder, "--format", "json")
    #expect(try Schema("models-info").problems(in: try info.json()) == [])
    let verified = try Program.run("models", "verify", folder, "--format", "json")
    #expect(verified.status == 0, "\(verified.errors)")
    let attention = try Program.run("attention", "The cat", "--model", folder, "--format", "json")
    #expect(attention.status == 1)
    #expect(try attention.error()["code"] as? String == "not-a-transformer")
  }

  @Test func anNGramModelIsCountedAndUsed() throws {
    _ = TinyModel.folder
    let (folder, result) = try Self.train("ngram", "--tokens", "3000", "--order", "3")
    #expect(result.status == 0, "\(result.errors)")
    let last = try #require(try result.jsonLines().last)
    #expect(try Schema("train-ngram").problems(in: last) == [])
    #expect((last["kept"] as? [Int])?.count == 3)
    try use(folder)
    let small = try Self.train("ngram", "--bytes", "12000", "--smoothing", "kneser-ney")
    #expect(small.result.status == 0, "\(small.result.errors)")
    let size = try FileManager.default.attributesOfItem(
      atPath: small.folder + "/model.safetensors")[.size]
    #expect(try #require(size as? Int) <= 12_000)
  }

  @Test(arguments: ["lstm", "nnlm"])
  func aNetworkIsTrainedAndUsed(_ kind: String) throws {
    _ = TinyModel.folder
    let (folder, result) = try Self.train(
      kind, "--steps", "4", "--batch", "4", "--length", "16", "--embedding", "8", "--width", "12",
      "--dtype", "f16")
    #expect(result.status == 0, "\(result.errors)")
    let lines = try result.jsonLines()
    #expect(lines.count == 5)
    for line in lines.dropLast() {
      #expect(try Schema("training-step").problems(in: line) == [])
    }
    #expect(try Schema("train-gpt").problems(in: try #require(lines.last)) == [])
    try use(folder)
  }
}

import Models
import Testing

@Suite struct MemoryEstimateTests {
  private func shape(_ id: String) throws -> ModelShape {
    try #require(KnownShape.named(id)).shape
  }

  @Test func weightsTakeTheirBits() throws {
    let llama = try shape("llama-7b")
    let count = 6_738_415_616.0
    for (format, bytes) in [
      (WeightFormat.float32, 4.0), (.float16, 2), (.int8, 1), (.int4, 0.5),
    ] {
      #expect(try llama.weightBytes(format) == count * bytes)
    }
  }

  @Test func theCacheHoldsTwoVectorsForEachPositionAndLayer() throws {
    var llama = try shape("llama-7b")
    llama.contextLength = 4096
    let numbers: Double = 2 * 32 * 4096 * 4096
    #expect(llama.cacheBytes(.float16, batch: 1) == numbers * 2)
    #expect(llama.cacheBytes(.float32, batch: 3) == numbers * 12)
    // Eight heads of 128 for keys and values.
    let shared: Double = 2 * 80 * 1024 * 4096
    #expect(try shape("llama-2-70b").cacheBytes(.int4, batch: 1) == shared * 2)
    llama.window = 1024
    #expect(llama.cacheBytes(.float16, batch: 1) == numbers / 2)
  }

  @Test func theCacheIsThatOfOurOwnDecoder() throws {
    let model = GPT(
      configuration: GPTConfiguration(
        vocabularySize: 4, contextLength: 16, width: 24, layerCount: 3, headCount: 2), seed: 1)
    let own = Double(try TextDecoder(model).bytesPerToken * 16)
    let shape = ModelShape(
      family: .gpt2, vocabularySize: 4, contextLength: 16, width: 24, layerCount: 3, headCount: 2,
      innerWidth: 96, output: .tied)
    #expect(shape.cacheBytes(.float32, batch: 1) == own)
  }

  @Test func anEncoderKeepsNothing() throws {
    let memory = try shape("bert-base").inferenceMemory(.float16, batch: 64)
    #expect(memory.entries.map { $0.part } == [.weights])
    #expect(memory.total == 218_964_480)
  }

  @Test func adamTakesSixteenBytesAParameterInEitherPrecision() throws {
    for isMixed in [true, false] {
      #expect(MemoryEstimate.training(parameters: 1, isMixed: isMixed).total == 16)
    }
    let llama = try shape("llama-7b").trainingMemory(isMixed: true, batch: 4)
    #expect(llama.total == 107_814_649_856)
    #expect(llama[.activations] == 0)
  }

  @Test func activationsAreThoseOfThePaper() throws {
    // Korthikanti et al. 2022, section 4: for GPT-3, 5·a·s/h is 80.
    let gpt3 = ModelShape(
      family: .gpt2, vocabularySize: 50_257, contextLength: 2048, width: 12_288, layerCount: 96,
      headCount: 96, innerWidth: 4 * 12_288, output: .tied)
    let positions: Double = 96 * 2048 * 2
    #expect(gpt3.activationBytes(batch: 2) == positions * 12_288 * 114)
    var other = gpt3
    other.innerWidth = 12_288
    #expect(other.activationBytes(batch: 1) == nil)
    #expect(try shape("llama-7b").activationBytes(batch: 1) == nil)
    let mixed = try gpt3.trainingMemory(isMixed: true, batch: 2)
    #expect(mixed[.activations] == gpt3.activationBytes(batch: 2))
    #expect(try gpt3.trainingMemory(isMixed: false, batch: 2)[.activations] == 0)
  }

  @Test func namesAreAsModelsCarryThem() {
    for (count, name) in [
      (960, "960"), (1_350, "1.4K"), (124_439_808, "124M"), (1_349_120, "1.3M"),
      (999_400_000, "999M"), (999_600_000, "1B"), (1_100_048_384, "1.1B"), (1_557_611_200, "1.6B"),
      (2_949_999_999, "2.9B"), (2_950_000_001, "3B"), (6_738_415_616, "7B"),
      (68_976_648_192, "69B"), (999_600_000_000, "1T"),
    ] {
      #expect(SizeName.name(total: count) == name)
    }
    #expect(SizeName.name(total: 46_702_792_704, active: 12_879_925_248) == "47B-A13B")
    #expect(SizeName.name(total: 8_030_261_248, active: 8_030_261_248) == "8B")
  }
}

/// A well-known model's shape, as its published `config.json` states it.
public struct KnownShape: Sendable, Equatable {
  /// In lower case, without blanks.
  public let id: String
  /// The name that its makers gave it.
  public let name: String
  public let shape: ModelShape

  /// From small to large within a family.
  public static let all: [KnownShape] = [
    .init("gpt2", "GPT-2", gpt2(width: 768, layers: 12, heads: 12)),
    .init("gpt2-xl", "GPT-2 XL (1.5B)", gpt2(width: 1600, layers: 48, heads: 25)),
    .init("bert-base", "BERT-base", bert(layers: 12, types: 2, hasPooler: true)),
    .init("distilbert", "DistilBERT-base", bert(layers: 6, types: 0, hasPooler: false)),
    .init("qwen2.5-0.5b", "Qwen2.5-0.5B", qwen),
    .init(
      "tinyllama-1.1b", "TinyLlama-1.1B",
      llama(width: 2048, layers: 22, heads: 32, keyHeads: 4, inner: 5632, context: 2048)),
    .init(
      "llama-7b", "Llama-7B",
      llama(width: 4096, layers: 32, heads: 32, keyHeads: 32, inner: 11_008, context: 2048)),
    .init(
      "llama-3.1-8b", "Llama-3.1-8B",
      llama(
        vocabulary: 128_256, width: 4096, layers: 32, heads: 32, keyHeads: 8, inner: 14_336,
        context: 131_072)),
    .init(
      "llama-2-70b", "Llama-2-70B",
      llama(width: 8192, layers: 80, heads: 64, keyHeads: 8, inner: 28_672, context: 4096)),
    .init(
      "mixtral-8x7b", "Mixtral-8x7B",
      llama(
        width: 4096, layers: 32, heads: 32, keyHeads: 8, inner: 14_336, context: 32_768,
        experts: .init(count: 8, perToken: 2))),
  ]

  public static func named(_ id: String) -> KnownShape? { all.first { $0.id == id } }

  private init(_ id: String, _ name: String, _ shape: ModelShape) {
    self.id = id
    self.name = name
    self.shape = shape
  }

  private static func gpt2(width: Int, layers: Int, heads: Int) -> ModelShape {
    ModelShape(
      family: .gpt2, vocabularySize: 50_257, contextLength: 1024, width: width, layerCount: layers,
      headCount: heads, innerWidth: 4 * width, output: .tied)
  }

  private static func bert(layers: Int, types: Int, hasPooler: Bool) -> ModelShape {
    var parts = ModelShape.EncoderParts()
    parts.typeCount = types
    parts.hasPooler = hasPooler
    return ModelShape(
      family: .bert(parts), vocabularySize: 30_522, contextLength: 512, width: 768,
      layerCount: layers, headCount: 12, innerWidth: 3072, output: .none)
  }

  private static func llama(
    vocabulary: Int = 32_000, width: Int, layers: Int, heads: Int, keyHeads: Int, inner: Int,
    context: Int, experts: ModelShape.Experts? = nil
  ) -> ModelShape {
    ModelShape(
      family: .llama(.init()), vocabularySize: vocabulary, contextLength: context, width: width,
      layerCount: layers, headCount: heads, keyValueHeadCount: keyHeads, innerWidth: inner,
      output: .own, experts: experts)
  }

  private static var qwen: ModelShape {
    var parts = ModelShape.DecoderParts()
    parts.hasInputBiases = true
    return ModelShape(
      family: .llama(parts), vocabularySize: 151_936, contextLength: 32_768, width: 896,
      layerCount: 24, headCount: 14, keyValueHeadCount: 2, innerWidth: 4864, output: .tied)
  }
}

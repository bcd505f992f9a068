/// Writes an endless sequence of documents from a grammar.
///
/// Document `i` depends on the grammar, the seed, the split, `i` and the language alone: documents
/// can be asked for in any order and from several threads.
///
/// - Cost: about 8 µs a document.
public struct StoryGenerator: Sendable {
  public let grammar: StoryGrammar
  public let seed: UInt64
  public let split: StorySplit

  public init(grammar: StoryGrammar, seed: UInt64, split: StorySplit = .training) {
    self.grammar = grammar
    self.seed = seed
    self.split = split
  }

  /// Text without special tokens: one story (perhaps with questions about it), or a fact line or
  /// a few. Without a language, even documents are Chinese and odd ones English.
  ///
  /// - Precondition: `index >= 0`.
  public func document(index: Int, language: StoryLanguage? = nil) -> String {
    String(decoding: bytes(index: index, language: language), as: UTF8.self)
  }

  /// The language of a document for which none was asked.
  public static func language(ofDocument index: Int) -> StoryLanguage {
    index.isMultiple(of: 2) ? .zh : .en
  }

  /// The UTF-8 bytes of `document(index:language:)`.
  ///
  /// - Precondition: `index >= 0`.
  public func bytes(index: Int, language: StoryLanguage? = nil) -> [UInt8] {
    record(index: index, language: language).bytes
  }

  /// A document together with the units and words it was made of and, if asked for, the places
  /// where it speaks of them.
  ///
  /// - Precondition: `index >= 0`.
  public func record(
    index: Int, language: StoryLanguage? = nil, recordsMentions: Bool = false
  ) -> StoryRecord {
    let language = language ?? Self.language(ofDocument: index)
    let compiled = grammar.compiled(for: language)
    var writer = writer(index, language, recordsMentions: recordsMentions)
    let kind = writer.random.below(100)
    if kind < Self.storyPercent {
      tellStory(&writer, compiled)
    } else {
      let isCopy =
        kind < Self.storyPercent + Self.copyPercent && !compiled.pool(.copy, split).units.isEmpty
      for _ in 0..<(isCopy ? 2 : Self.lineCount(&writer.random)) {
        writer.startLine()
        writer.tell(choose(isCopy ? .copy : .fact, compiled, &writer.random))
      }
    }
    return writer.finish()
  }

  /// A document about one unit alone, to see what a plot or a fact can say; nil when there is no
  /// unit of that name, or none in this split.
  ///
  /// - Precondition: `index >= 0`.
  public func record(index: Int, language: StoryLanguage, unit name: String) -> StoryRecord? {
    let compiled = grammar.compiled(for: language)
    guard let unit = compiled.units.first(where: { $0.name == name }),
      split == .training || !unit.held.isEmpty
    else { return nil }
    var writer = writer(index, language, recordsMentions: false)
    writer.tell(unit)
    if writer.random.chance(Self.questionPercent) { writer.ask(1 + writer.random.below(3)) }
    return writer.finish()
  }

  private func writer(
    _ index: Int, _ language: StoryLanguage, recordsMentions: Bool
  ) -> StoryWriter {
    precondition(index >= 0, "documents are counted from 0, not \(index)")
    let parts = [UInt64(index), language == .zh ? 1 : 2, split == .training ? 3 : 4]
    return StoryWriter(
      language: grammar.compiled(for: language), split: split,
      random: StoryRandom(seed: seed, parts: parts), recordsMentions: recordsMentions)
  }

  /// How many documents in a hundred are stories, and how many are copy lines; the others are facts.
  private static let storyPercent = 36
  private static let copyPercent = 2

  /// Most facts stand alone, as somebody asks them: in a short text there is little else to look at,
  /// and what matters is found soon.
  private static func lineCount(_ random: inout StoryRandom) -> Int {
    random.chance(70) ? 1 : 2 + random.below(4)
  }

  /// How many stories in a hundred are followed by questions.
  private static let questionPercent = 50

  private func tellStory(_ writer: inout StoryWriter, _ compiled: CompiledLanguage) {
    writer.tell(choose(.plot, compiled, &writer.random))
    if writer.random.chance(Self.questionPercent) { writer.ask(1 + writer.random.below(3)) }
  }

  /// Draws a unit by weight; for validation only units that hold combinations out.
  private func choose(
    _ kind: SourceUnit.Kind, _ compiled: CompiledLanguage, _ random: inout StoryRandom
  ) -> CompiledUnit {
    let pool = compiled.pool(kind, split)
    var ticket = random.below(pool.totalWeight)
    for index in pool.units {
      ticket -= compiled.units[index].weight
      if ticket < 0 { return compiled.units[index] }
    }
    preconditionFailure("weights of \(kind) units do not add up")
  }
}

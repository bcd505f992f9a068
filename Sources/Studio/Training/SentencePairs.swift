import Corpora
import Models
import Tensors
import Tokenizers

/// Examples for an encoder's pretraining, made of documents: two segments, of which the second follows
/// the first or comes from another document of the same language, with a part of the tokens hidden.
/// Some have one segment alone, as a sentence that somebody types, and some are drills.
///
/// Lines of a document have nothing to do with each other: where a segment ends and another follows is
/// within a line. What does not follow begins within a line too, so that no beginning tells.
///
/// An example is a function of seed, step and place, so that a resumed run reads what the
/// uninterrupted one would have read.
///
/// - Source: Devlin et al. 2019, "BERT", section 3.1 and appendix A.2; single segments and drills are
///   ours.
public struct SentencePairs: ExampleSource {
  let source: TextSource
  let tokenizer: ByteLevelBPE
  /// Most tokens of an example, special ones included.
  let length: Int
  let seed: UInt64
  /// How often a drill comes instead of a document.
  let drillShare: Double
  private let drill: VocabularyDrill
  private let masking: Masking
  private let opening: Int32
  private let separator: Int32

  /// How often a document gives one segment only; then nothing is asked about what follows.
  static let singleShare = 0.15
  /// How often a segment is one sentence only, whatever room there is.
  static let shortShare = 0.3
  /// Documents set aside for each example of a step where they do not end; odd, so that examples begin
  /// with either language where documents take turns.
  private static let documentsPerExample = 17

  /// - Throws: `StudioError.invalidSetting` when the tokenizer lacks `[CLS]`, `[SEP]` or `[MASK]`, or if
  ///   there is no room for two segments.
  public init(
    source: TextSource, tokenizer: ByteLevelBPE, length: Int, seed: UInt64,
    drillShare: Double = 0
  ) throws {
    let specials = try Self.specials(of: tokenizer)
    guard length >= SentencePairs.shortest else {
      throw StudioError.invalidSetting(
        name: "length", value: "\(length)", allowed: "\(SentencePairs.shortest) …")
    }
    self.source = source
    self.tokenizer = tokenizer
    self.length = length
    self.seed = seed
    self.drillShare = drillShare
    drill = VocabularyDrill(tokenizer)
    opening = specials.opening
    separator = specials.separator
    masking = Masking(
      maskToken: specials.mask, vocabularySize: tokenizer.vocabularySize,
      special: Set(tokenizer.specialTokens.map(\.id)), seed: seed)
  }

  /// The tokens that an encoder's examples are made with.
  ///
  /// - Throws: `StudioError.invalidSetting` when the tokenizer lacks one.
  static func specials(
    of tokenizer: ByteLevelBPE
  ) throws -> (opening: Int32, separator: Int32, mask: Int32) {
    func token(_ text: String) throws -> Int32 {
      guard let id = tokenizer.id(ofSpecial: text) else {
        throw StudioError.invalidSetting(
          name: "tokenizer", value: "no \(text)", allowed: "[CLS], [SEP], [MASK]")
      }
      return id
    }
    return (
      try token(ReservedTokens.opening), try token(ReservedTokens.separator),
      try token(ReservedTokens.mask)
    )
  }

  /// `[CLS]` and `[SEP]` twice, and a token or two for each segment.
  public static let shortest = 8

  public func examples(step: Int, count: Int) throws -> [MaskedExample] {
    let documents = source.documentCount
    var maker = Maker(self, isHeldOut: false, document: source.document)
    var random = Xoshiro256(seed: seed, stream: UInt64(step))
    return (0..<count).map { place in
      let number = step * count + place
      let input =
        if drillShare > 0, random.uniform() < drillShare {
          maker.drill(&random)
        } else if let documents {
          maker.input(random.below(documents), among: documents, &random)
        } else {
          maker.input(number * SentencePairs.documentsPerExample, among: nil, &random)
        }
      return masking.example(input.input, number: number, follows: input.follows)
    }
  }

  /// Examples of documents that are never trained on; of those with two segments the second follows in
  /// half of them. The same ones for each call.
  public func heldOut(_ count: Int) -> [MaskedExample] {
    // More documents than examples: what does not follow comes from the others.
    let documents = source.heldOut(2 * count)
    guard !documents.isEmpty else { return [] }
    var maker = Maker(self, isHeldOut: true) { documents[$0 % documents.count] }
    var random = Xoshiro256(seed: SentencePairs.heldOutSeed, stream: 0)
    var masking = masking
    masking.seed = SentencePairs.heldOutSeed
    return (0..<min(count, documents.count)).map { number in
      let input = maker.input(number, among: documents.count, &random)
      return masking.example(input.input, number: number, follows: input.follows)
    }
  }

  private static let heldOutSeed: UInt64 = 20_190_524
}

extension SentencePairs {
  /// An input before anything is hidden.
  struct Segments {
    var input: BERTInput
    var follows: Bool?
  }

  /// A document and where it can be cut in two.
  private struct Passage {
    let bytes: [UInt8]
    let language: StoryLanguage
    let sentences: [Range<Int>]
    /// Sentences that have another one before them in their line.
    let cuts: [Int]

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      language = Script.language(of: bytes)
      let sentences = Sentences.ranges(in: bytes, language)
      self.sentences = sentences
      cuts = sentences.indices.dropFirst().filter { index in
        let gap = sentences[index - 1].upperBound..<sentences[index].lowerBound
        return !bytes[gap].contains(UInt8(ascii: "\n"))
      }
    }

    func sentence(_ index: Int) -> ArraySlice<UInt8> { bytes[sentences[index]] }

    /// - Precondition: there is a cut.
    func drawCut(_ random: inout Xoshiro256) -> Int { cuts[random.below(cuts.count)] }
  }

  /// Makes inputs; a value of one thread.
  struct Maker {
    private let pairs: SentencePairs
    private let isHeldOut: Bool
    private let document: (Int) -> [UInt8]
    private var encoder: ByteLevelBPE.Encoder

    /// - Parameter isHeldOut: what does not follow never begins with the very sentence that does, such as
    ///   the answer to the same sum. In training a wrong label now and then does no harm; what is measured
    ///   has none.
    init(
      _ pairs: SentencePairs, isHeldOut: Bool, document: @escaping (Int) -> [UInt8]
    ) {
      self.pairs = pairs
      self.isHeldOut = isHeldOut
      self.document = document
      encoder = ByteLevelBPE.Encoder(pairs.tokenizer)
    }

    /// An input of document `index`.
    ///
    /// - Parameter count: how many documents there are; nil: they do not end.
    mutating func input(
      _ index: Int, among count: Int?, _ random: inout Xoshiro256
    ) -> Segments {
      let passage = Passage(document(index))
      let isSingle = random.uniform() < SentencePairs.singleShare
      guard !passage.cuts.isEmpty, !isSingle else {
        let first = random.below(max(1, passage.sentences.count))
        let part = segment(passage, from: first, room: pairs.length - 2, &random)
        return joined(part, nil, follows: nil)
      }
      let cut = passage.drawCut(&random)
      let room = pairs.length - 3
      // Neither gets less than half of the room; the first ends at the cut.
      let first = segment(passage, upTo: cut, room: room / 2, &random)
      let follows = random.uniform() < 0.5
      if !follows, let other = other(than: index, at: cut, of: passage, among: count, &random) {
        let second = segment(
          other.passage, from: other.start, room: room - first.count, &random)
        return joined(first, second, follows: false)
      }
      let second = segment(passage, from: cut, room: room - first.count, &random)
      return joined(first, second, follows: true)
    }

    /// Random tokens in two segments, the second a copy of the first.
    func drill(_ random: inout Xoshiro256) -> Segments {
      let tokens = pairs.drill.draw(room: pairs.length - 3, &random)
      return joined(tokens, tokens, follows: nil)
    }

    /// Another document of the same language, and where it is cut; nil if none is found nearby.
    private func other(
      than index: Int, at cut: Int, of passage: Passage, among count: Int?,
      _ random: inout Xoshiro256
    ) -> (passage: Passage, start: Int)? {
      for attempt in 1..<SentencePairs.documentsPerExample {
        let next = count.map { random.below($0) } ?? index + attempt
        if next == index { continue }
        let other = Passage(document(next))
        guard other.language == passage.language, !other.cuts.isEmpty,
          other.bytes != passage.bytes
        else { continue }
        let start = other.drawCut(&random)
        if isHeldOut, other.sentence(start).elementsEqual(passage.sentence(cut)) { continue }
        return (other, start)
      }
      return nil
    }

    /// Sentences from `first` on, as many as there is room for; at least the beginning of one.
    private mutating func segment(
      _ passage: Passage, from first: Int, room: Int, _ random: inout Xoshiro256
    ) -> [Int32] {
      let sentences = passage.sentences
      guard first < sentences.count else { return [] }
      let isShort = random.uniform() < SentencePairs.shortShare
      var tokens = encoded(passage, first...first)
      var last = first + 1
      while !isShort, last < sentences.count {
        let longer = encoded(passage, first...last)
        if longer.count > room { break }
        tokens = longer
        last += 1
      }
      return Array(tokens.prefix(room))
    }

    /// Sentences before `end`, as many as there is room for; at least the end of one.
    private mutating func segment(
      _ passage: Passage, upTo end: Int, room: Int, _ random: inout Xoshiro256
    ) -> [Int32] {
      let isShort = random.uniform() < SentencePairs.shortShare
      var first = end - 1
      var tokens = encoded(passage, first...first)
      while !isShort, first > 0 {
        let longer = encoded(passage, (first - 1)...(end - 1))
        if longer.count > room { break }
        tokens = longer
        first -= 1
      }
      return Array(tokens.suffix(room))
    }

    private mutating func encoded(_ passage: Passage, _ range: ClosedRange<Int>) -> [Int32] {
      let start = passage.sentences[range.lowerBound].lowerBound
      let end = passage.sentences[range.upperBound].upperBound
      var ids: [Int32] = []
      encoder.append(Array(passage.bytes[start..<end]), to: &ids)
      return ids
    }

    /// `[CLS]` first `[SEP]` second `[SEP]`; the second of type 1.
    private func joined(_ first: [Int32], _ second: [Int32]?, follows: Bool?) -> Segments {
      let one = [pairs.opening] + first + [pairs.separator]
      let two = second.map { $0 + [pairs.separator] } ?? []
      return Segments(
        input: BERTInput(
          tokens: one + two,
          types: Array(repeating: 0, count: one.count) + Array(repeating: 1, count: two.count)),
        follows: follows)
    }
  }
}

import Models
import Tensors
import Tokenizers

/// How documents become the rows of a step.
public enum Packing: String, Sendable, Codable, CaseIterable {
  /// A row goes on with further documents until it is full: no place is wasted.
  case rows
  /// A row is one document from position 0 on, as texts are read later: attention sees nothing
  /// foreign, and each position is met often.
  case documents
}

/// Makes rows of documents: a row begins where a document begins and ends with it or, packed, goes on
/// with further documents; at the latest it ends where it is full. Each document has its language
/// token in front and `<end>` behind. Now and then a drill stands in the place of a document; it has
/// no language token, so that no text that is announced as one goes on like that.
///
/// A row is a function of seed, step and place, so that a resumed run reads what the uninterrupted
/// one would have read.
public struct DocumentRows: TrainingSource {
  let source: TextSource
  let tokenizer: ByteLevelBPE
  let seed: UInt64
  /// How often a drill comes instead of a document.
  let drillShare: Double
  let packing: Packing
  private let drill: VocabularyDrill

  public init(
    source: TextSource, tokenizer: ByteLevelBPE, seed: UInt64, drillShare: Double = 0,
    packing: Packing = .rows
  ) {
    self.source = source
    self.tokenizer = tokenizer
    self.seed = seed
    self.drillShare = drillShare
    self.packing = packing
    drill = VocabularyDrill(tokenizer)
  }

  /// Documents set aside for each row of a step; a row that needs more goes on with those of later
  /// steps.
  private static let documentsPerRow = 16

  public func sequences(step: Int, count: Int, length: Int) throws -> [TrainingSequence] {
    var encoder = ByteLevelBPE.Encoder(tokenizer)
    var random = Xoshiro256(seed: seed, stream: UInt64(step))
    var drills = Xoshiro256(seed: seed &+ 2, stream: UInt64(step))
    return (0..<count).map { place in
      var index = firstDocument(step: step, place: place, count: count, random: &random)
      var tokens: [Int32] = []
      tokens.reserveCapacity(length + 1)
      repeat {
        let room = length + 1 - tokens.count
        if drillShare > 0, drills.uniform() < drillShare {
          let drawn = drill.draw(room: room, &drills)
          tokens += drawn + drawn
          if let end = tokenizer.id(ofSpecial: ReservedTokens.end) { tokens.append(end) }
        } else {
          append(document: index, to: &tokens, with: &encoder, room: room, &random)
          index += 1
        }
      } while packing == .rows ? tokens.count <= length : tokens.count < 2
      return TrainingSequence(tokens: Array(tokens.prefix(length + 1)))
    }
  }

  /// Stories are read in order; the documents of files from random places.
  private func firstDocument(
    step: Int, place: Int, count: Int, random: inout Xoshiro256
  ) -> Int {
    if let documents = source.documentCount { return random.below(documents) }
    return (step * count + place) * (packing == .rows ? DocumentRows.documentsPerRow : 1)
  }

  /// A document that alone is longer than the row is read from its start or, as often as that is
  /// its share, from a later place.
  private func append(
    document index: Int, to tokens: inout [Int32], with encoder: inout ByteLevelBPE.Encoder,
    room: Int, _ random: inout Xoshiro256
  ) {
    let bytes = source.document(index)
    var ids: [Int32] = []
    encoder.append(bytes, to: &ids)
    if tokens.isEmpty, ids.count > 2 * room {
      let start = random.below(ids.count - room)
      if start > room {
        tokens += ids[start..<start + room]
        return
      }
    }
    if let language = DocumentRows.languageToken(bytes, tokenizer) { tokens.append(language) }
    tokens += ids
    if let end = tokenizer.id(ofSpecial: ReservedTokens.end) { tokens.append(end) }
  }

  static func languageToken(_ bytes: [UInt8], _ tokenizer: ByteLevelBPE) -> Int32? {
    tokenizer.id(
      ofSpecial: Script.readsAsChinese(bytes) ? ReservedTokens.chinese : ReservedTokens.english)
  }
}

import Foundation
import Models
import Tokenizers

/// Documents that are never trained on, as a trainer measures them: each with its language token in
/// front and `<end>` behind, cut to the context. As `Workbench.evaluate` reads them.
struct HeldOutTexts: Sendable {
  let sequences: [TrainingSequence]
  /// Of the documents, as far as they are read.
  private let bytes: Int
  private let targets: Int

  init(_ documents: [[UInt8]], tokenizer: ByteLevelBPE, contextLength: Int) {
    var encoder = ByteLevelBPE.Encoder(tokenizer)
    let end = tokenizer.id(ofSpecial: ReservedTokens.end)
    var sequences: [TrainingSequence] = []
    var bytes = 0
    for document in documents {
      var ids: [Int32] = []
      if let language = DocumentRows.languageToken(document, tokenizer) { ids.append(language) }
      let opening = ids.count
      encoder.append(document, to: &ids)
      ids = Array(ids.prefix(contextLength + 1))
      // Nothing predicts the first token.
      let read = ids.dropFirst(max(opening, 1)).reduce(0) { $0 + tokenizer.bytes(of: $1).count }
      if ids.count <= contextLength, let end { ids.append(end) }
      guard ids.count > 1 else { continue }
      sequences.append(TrainingSequence(tokens: ids))
      bytes += read
    }
    self.sequences = sequences
    self.bytes = bytes
    targets = sequences.reduce(0) { $0 + $1.targetCount }
  }

  /// What a mean loss over all of them says.
  func evaluation(loss: Double) -> Evaluation {
    Evaluation(
      loss: loss, bitsPerByte: loss * Double(targets) / log(2) / Double(max(bytes, 1)),
      tokens: targets, bytes: bytes)
  }
}

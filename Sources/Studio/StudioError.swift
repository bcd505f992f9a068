/// What can go wrong when a model, a tokenizer and a text meet.
public enum StudioError: Error, Sendable, Equatable {
  /// No such model: the folders that were looked at, and the names that are there.
  case modelNotFound(name: String, tried: [String], available: [String])
  /// A model that cannot be opened; `reason` is the description of the error below.
  case unreadableModel(path: String, reason: String)
  /// Tokenizer and model disagree about the number of tokens.
  case vocabularyMismatch(path: String, tokenizer: Int, model: Int)
  /// An encoder was asked to go on with a text.
  case notADecoder(name: String)
  /// A model from before the Transformer was asked for attention or for vectors of texts.
  case notATransformer(name: String)
  /// The model has no head that fills gaps: a decoder, or an encoder for sentences alone.
  case cannotFill(name: String)
  /// The text has none of the gaps that were to be filled.
  case noGap(mask: String)
  case noSuchLayer(asked: Int, layers: Int)
  case noSuchHead(asked: Int, heads: Int)
  /// Nothing to look at: the text has no bytes, or a word has none after trimming.
  case emptyText
  /// The learner's training data has no usable example.
  case noExamples
  /// A line of the learner's own data that is not `question => answer`.
  case malformedExample(line: Int, text: String)
  /// An example that does not fit into the context even without its answer.
  case exampleTooLong(index: Int, tokens: Int, context: Int)
  /// The learner, or a newer request, called it off.
  case cancelled
  /// A data set or grammar that belongs to the program is not where it should be.
  case missingData(path: String)
  case invalidSetting(name: String, value: String, allowed: String)
  /// A training is to go on with something else than it began with.
  case otherOrigin(path: String, OriginPart)
  /// The folder for a new model holds a finished one that has another tokenizer.
  case occupiedFolder(path: String)
  /// The gaps of a text all lie behind what the model reads of it.
  case gapCutOff(limit: Int)

  public enum OriginPart: Sendable {
    case text, stories, tokenizer
  }
}

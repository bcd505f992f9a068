/// Why a tokenizer file cannot be used, or a training run gave nothing.
public enum TokenizerError: Error, Equatable, Sendable {
  /// The JSON itself is broken at `line`.
  case malformed(path: String, line: Int, problem: String)
  /// The file is sound but asks for something that this program does not do. `part` is the place in the
  /// file, such as `pre_tokenizer.type`, `found` what stands there.
  case unsupported(path: String, part: String, found: String)
  /// A token text that cannot be turned into bytes, an id used twice or out of range.
  case badToken(path: String, token: String, id: Int, problem: String)
  /// The merge at `index` (from 0), on `line`, is built from or makes a token that is not in the
  /// vocabulary.
  case badMerge(path: String, index: Int, line: Int, problem: String)
  /// The vocabulary lacks a token for this byte, so that some texts could not be encoded.
  case missingByte(path: String, byte: UInt8)
  case tooManyTokens(path: String, count: Int, limit: Int)
  /// The vocabulary asked for has no room for the special tokens, the 256 bytes and the required
  /// characters.
  case vocabularyTooSmall(asked: Int, needed: Int)
  /// The caller's progress function asked to stop.
  case cancelled
}

extension TokenizerError: CustomStringConvertible {
  /// One English line for logs; screens word the cases in the learner's language.
  public var description: String {
    switch self {
    case .malformed(let path, let line, let problem): "\(path):\(line): \(problem)"
    case .unsupported(let path, let part, let found): "\(path): unsupported \(part): \(found)"
    case .badToken(let path, let token, let id, let problem):
      "\(path): token \(token) with id \(id): \(problem)"
    case .badMerge(let path, let index, let line, let problem):
      "\(path):\(line): merge \(index): \(problem)"
    case .missingByte(let path, let byte): "\(path): no token for the byte \(byte)"
    case .tooManyTokens(let path, let count, let limit):
      "\(path): \(count) tokens, more than the limit of \(limit)"
    case .vocabularyTooSmall(let asked, let needed):
      "a vocabulary of \(asked) is too small: at least \(needed) are needed"
    case .cancelled: "cancelled"
    }
  }
}

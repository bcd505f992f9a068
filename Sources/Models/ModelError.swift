/// What is wrong with a model's files or with what it was asked to do.
public enum ModelError: Error, Equatable, Sendable {
  /// A JSON file cannot be read as such.
  case notJSON(path: String, reason: String)
  /// A file is well-formed but a value in it is missing or not allowed.
  case badValue(path: String, field: String, found: String, expected: String)
  /// The head of a safetensors file is damaged.
  case badHeader(path: String, reason: String)
  /// A tensor reaches beyond the end of the file, or its bytes do not fit its shape.
  case badExtent(path: String, tensor: String, needed: Int, available: Int)
  /// - Units: bytes.
  case headerTooLarge(path: String, bytes: Int, limit: Int)
  case unknownElementType(path: String, tensor: String, type: String)
  case missingTensor(path: String, tensor: String, expected: [Int])
  case wrongShape(path: String, tensor: String, expected: [Int], actual: [Int])
  /// A tensor holds an infinity or a NaN.
  case notFinite(path: String, tensor: String)
  /// A model that would not fit: what it takes, and what may be used of the machine's memory.
  /// - Units: bytes.
  case tooLarge(path: String, bytes: Int, limit: Int)
  case emptyInput
  case tokenOutOfRange(token: Int32, position: Int, vocabularySize: Int)
  case sequenceTooLong(length: Int, limit: Int)
  /// A capture was asked for that the model does not have.
  case unknownCapture(name: String)
  /// An adapter was made for a model of another shape.
  case adapterMismatch(expected: String, actual: String)
  /// Training settings or data that cannot work.
  case badSettings(field: String, found: String, expected: String)
  /// The loss became infinite or not a number.
  case diverged(step: Int)
  /// The run was cancelled; nothing was changed.
  case cancelled
}

extension ModelError: CustomStringConvertible {
  /// One English line for logs; screens word the cases in the learner's language.
  public var description: String {
    switch self {
    case .notJSON(let path, let reason): "\(path): not readable as JSON: \(reason)"
    case .badValue(let path, let field, let found, let expected):
      "\(path): \(field) is \(found), expected \(expected)"
    case .badHeader(let path, let reason): "\(path): damaged head: \(reason)"
    case .badExtent(let path, let tensor, let needed, let available):
      "\(path): tensor \(tensor) needs \(needed) bytes, there are \(available)"
    case .headerTooLarge(let path, let bytes, let limit):
      "\(path): a head of \(bytes) bytes, more than the limit of \(limit)"
    case .unknownElementType(let path, let tensor, let type):
      "\(path): tensor \(tensor) has element type \(type), which is not read here"
    case .missingTensor(let path, let tensor, let expected):
      "\(path): tensor \(tensor) of shape \(expected) is missing"
    case .wrongShape(let path, let tensor, let expected, let actual):
      "\(path): tensor \(tensor) has shape \(actual), expected \(expected)"
    case .notFinite(let path, let tensor):
      "\(path): tensor \(tensor) holds a value that is not finite"
    case .tooLarge(let path, let bytes, let limit):
      "\(path): the model takes \(bytes) bytes of memory, \(limit) may be used"
    case .emptyInput: "there are no tokens"
    case .tokenOutOfRange(let token, let position, let size):
      "token \(token) at position \(position) is outside the vocabulary of \(size)"
    case .sequenceTooLong(let length, let limit):
      "\(length) tokens, more than the context of \(limit)"
    case .unknownCapture(let name): "the model has no intermediate called \(name)"
    case .adapterMismatch(let expected, let actual):
      "the adapter is for \(expected), the model is \(actual)"
    case .badSettings(let field, let found, let expected):
      "\(field) is \(found), expected \(expected)"
    case .diverged(let step): "the loss is no longer a finite number at step \(step)"
    case .cancelled: "cancelled"
    }
  }
}

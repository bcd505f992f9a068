/// A sentence with a pronoun, and the words that it stands for.
public struct ReferenceSentence: Sendable, Equatable {
  public let bytes: [UInt8]
  /// Of bytes.
  public let pronoun: Range<Int>
  public let referent: Range<Int>

  /// - Precondition: both ranges lie within the sentence.
  public init(bytes: [UInt8], pronoun: Range<Int>, referent: Range<Int>) {
    precondition(
      pronoun.upperBound <= bytes.count && referent.upperBound <= bytes.count,
      "\(pronoun) and \(referent) of \(bytes.count) bytes")
    self.bytes = bytes
    self.pronoun = pronoun
    self.referent = referent
  }
}

/// Rewrites text before it is cut into pieces.
protocol Normalizer: Sendable {
  func normalize(_ text: inout AlignedText)

  /// Whether text cut between a letter and a single space can be normalised part by part.
  var isLocal: Bool { get }
  /// At most so many times longer does text become, in bytes.
  var growth: Double { get }
}

/// One after another.
struct NormalizerSequence: Normalizer {
  let steps: [any Normalizer]

  func normalize(_ text: inout AlignedText) {
    for step in steps { step.normalize(&text) }
  }

  var isLocal: Bool { steps.allSatisfy { $0.isLocal } }
  var growth: Double { steps.reduce(1) { $0 * $1.growth } }
}

extension Part {
  /// Beyond this a file asks for more text than memory holds.
  private static let largestGrowth = 1e6

  /// The normaliser that stands here.
  func normalizer() throws(TokenizerError) -> (any Normalizer)? {
    if isNull { return nil }
    let found = try normalizerOfAnyGrowth()
    guard found.growth <= Part.largestGrowth else { throw unsupported() }
    return found
  }

  private func normalizerOfAnyGrowth() throws(TokenizerError) -> any Normalizer {
    switch self["type"].value.text {
    case "Sequence":
      var steps: [any Normalizer] = []
      for step in try self["normalizers"].elements(atMost: Part.mostStages) {
        steps.append(try step.normalizerOfAnyGrowth())
      }
      return NormalizerSequence(steps: steps)
    case "BertNormalizer": return try BERTNormalizer(self)
    case "NFC": return UnicodeForm(decomposition: .canonical, composes: true)
    case "NFD": return UnicodeForm(decomposition: .canonical, composes: false)
    case "NFKC": return UnicodeForm(decomposition: .compatible, composes: true)
    case "NFKD": return UnicodeForm(decomposition: .compatible, composes: false)
    case "Lowercase": return Lowercase()
    case "StripAccents": return StripAccents()
    case "Strip": return try Strip(self)
    case "Replace": return try Replace(self)
    case "Prepend": return try Prepend(self)
    case "Nmt": return NMTNormalizer()
    case "Precompiled": return try Precompiled(self)
    default: throw unsupported()
    }
  }
}

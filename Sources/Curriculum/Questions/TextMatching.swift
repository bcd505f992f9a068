import Foundation

/// When two short texts are the same answer.
public enum TextMatching {
  /// What is compared: compatibility forms (full-width letters become narrow ones), case, white space
  /// and punctuation at both ends, and runs of white space and hyphens inside do not count.
  ///
  /// - Source: Unicode Standard Annex 15 (NFKC); Unicode 16, section 5.18 (case folding).
  public static func key(_ text: String) -> String {
    let folded = text.precomposedStringWithCompatibilityMapping
      .folding(options: [.caseInsensitive, .widthInsensitive], locale: nil)
      .precomposedStringWithCompatibilityMapping
    let outside = CharacterSet.whitespacesAndNewlines.union(.punctuationCharacters)
    let inside = CharacterSet.whitespacesAndNewlines.union(CharacterSet(charactersIn: "-‐‑–"))
    return folded.trimmingCharacters(in: outside)
      .components(separatedBy: inside).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// A form of a word that stands at some place of a text.
struct WordHit: Sendable {
  let word: Int
  /// A column of `CompiledWord.values`, or `WordFinder.reference`.
  let form: Int
  let end: Int
}

/// Finds words of a language in text, in all their forms.
struct WordFinder: Sendable {
  /// The form in which a known word is referred to: “the cat”.
  static let reference = -1

  /// Node and byte → node.
  private var edges: [UInt32: Int32] = [:]
  private var entries: [[(word: Int, form: Int)]] = [[]]

  /// Finds some words of a language; all of them without `words`.
  init(_ language: CompiledLanguage, words: [Int]? = nil) {
    for index in words ?? Array(language.words.indices) {
      let word = language.words[index]
      for (form, value) in word.values.enumerated() { add(value, index, form) }
      if !word.isListed { add(word.reference, index, Self.reference) }
    }
  }

  private mutating func add(_ value: [UInt8], _ word: Int, _ form: Int) {
    guard !value.isEmpty else { return }
    var node: Int32 = 0
    for byte in value {
      let key = UInt32(node) << 8 | UInt32(byte)
      if let next = edges[key] {
        node = next
      } else {
        node = Int32(entries.count)
        entries.append([])
        edges[key] = node
      }
    }
    entries[Int(node)].append((word, form))
  }

  /// All forms that begin at `start`, and whether the text ends within one.
  ///
  /// - Parameter isCapital: whether the first letter must be a capital, as in the first word of an
  ///   English sentence.
  func hits(
    in text: [UInt8], at start: Int, isCapital: Bool
  ) -> (hits: [WordHit], isPartial: Bool) {
    guard start < text.count else { return ([], true) }
    var hits: [WordHit] = []
    var isPartial = false
    func walk(_ first: UInt8) {
      guard var node = edges[UInt32(first)] else { return }
      var index = start + 1
      while true {
        for entry in entries[Int(node)] {
          hits.append(WordHit(word: entry.word, form: entry.form, end: index))
        }
        guard index < text.count else {
          isPartial = true
          break
        }
        guard let next = edges[UInt32(node) << 8 | UInt32(text[index])] else { break }
        node = next
        index += 1
      }
    }
    let first = text[start]
    if !isCapital || first < 97 || first > 122 { walk(first) }
    if isCapital, first >= 65, first <= 90 { walk(first + 32) }
    return (hits, isPartial)
  }
}

/// A text under examination, with what was found in it so far.
final class ExaminedText {
  let bytes: [UInt8]
  let language: CompiledLanguage
  private let finder: WordFinder
  private var memory: [Int: (hits: [WordHit], isPartial: Bool)] = [:]

  init(_ bytes: [UInt8], _ language: CompiledLanguage, _ finder: WordFinder) {
    self.bytes = bytes
    self.language = language
    self.finder = finder
  }

  func hits(at index: Int) -> (hits: [WordHit], isPartial: Bool) {
    if let known = memory[index] { return known }
    let found = finder.hits(in: bytes, at: index, isCapital: takesCapital(at: index))
    memory[index] = found
    return found
  }

  func takesCapital(at index: Int) -> Bool {
    language.language == .en && Sentences.begins(after: bytes, index)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

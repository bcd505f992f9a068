/// Which sentences occur in training documents, to say whether a model's sentence is its own.
///
/// Keeps a 64-bit hash of each different sentence, so two million sentences take 32 MB; that two of
/// them share a hash is less likely than one in a million.
///
/// - Cost: about 10 µs a document.
public struct SentenceIndex: Sendable {
  private var table: [UInt64]
  /// How many different sentences there are.
  public private(set) var count = 0
  private let language: StoryLanguage?

  /// An empty index.
  ///
  /// - Parameter language: whose sentences to keep; nil for both.
  public init(language: StoryLanguage? = nil) {
    self.language = language
    table = [UInt64](repeating: 0, count: 1 << 12)
  }

  /// The sentences of the documents that a training read. `isGoing` is asked now and then.
  public init(
    generator: StoryGenerator, documents: Range<Int>, language: StoryLanguage? = nil,
    while isGoing: (Int) -> Bool = { _ in true }
  ) {
    self.init(language: language)
    for index in documents {
      if index.isMultiple(of: 1024), !isGoing(index) { return }
      let own = StoryGenerator.language(ofDocument: index)
      if language == nil || language == own {
        insert(generator.bytes(index: index), own)
      }
    }
  }

  /// Adds the sentences of a document.
  public mutating func insert(_ document: [UInt8], _ language: StoryLanguage) {
    for range in Sentences.ranges(in: document, language) { insert(Self.hash(document[range])) }
  }

  /// Whether this very sentence is there.
  public func contains(_ sentence: String) -> Bool {
    let hash = Self.hash(Array(sentence.utf8)[...])
    return table[slot(of: hash)] == hash
  }

  private mutating func insert(_ hash: UInt64) {
    let slot = slot(of: hash)
    guard table[slot] != hash else { return }
    table[slot] = hash
    count += 1
    if count * 2 > table.count { grow() }
  }

  private mutating func grow() {
    let old = table
    table = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { table[slot(of: hash)] = hash }
  }

  /// The slot that holds the hash, or the free one where it belongs.
  private func slot(of hash: UInt64) -> Int {
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while table[slot] != 0, table[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// FNV-1a with a final mix; never 0, which marks a free slot.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    hash ^= hash >> 31
    return hash == 0 ? 1 : hash
  }
}

/// What was typed into the search, cut into words that all must occur.
struct SearchQuery: Sendable, Equatable {
  struct Word: Sendable, Equatable {
    /// Folded UTF-8.
    var bytes: [UInt8]
    /// Letters as pinyin may be typed, apostrophes left out; nil for other words.
    var pinyin: [UInt8]?
    /// Pairs of neighbouring characters of a Chinese word of three or more.
    var bigrams: [[UInt8]]
  }

  var words: [Word] = []

  init(_ text: String) {
    for part in text.split(whereSeparator: \.isWhitespace) {
      for run in Self.runs(of: Array(part)) {
        let word = Word(run)
        if !word.bytes.isEmpty, !words.contains(word) { words.append(word) }
      }
    }
  }

  /// Cut between Chinese and other characters: `bpe合并` is two words.
  private static func runs(of text: [Character]) -> [[Character]] {
    var runs: [[Character]] = []
    for character in text {
      if let last = runs.last?.last, last.isHan == character.isHan {
        runs[runs.count - 1].append(character)
      } else {
        runs.append([character])
      }
    }
    return runs
  }
}

extension SearchQuery.Word {
  init(_ characters: [Character]) {
    bytes = Folding.bytes(of: String(characters))
    let letters = bytes.filter { $0 != UInt8(ascii: "'") }
    let areLetters = letters.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte)
    }
    pinyin = areLetters && letters.count >= 2 ? letters : nil
    let isLong = characters.count >= 3 && characters[0].isHan
    bigrams =
      isLong
      ? zip(characters, characters.dropFirst()).map { Folding.bytes(of: String([$0, $1])) } : []
  }
}

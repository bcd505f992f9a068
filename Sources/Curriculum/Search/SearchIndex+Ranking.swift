import Figures

/// What a search found, the best first.
public struct SearchResult: Sendable, Equatable {
  public var hits: [SearchHit]
  /// How many there are in all; only the best are in `hits`.
  public var total: Int

  public init(hits: [SearchHit] = [], total: Int = 0) {
    self.hits = hits
    self.total = total
  }
}

/// How well a passage matches; smaller is better.
struct MatchQuality: Comparable {
  enum Kind: Int {
    /// The whole title or name, its beginning, the beginning of a word in it, somewhere inside.
    case whole, start, word, inside
    /// The same by pinyin.
    case readWhole, readStart, readInside
    /// Most pairs of characters, but not the word as it was typed.
    case loose
  }

  var kind: Kind
  /// Of the title or name, in bytes; 0 in prose. Shorter ones come first.
  var length = 0

  static func < (left: MatchQuality, right: MatchQuality) -> Bool {
    (left.kind.rawValue, left.length) < (right.kind.rawValue, right.length)
  }
}

extension SearchIndex {
  /// A passage that has all words.
  struct Found {
    var passage: SearchPassage
    var quality: MatchQuality
    /// Its place among all passages.
    var order: Int
  }

  /// Searches for a text: all its words must occur in a title, a name, a heading, a note or a step.
  ///
  /// - Parameters:
  ///   - languages: those that the learner reads, the main one first; hits in it come first.
  ///   - limit: how many hits are made ready to be shown.
  /// - Cost: below a millisecond for the text of 130 lessons.
  public func search(_ text: String, languages: [Language], limit: Int = 50) -> SearchResult {
    let query = SearchQuery(text)
    guard !query.words.isEmpty, let language = languages.first else { return SearchResult() }
    var found = matches(query, isLoose: false)
    if found.isEmpty, query.words.contains(where: { !$0.bigrams.isEmpty }) {
      found = matches(query, isLoose: true)
    }
    let ranked = found.map { (rank($0, language), $0) }.sorted { $0.0 < $1.0 }
    var seen: Set<SearchHit.Target> = []
    let best = ranked.filter { seen.insert($0.1.passage.target).inserted }
    return SearchResult(
      hits: best.prefix(limit).map { hit($0.1, query, language) }, total: best.count)
  }

  /// Kind, quality, language, length and place as one number, the most important in front.
  private func rank(_ found: Found, _ language: Language) -> Int {
    let passage = found.passage
    let head = passage.kind.rawValue << 4 | found.quality.kind.rawValue
    let isOther = passage.language == language ? 0 : 1
    let length = min(found.quality.length, 1 << 15 - 1)
    return (head << 1 | isOther) << 47 | length << 32 | found.order
  }

  // MARK: Matching

  private func matches(_ query: SearchQuery, isLoose: Bool) -> [Found] {
    matches(query, in: shared, isLoose: isLoose, after: 0)
      + matches(query, in: own, isLoose: isLoose, after: shared.passages.count)
  }

  private func matches(
    _ query: SearchQuery, in text: SearchText, isLoose: Bool, after offset: Int
  ) -> [Found] {
    var qualities: [Int: MatchQuality] = [:]
    for (place, word) in query.words.enumerated() {
      let found = self.matches(word, in: text, isLoose: isLoose)
      if place == 0 {
        qualities = found
      } else {
        qualities = qualities.reduce(into: [:]) { kept, entry in
          if let other = found[entry.key] { kept[entry.key] = max(entry.value, other) }
        }
      }
    }
    return qualities.map { place, quality in
      Found(passage: text.passages[place], quality: quality, order: place + offset)
    }
  }

  private func matches(
    _ word: SearchQuery.Word, in text: SearchText, isLoose: Bool
  ) -> [Int: MatchQuality] {
    var found: [Int: MatchQuality] = [:]
    for place in text.passages(with: word.bytes) {
      found[place] = quality(of: word.bytes, in: text, place)
    }
    if let typed = word.pinyin {
      for (place, passage) in text.passages.enumerated()
      where found[place] == nil && !passage.readings.isEmpty {
        found[place] = passage.readings.compactMap { $0?.quality(of: typed) }.min()
      }
    }
    if isLoose, !word.bigrams.isEmpty {
      var counts: [Int: Int] = [:]
      for pair in word.bigrams {
        for place in text.passages(with: pair) { counts[place, default: 0] += 1 }
      }
      for (place, count) in counts where found[place] == nil && 3 * count >= 2 * word.bigrams.count
      {
        found[place] = MatchQuality(kind: .loose)
      }
    }
    return found
  }

  /// Titles and names are compared line by line; in prose a match is a match.
  private func quality(of word: [UInt8], in text: SearchText, _ place: Int) -> MatchQuality {
    let passage = text.passages[place]
    guard passage.kind == .title || passage.kind == .term || passage.kind == .heading else {
      return MatchQuality(kind: .inside)
    }
    let lines = text.folded(place).split(separator: UInt8(ascii: "\n"))
    return lines.compactMap { line -> MatchQuality? in
      let kind: MatchQuality.Kind
      if line.elementsEqual(word) {
        kind = .whole
      } else if line.starts(with: word) {
        kind = .start
      } else if line.hasWord(startingWith: word) {
        kind = .word
      } else if line.contains(word) {
        kind = .inside
      } else {
        return nil
      }
      return MatchQuality(kind: kind, length: line.count)
    }.min() ?? MatchQuality(kind: .inside)
  }
}

extension Pinyin {
  fileprivate func quality(of typed: [UInt8]) -> MatchQuality? {
    guard let range = match(typed), let first = places.first, let last = places.last else {
      return nil
    }
    let isStart = range.lowerBound == first.lowerBound
    let kind: MatchQuality.Kind =
      isStart && range.upperBound == last.upperBound
      ? .readWhole : isStart ? .readStart : .readInside
    return MatchQuality(kind: kind, length: places.count)
  }
}

extension ArraySlice<UInt8> {
  /// `word` begins after something that is neither letter nor digit.
  fileprivate func hasWord(startingWith word: [UInt8]) -> Bool {
    indices.contains { place in
      guard place > startIndex, self[place...].starts(with: word) else { return false }
      let before = self[place - 1]
      return !(97...122).contains(before) && !(48...57).contains(before) && before < 0x80
    }
  }
}

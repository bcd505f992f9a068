import Figures

extension SearchIndex {
  /// The hit as it is shown: the title in the learner's language, and where the words were found.
  func hit(_ found: Found, _ query: SearchQuery, _ language: Language) -> SearchHit {
    let passage = found.passage
    let title = title(of: passage.target)[language]
    var hit = SearchHit(kind: passage.kind, target: passage.target, title: title)
    switch passage.kind {
    case .title, .term:
      let line = passage.bestLine(for: query)
      if line.text == title {
        hit.titleMatches = line.matches
        hit.snippet = definitions[passage.target]?[language] ?? ""
      } else {
        hit.snippet = line.text
        hit.snippetMatches = line.matches
      }
    case .heading, .note, .bookmark, .prose:
      let window = passage.window(around: query)
      (hit.snippet, hit.snippetMatches) = snippet(
        of: Array(window.text), query, isCutBefore: window.isCut)
    }
    return hit
  }

  /// The text from a little before the first match.
  private func snippet(
    of text: [Character], _ query: SearchQuery, isCutBefore: Bool
  ) -> (String, [Range<Int>]) {
    let matches = query.matches(in: text)
    let first = matches.first?.lowerBound ?? 0
    var start = max(0, first - 12)
    if let end = text[..<first].lastIndex(where: \.isNewline) { start = max(start, end + 1) }
    // Not in the middle of a word.
    while start > 0, start < first, text[start - 1].isLatin, text[start].isLatin { start += 1 }
    while start < first, text[start].isWhitespace { start += 1 }
    let end = min(text.count, start + 110)
    let part = text[start..<end].map { $0.isNewline ? " " : $0 }
    let isCut = start > 0 ? !text[start - 1].isNewline : isCutBefore
    let shift = start - (isCut ? 1 : 0)
    return (
      (isCut ? "…" : "") + String(part),
      matches.filter { $0.upperBound <= end }.map {
        $0.lowerBound - shift..<$0.upperBound - shift
      }
    )
  }
}

extension SearchPassage {
  /// The neighbourhood of the first word's first place, where that can be told without reading all of
  /// the text: a long one is not cut into characters for a line of it.
  fileprivate func window(around query: SearchQuery) -> (text: Substring, isCut: Bool) {
    guard text.utf8.count > 400, let word = query.words.first?.bytes else {
      return (text[...], false)
    }
    var lower: [UInt8] = []
    lower.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let before = lower.count
      Folding.append(scalar, to: &lower)
      // Offsets in the folded text must be offsets in the text.
      if lower.count - before != UTF8.width(scalar) { return (text[...], false) }
    }
    guard let place = lower.firstRange(of: word)?.lowerBound else { return (text[...], false) }
    let scalars = text.unicodeScalars
    let start = text.utf8.index(text.startIndex, offsetBy: max(0, place - 90))
    let end = text.utf8.index(text.startIndex, offsetBy: min(text.utf8.count, place + 340))
    // Places between the bytes of a character move to where it begins.
    let from = scalars.index(after: scalars.index(start, offsetBy: 0))
    let first = start == text.startIndex ? start : from
    return (text[first..<scalars.index(end, offsetBy: 0)], first > text.startIndex)
  }

  /// The name or title in it that has most of the words, with the characters to highlight.
  fileprivate func bestLine(for query: SearchQuery) -> (text: String, matches: [Range<Int>]) {
    var best: (text: String, matches: [Range<Int>], score: Int) = ("", [], -1)
    for (place, line) in text.split(separator: "\n").enumerated() {
      let reading = place < readings.count ? readings[place] : nil
      let matches = query.matches(in: Array(line), reading: reading)
      let score = matches.reduce(0) { $0 + $1.count } * 1000 / max(1, line.count)
      if score > best.score { best = (String(line), matches, score) }
    }
    return (best.text, best.matches)
  }
}

extension SearchQuery {
  /// Where its words stand in a text, without overlaps, in order.
  func matches(in text: [Character], reading: Pinyin? = nil) -> [Range<Int>] {
    let (bytes, characters) = Folding.mapped(text)
    var marked = [Bool](repeating: false, count: text.count)
    for word in words {
      let isFound = mark(word.bytes, bytes, characters, &marked)
      if isFound { continue }
      if let typed = word.pinyin, let range = reading?.match(typed) {
        for place in range { marked[place] = true }
      } else {
        for pair in word.bigrams { _ = mark(pair, bytes, characters, &marked) }
      }
    }
    var ranges: [Range<Int>] = []
    for place in marked.indices where marked[place] {
      if let last = ranges.last, last.upperBound == place {
        ranges[ranges.count - 1] = last.lowerBound..<place + 1
      } else {
        ranges.append(place..<place + 1)
      }
    }
    return ranges
  }

  private func mark(
    _ word: [UInt8], _ bytes: [UInt8], _ characters: [Int], _ marked: inout [Bool]
  ) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    var isFound = false
    for place in 0...(bytes.count - word.count) where bytes[place] == first {
      guard bytes[place..<place + word.count].elementsEqual(word) else { continue }
      isFound = true
      for character in characters[place]...characters[place + word.count - 1] {
        marked[character] = true
      }
    }
    return isFound
  }
}

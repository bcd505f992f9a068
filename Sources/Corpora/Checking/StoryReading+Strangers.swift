/// What can be said of a sentence that no template tells.
extension StoryReading {
  /// That no template tells it, and who and what is a stranger in it.
  func unread(_ sentence: Sentence) -> [StoryProblem] {
    let whole = StoryProblem(
      kind: .unknownSentence, sentence: sentence.index, found: text.string(sentence.range),
      expected: "")
    return [whole] + (beginsText(sentence) ? [] : strangers(in: sentence))
  }

  /// Whether a sentence is the first of its text, so that it introduces whom it speaks of. What
  /// follows a story on a line of its own is about that story.
  private func beginsText(_ sentence: Sentence) -> Bool {
    sentence.startsLine && !tellsPlot
  }

  private var tellsPlot: Bool {
    hypotheses.contains { reader.programs[$0.program].unit.kind == .plot }
  }

  /// Names that nobody was called by before, animals that come into a story of others, and “the
  /// drum” where no drum was spoken of.
  private func strangers(in sentence: Sentence) -> [StoryProblem] {
    var problems: [StoryProblem] = []
    var position = sentence.range.lowerBound
    var nameEnd = -1
    while position < sentence.range.upperBound {
      let words = longestWords(at: position)
      guard let end = words.first?.end, end <= sentence.range.upperBound else {
        position += 1
        continue
      }
      let range = position..<end
      if nameEnd != position, let kind = stranger(words.map(\.word), range, sentence),
        !words.contains(where: { introduced.contains($0.word) }), !isHeard(range)
      {
        problems.append(
          StoryProblem(
            kind: kind, sentence: sentence.index, found: text.string(range), expected: ""))
      }
      if words.contains(where: { reader.givenWords.isName($0.word) }) { nameEnd = end }
      position = end
    }
    return problems
  }

  /// What is wrong with a word if it was never spoken of; nil where it may be told of like that.
  private func stranger(
    _ words: [Int], _ range: Range<Int>, _ sentence: Sentence
  ) -> StoryProblem.Kind? {
    let language = reader.language.language
    if words.contains(where: { reader.givenWords.isName($0) }) {
      let isSpeaker = follows(language.speaking, range)
      return follows(language.introducing, range) && !isSpeaker ? nil : .unknownName
    }
    if words.contains(where: { reader.givenWords.isThing($0) }) {
      return language.speaksAsKnown(text.bytes[..<range.lowerBound]) ? .wrongObject : nil
    }
    if words.contains(where: { reader.language.words[$0].role == .animal }), tellsPlot {
      let others = introduced.contains { reader.language.words[$0].role == .animal }
      return others && beginsClause(range, sentence) ? .unknownName : nil
    }
    return nil
  }

  /// The longest words that begin here and are no part of a longer English word.
  private func longestWords(at position: Int) -> [WordHit] {
    let hits = text.hits(at: position).hits.filter {
      $0.form == 0
        && LiteralPieces.isWhole(position..<$0.end, in: text.bytes, reader.language.language)
    }
    let end = hits.map(\.end).max()
    return hits.filter { $0.end == end }
  }

  // MARK: - Places

  private func follows(_ beginnings: [[UInt8]], _ range: Range<Int>) -> Bool {
    let before = text.bytes[..<range.lowerBound]
    return beginnings.contains { before.suffix($0.count).elementsEqual($0) }
  }

  /// Whether an animal does something here: “The hen …” or 小鸡…… where a clause begins.
  private func beginsClause(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    if reader.language.language == .en { return follows([Array("The ".utf8)], range) }
    return range.lowerBound == sentence.range.lowerBound
      || follows(["，", "：", "“", "。", "！", "？"].map { Array($0.utf8) }, range)
  }

  /// Whether the words of a range also stand somewhere before it.
  private func isHeard(_ range: Range<Int>) -> Bool {
    isHeard(Array(text.bytes[range]), before: range.lowerBound)
  }

  /// Whether a word stands before a place, in capitals or not; an English one also with an ending.
  func isHeard(_ word: [UInt8], before end: Int) -> Bool {
    guard end >= word.count else { return false }
    return (0...end - word.count).contains { start in
      zip(word, text.bytes[start...]).allSatisfy { $0 == $1 || Self.small($0) == Self.small($1) }
        && (reader.language.language == .zh || start == 0
          || !LiteralPieces.isLetter(text.bytes[start - 1]))
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte + 32 : byte
  }
}

extension StoryLanguage {
  /// What stands before the name of somebody who called something.
  fileprivate var speaking: [[UInt8]] { self == .zh ? [] : [Array("\" called ".utf8)] }

  /// What stands before a name that is told for the first time: “called Lily”, “his Grandpa”.
  fileprivate var introducing: [[UInt8]] {
    switch self {
    case .zh: ["叫", "叫做", "名字是", "我是", "的", "他", "她", "我", "你", "们"].map { Array($0.utf8) }
    case .en:
      [
        "called ", "named ", "name is ", "name was ", "I am ", "I'm ", "his ", "her ", "my ",
        "your ", "our ", "their ", "'s ",
      ].map { Array($0.utf8) }
    }
  }
}

import Foundation
import Models
import Studio
import Testing

@Suite struct HeadScanTests {
  private func token(_ text: String, id: Int, start: Int = 0, special: Bool = false) -> Token {
    Token(
      id: id, bytes: Array(text.utf8), start: start, end: start + text.utf8.count,
      special: special)
  }

  /// `<en> the cat . the dog`
  private var decoderTokens: [Token] {
    [
      token("<en>", id: 1, special: true), token("the", id: 5), token(" cat", id: 6),
      token(" .", id: 7), token("the", id: 5), token(" dog", id: 8),
    ]
  }

  private var encoderTokens: [Token] {
    [
      token("[CLS]", id: 1, special: true), token("the", id: 5), token("cat", id: 6),
      token("，", id: 7), token("the", id: 5), token("[SEP]", id: 2, special: true),
    ]
  }

  private func keys(_ kind: HeadKind, _ tokens: [Token], isCausal: Bool) -> [Int: [Int]] {
    let queries = AttentionTargets(kind, in: tokens, isCausal: isCausal).queries
    return Dictionary(uniqueKeysWithValues: queries.map { ($0.position, $0.keys) })
  }

  @Test func targetsOfADecodersHabits() {
    let tokens = decoderTokens
    // The token behind <en> has <en> before it, which is the first token as well.
    #expect(keys(.previousToken, tokens, isCausal: true) == [2: [1], 3: [2], 4: [3], 5: [4]])
    #expect(keys(.firstToken, tokens, isCausal: true) == [2: [0], 3: [0], 4: [0], 5: [0]])
    #expect(
      keys(.sameToken, tokens, isCausal: true) == [1: [1], 2: [2], 3: [3], 4: [1, 4], 5: [5]])
  }

  @Test func targetsOfAnEncodersHabits() {
    let tokens = encoderTokens
    #expect(keys(.previousToken, tokens, isCausal: false) == [2: [1], 3: [2], 4: [3]])
    #expect(keys(.nextToken, tokens, isCausal: false) == [1: [2], 2: [3], 3: [4]])
    #expect(keys(.sameToken, tokens, isCausal: false) == [1: [1, 4], 2: [2], 3: [3], 4: [1, 4]])
    let delimiters = keys(.delimiters, tokens, isCausal: false)
    #expect(delimiters == [1: [0, 3, 5], 2: [0, 3, 5], 4: [0, 3, 5]])
  }

  @Test func inductionLooksBehindTheFirstOccurrence() {
    // t0 t1 t2 t3 t0 t1 t2 t3: from the second t0 to the first t1, and so on; t3 has no such place.
    #expect(
      AttentionTargets.induction(half: 4)
        == AttentionTargets([.init(4, [1]), .init(5, [2]), .init(6, [3])]))
  }

  @Test func aPronounLooksAtEveryTokenOfItsName() throws {
    var start = 0
    let tokens = ["Mr", " Li", " sat", " as", " he", " was"].enumerated().map { index, text in
      defer { start += text.utf8.count }
      return token(text, id: index, start: start)
    }
    let targets = AttentionTargets(pronoun: 13..<15, referent: 0..<5, in: tokens)
    #expect(targets == AttentionTargets([.init(4, [0, 1])]))
    #expect(AttentionTargets(pronoun: 13..<15, referent: 40..<42, in: tokens) == nil)
  }

  @Test func aHeadThatDoesNothingElseScoresOne() {
    let count = 6
    let tokens = decoderTokens
    func map(_ target: (Int) -> Int) -> [Float] {
      var map = [Float](repeating: 0, count: count * count)
      for row in 0..<count { map[row * count + target(row)] = 1 }
      return map
    }
    let previous = AttentionTargets(.previousToken, in: tokens, isCausal: true)
    let first = AttentionTargets(.firstToken, in: tokens, isCausal: true)
    let looksBack = map { max($0 - 1, 0) }
    #expect(previous.mass(in: looksBack, count: count) == Double(previous.queries.count))
    #expect(first.mass(in: looksBack, count: count) == 0)
    #expect(first.mass(in: map { _ in 0 }, count: count) == Double(first.queries.count))
    // 1/3 + 1/4 + 1/5 + 1/6 for the rows of three to six places.
    #expect(abs(first.evenMass(count: count, isCausal: true) - 0.95) < 1e-12)
  }

  @Test func everyHabitOfADecoderGetsAScoreOfEachHead() throws {
    try withTemporaryFolder { folder in
      let workbench = try storedWorkbench(folder)
      let texts = sampleTexts.prefix(12).map { Array($0.utf8) }
      let sentence = Array("The cat sat because it was tired.".utf8)
      let scan = HeadScan(workbench, settings: .init(documents: 10, sequences: 5, half: 6))
      let scores = try scan.run(
        texts: texts,
        references: [ReferenceSentence(bytes: sentence, pronoun: 20..<22, referent: 4..<7)])
      #expect(Set(scores.scores.keys) == Set(HeadKind.kinds(isCausal: true)))
      for score in scores.scores.values {
        #expect(score.values.count == 2 && score.values.allSatisfy { $0.count == 4 })
        #expect(score.values.joined().allSatisfy { $0 >= 0 && $0 <= 1.0001 })
        #expect(score.queries > 0 && score.even > 0 && score.even < 1)
      }
      #expect(scores.scores[.reference]?.queries == 1)
      #expect(scores.scores[.induction]?.queries == 25)
      // An untrained model looks everywhere about alike.
      let induction = try #require(scores.scores[.induction])
      #expect(induction.values.joined().allSatisfy { abs($0 - induction.even) < 0.05 })
      #expect(try scan.run(texts: texts, references: []) == scan.run(texts: texts, references: []))
    }
  }

  @Test func scoresAreOfTheWeightsBesideThem() throws {
    try withTemporaryFolder { folder in
      let workbench = try storedWorkbench(folder)
      #expect(HeadScores.load(workbench) == nil)
      let texts = sampleTexts.prefix(4).map { Array($0.utf8) }
      let scores = try HeadScan(workbench, settings: .init(sequences: 2, half: 5)).run(
        texts: texts, references: [])
      try scores.write(to: folder)
      #expect(HeadScores.load(workbench) == scores)
      let other = try tinyWorkbench(seed: 8)
      try HuggingFaceFolder.write(other.model, to: folder)
      #expect(HeadScores.load(workbench) == nil)
      try Data("{\"schema\":1}".utf8).write(to: URL(filePath: folder + "/heads.json"))
      #expect(HeadScores.load(workbench) == nil)
    }
  }

  @Test func headsAreRankedAndNamedByWhatTheyClearlyDo() {
    let scores = HeadScores(
      weights: "", layers: 2, heads: 2, seed: 1,
      scores: [
        .previousToken: .init(values: [[0.1, 0.5], [0.9, 0.39]], even: 0.1, queries: 9),
        .induction: .init(values: [[0, 0], [0.95, 0.2]], even: 0.1, queries: 9),
      ])
    #expect(scores.best(.previousToken)?.score == 0.9)
    #expect(scores.ranked(.previousToken).map(\.head) == [0, 1, 1, 0])
    #expect(scores.habits(layer: 1, head: 0).map(\.kind) == [.induction, .previousToken])
    #expect(scores.habits(layer: 1, head: 1).isEmpty)
    #expect(scores.best(.reference) == nil)
  }

  @Test func aScanThatIsCalledOffEnds() throws {
    try withTemporaryFolder { folder in
      let scan = HeadScan(try storedWorkbench(folder))
      let texts = sampleTexts.map { Array($0.utf8) }
      #expect(throws: StudioError.cancelled) {
        try scan.run(texts: texts, references: []) { _ in false }
      }
    }
  }

  private func storedWorkbench(_ folder: String) throws -> Workbench {
    let tiny = try tinyWorkbench()
    try HuggingFaceFolder.write(tiny.model, to: folder)
    return try Workbench(
      id: "tiny", path: folder, model: tiny.model, tokenizer: tiny.tokenizer)
  }
}

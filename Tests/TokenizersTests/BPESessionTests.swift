import Testing
import Tokenizers

@Suite struct BPESessionTests {
  static let text = "low low low lower newest newest widest 小猫小猫 小狗，小猫。".bytes

  @Test func theCommonestPairGoesFirst() throws {
    var session = BPESession(text: "aab aab ab".bytes)
    #expect(session.words.map(\.bytes) == ["aab".bytes, " aab".bytes, " ab".bytes])
    let next = try #require(session.nextMerge)
    #expect(session.label(of: next.left) + "+" + session.label(of: next.right) == "a+b")
    #expect(next.count == 3)
    #expect(session.pairs.first == next)
    session.applyNext()
    #expect(session.merges.map { session.label(of: $0.result) } == ["ab"])
    #expect(session.words[0].symbols.map { session.label(of: $0) } == ["a", "ab"])
  }

  @Test func inBytesItLearnsTheTrainersMerges() throws {
    let lines = try Golden.corpus().prefix(60)
    let text = lines.joined(separator: "\n").bytes
    var trainer = BPETrainer(settings: .init(vocabularySize: 25 + 256 + 120))
    trainer.add(text)
    let tokenizer = try trainer.train()
    var session = BPESession(text: text, unit: .bytes)
    session.run(to: 120)
    #expect(session.merges.count == 120)
    #expect(
      session.merges.map { session.bytes(of: $0.result) }
        == tokenizer.merges.map { tokenizer.bytes(of: $0.result) })
    #expect(
      session.encode("小猫 sat".bytes).last?.symbols
        == tokenizer.encode("小猫 sat".bytes).map { tokenizer.bytes(of: $0.id) })
  }

  @Test(arguments: BPESession.Unit.allCases)
  func goingBackUndoesExactlyOneMerge(unit: BPESession.Unit) {
    var session = BPESession(text: Self.text, unit: unit)
    var states = [session]
    while session.applyNext() != nil { states.append(session) }
    #expect(states.count > 5)
    for state in states.dropLast().reversed() {
      let wentBack = session.goBack()
      #expect(wentBack)
      #expect(session == state)
    }
    let wentFurther = session.goBack()
    #expect(!wentFurther)
  }

  @Test func runGoesToAnyNumberOfMerges() {
    var session = BPESession(text: Self.text)
    session.run(to: 3)
    let third = session
    session.run(to: 1000)
    #expect(session.nextMerge == nil)
    #expect(session.tokenCount < third.tokenCount)
    session.run(to: 3)
    #expect(session == third)
    session.run(to: -1)
    #expect(session == BPESession(text: Self.text))
  }

  @Test func everyMergeSavesAsManyTokensAsItsPairsJoined() {
    var session = BPESession(text: Self.text)
    var before = session.tokenCount
    while let merge = session.applyNext() {
      #expect(before - session.tokenCount <= merge.count)
      #expect(session.tokenCount < before)
      before = session.tokenCount
    }
  }

  @Test func encodingShowsTheWordGrowTogether() throws {
    var session = BPESession(text: Self.text)
    session.run(to: 100)
    let steps = session.encode("小猫 low xyz".bytes)
    #expect(steps.first?.merge == nil)
    #expect(steps.first?.symbols.map { TokenLabel.text($0) }.joined() == "小猫␣low␣xyz")
    for step in steps {
      #expect(Array(step.symbols.joined()) == "小猫 low xyz".bytes)
    }
    let merges = steps.compactMap(\.merge)
    #expect(!merges.isEmpty)
    #expect(merges == merges.sorted())
    let last = try #require(steps.last)
    #expect(last.symbols.contains(" low".bytes))
  }

  @Test func theUnitDecidesWhatAChineseCharacterIsAtFirst() {
    #expect(BPESession(text: "猫".bytes, unit: .characters).tokenCount == 1)
    #expect(BPESession(text: "猫".bytes, unit: .bytes).tokenCount == 3)
    let broken = BPESession(text: [0xE7, 0x8C], unit: .characters)
    #expect(broken.words.flatMap(\.symbols).map { broken.label(of: $0) } == ["‹e7›", "‹8c›"])
  }

  @Test func emptyTextHasNothingToMerge() {
    var session = BPESession(text: [])
    #expect(session.words.isEmpty)
    let merge = session.applyNext()
    #expect(merge == nil)
    #expect(session.encode([]).map(\.symbols) == [[]])
  }
}

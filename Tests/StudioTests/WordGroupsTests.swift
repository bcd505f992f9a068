import Studio
import Testing

@Suite struct WordGroupsTests {
  private func tokens(_ pieces: [String], opening: String? = "<en>") -> [Token] {
    var start = 0
    var tokens: [Token] = []
    if let opening {
      tokens.append(Token(id: 0, bytes: Array(opening.utf8), start: 0, end: 0, special: true))
    }
    for piece in pieces {
      let bytes = Array(piece.utf8)
      tokens.append(
        Token(id: 1, bytes: bytes, start: start, end: start + bytes.count, special: false))
      start += bytes.count
    }
    return tokens
  }

  @Test func piecesOfAWordAreOneGroup() {
    let tokens = tokens(["The", " c", "at", " sat", ".", " It"])
    #expect(WordGroups.groups(of: tokens) == [[0], [1], [2, 3], [4], [5], [6]])
    #expect(
      WordGroups.labels(of: WordGroups.groups(of: tokens), tokens: tokens) == [
        "<en>", "The", "␣cat", "␣sat", ".", "␣It",
      ])
  }

  @Test func chineseCharactersAreWordsUnlessOneTokenSpansThem() {
    #expect(
      WordGroups.groups(of: tokens(["小猫", "坐", "在", "，", "它"], opening: "<zh>"))
        == [[0], [1], [2], [3], [4], [5]])
    // Two tokens that share the character 坐 in the middle.
    let bytes = Array("小坐在".utf8)
    let split = [
      Token(id: 1, bytes: Array(bytes[0..<4]), start: 0, end: 4, special: false),
      Token(id: 2, bytes: Array(bytes[4..<9]), start: 4, end: 9, special: false),
    ]
    #expect(WordGroups.groups(of: split) == [[0, 1]])
  }

  @Test func everyTokenIsInExactlyOneGroup() throws {
    let workbench = try tinyWorkbench()
    for input in hostileInputs {
      let tokens = workbench.tokens(of: input, addingLanguage: true)
      let groups = WordGroups.groups(of: tokens)
      #expect(groups.flatMap { $0 } == Array(tokens.indices))
    }
  }

  @Test func groupingKeepsRowSumsAndAveragesQueries() throws {
    let result = try tinyWorkbench().attention(of: Array("The cats sat on 小猫。".utf8))
    let groups = WordGroups.groups(of: result.tokens)
    #expect(groups.count < result.tokens.count)
    for layer in 0..<result.layers {
      for head in 0..<result.heads {
        let map = result.weights(layer: layer, head: head, groups: groups)
        for row in groups.indices {
          let weights = map[row * groups.count..<(row + 1) * groups.count]
          #expect(abs(weights.reduce(0, +) - 1) < 1e-5)
          #expect(weights.dropFirst(row + 1).allSatisfy { $0 == 0 })
        }
      }
    }
    #expect(
      AttentionResult.grouped(
        [1, 0, 0, 0.5, 0.5, 0, 0.2, 0.2, 0.6], count: 3, groups: [[0], [1, 2]])
        == [1, 0, 0.35, 0.65])
  }
}

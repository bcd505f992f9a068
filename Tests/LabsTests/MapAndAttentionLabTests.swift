import Figures
import LabKit
import Labs
import Testing

@Suite struct EmbeddingMapLabTests {
  @Test func followingANeighbourMovesTheQuestion() throws {
    var session = Session<EmbeddingMapLab>()
    session.set("word", "cat")
    session.set("select", 2)
    guard
      case .barChart(let chart)? = session.lab.panels.first(where: { $0.id == "neighbors" })?
        .figure
    else {
      Issue.record("no neighbours")
      return
    }
    #expect(chart.selected == 2 && chart.maximum == 1)
    session.press("follow")
    #expect(session.lab.choices.word == chart.bars[2].label.en)
    #expect(session.lab.metric("neighbors") == 8)
  }

  @Test func mapHoldsTheLearnersWordsAndStatesItsVariance() throws {
    var session = Session<EmbeddingMapLab>()
    session.set("word", "cat")
    session.set("other", "mat")
    session.set("words", "小猫、小鸟,red box  red")
    guard case .scatter(let map)? = session.lab.panels.first(where: { $0.id == "map" })?.figure
    else {
      Issue.record("no map")
      return
    }
    let labels = map.points.map(\.label)
    for word in ["cat", "mat", "小猫", "小鸟", "red", "box"] { #expect(labels.contains(word)) }
    #expect(Set(labels).count == labels.count)
    #expect(map.points.filter(\.emphasis).map(\.label) == ["cat", "mat"])
    let share = try #require(session.lab.metric("explained-variance"))
    #expect(share > 0 && share <= 1.000001)
    #expect(session.lab.metric("words-differ") == 1)
    #expect(abs(try #require(session.lab.metric("similarity"))) <= 1)
    session.set("other", "cat")
    #expect(session.lab.metric("words-differ") == 0)
    #expect(abs(try #require(session.lab.metric("similarity")) - 1) < 1e-6)
  }

  @Test func emptyWordIsSaidAndAnEmptyOtherIsNot() {
    var session = Session<EmbeddingMapLab>()
    session.set("other", "")
    #expect(session.failures.isEmpty && session.lab.metric("similarity") == nil)
    session.set("word", " ")
    #expect(session.failures.count == 1)
    #expect(session.lab.panels.map(\.id) == ["notice"])
  }
}

@Suite struct AttentionLabTests {
  private func matrix(_ lab: AttentionLab) -> Heatmap? {
    for panel in lab.panels where panel.id == "matrix" {
      if case .heatmap(let heatmap) = panel.figure { return heatmap }
    }
    return nil
  }

  @Test func rowsSumToOneAndNothingLooksAhead() throws {
    var session = Session<AttentionLab>()
    for words in [false, true] {
      session.set("words", .flag(words))
      session.set("text", "The cats sat 在垫子上。")
      let heatmap = try #require(matrix(session.lab))
      for row in heatmap.rowLabels.indices {
        session.set("row", Double(row))
        #expect(abs(try #require(session.lab.metric("row-sum")) - 1) < 1e-5)
        for column in heatmap.columnLabels.indices.dropFirst(row + 1) {
          #expect(heatmap[row, column] == 0)
        }
      }
    }
    #expect(session.lab.metric("upper-maximum") == 0)
    #expect(
      try #require(session.lab.metric("groups")) < (try #require(session.lab.metric("tokens"))))
  }

  @Test func typingChangesTheMap() throws {
    var session = Session<AttentionLab>()
    let before = try #require(matrix(session.lab))
    session.set("text", "小鸟 attention")
    let after = try #require(matrix(session.lab))
    #expect(before.rowLabels != after.rowLabels && after.rowLabels.contains("小鸟"))
    #expect(after.selectedRow == after.rowLabels.count - 1)
  }

  @Test func oneOfTheHeadsIsTheStrongest() throws {
    var session = Session<AttentionLab>()
    var ranks: [Double] = []
    var best = 0.0
    for layer in 0..<2 {
      for head in 0..<4 {
        session.set("layer", Double(layer))
        session.set("head", Double(head))
        ranks.append(try #require(session.lab.metric("previous-token-rank")))
        best = max(best, try #require(session.lab.metric("previous-token-share")))
        if ranks.last == 1 {
          #expect(best == session.lab.metric("previous-token-share"))
        }
      }
    }
    #expect(ranks.sorted() == Array(1...8).map(Double.init))
  }

  @Test func aClickChoosesLayerHeadAndRow() {
    var session = Session<AttentionLab>()
    session.set("thumbnails", .part(row: 1, column: 3))
    #expect(session.lab.metric("layer") == 1 && session.lab.metric("head") == 3)
    session.set("matrix", .part(row: 2, column: 5))
    #expect(session.lab.metric("row") == 2)
    session.set("thumbnails", .part(row: 99, column: -5))
    #expect(session.lab.metric("layer") == 1 && session.lab.metric("head") == 0)
  }

  @Test func wordsKeepTheRowOnItsPlace() throws {
    var session = Session<AttentionLab>()
    session.set("text", "The cats sat on tables")
    session.set("row", 3)
    let label = try #require(matrix(session.lab)).rowLabels[3]
    session.set("words", .flag(true))
    let heatmap = try #require(matrix(session.lab))
    #expect(heatmap.rowLabels[try #require(heatmap.selectedRow)].contains(label))
  }

  @Test func thumbnailsOfLongTextKeepTheLargestWeights() throws {
    var session = Session<AttentionLab>()
    session.set("text", String(repeating: "小猫坐在垫子上。", count: 12_500))
    guard
      case .heatmapGrid(let grid)? = session.lab.panels.first(where: { $0.id == "thumbnails" })?
        .figure
    else {
      Issue.record("no thumbnails")
      return
    }
    #expect(grid.side == 24 && grid.maps.count == 8)
    let heatmap = try #require(matrix(session.lab))
    #expect(heatmap.values.max() == grid.maps[0].max())
    #expect(session.lab.metric("truncated") == 1)
    #expect(session.lab.panels.contains { $0.id == "notice" })
  }

  @Test func emptyTextShowsAnInvitationAndNoTrap() {
    var session = Session<AttentionLab>()
    session.set("text", "")
    #expect(session.lab.panels.map(\.id) == ["notice"])
    session.set("row", 3)
    session.set("words", .flag(true))
    session.set("text", "a")
    #expect(session.lab.panels.count == 4)
  }
}

import Foundation
import Studio
import Testing

@Suite struct EmbeddingTests {
  @Test func embeddingIsTheNormalisedMeanWithoutTheLanguageToken() throws {
    let workbench = try tinyWorkbench()
    let embedding = try workbench.embed(Array("The cat".utf8))
    let length = embedding.values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    #expect(embedding.values.count == 32 && abs(length - 1) < 1e-5)
    let ids = embedding.tokens.compactMap { $0.id.map(Int32.init) }
    let residual = try #require(
      try workbench.model.forward(ids, capture: ["residual.1"]).captures["residual.1"])
    var mean = [Double](repeating: 0, count: 32)
    for row in 1..<ids.count {
      for (column, value) in residual.row(row).enumerated() { mean[column] += Double(value) }
    }
    let scale = mean.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for (one, other) in zip(embedding.values, mean) {
      #expect(abs(Double(one) - other / scale) < 1e-5)
    }
  }

  @Test func wordsAreReadAsTheyStandInText() throws {
    let workbench = try tinyWorkbench()
    let cat = try workbench.vector(of: " cat ")
    #expect(cat.word == "cat")
    #expect(cat.tokens.map(\.text) == [" cat"])
    #expect(cat.values == workbench.model.embedding(of: Int32(try #require(cat.tokens[0].id))))
    let mixed = try workbench.vector(of: "猫cat")
    #expect(mixed.tokens.count > 1)
    #expect(throws: StudioError.emptyText) { try workbench.vector(of: "  ") }
  }

  @Test func neighborsAreSortedWordsAndNeverTheWordItself() throws {
    let workbench = try tinyWorkbench()
    let neighbors = try workbench.neighbors(of: "cat", count: 12)
    #expect(neighbors.count == 12)
    #expect(neighbors.map(\.score) == neighbors.map(\.score).sorted(by: >))
    #expect(!neighbors.contains { $0.text == "cat" || $0.text.hasPrefix("<") })
    #expect(Set(neighbors.map(\.text)).count == neighbors.count)
    for neighbor in neighbors {
      #expect(!neighbor.text.contains(" ") && !neighbor.text.contains("\u{FFFD}"))
    }
    #expect(try workbench.neighbors(of: "cat", count: 0).isEmpty)
  }

  @Test func similarityIsTheCosineOfTheTwoRows() throws {
    let workbench = try tinyWorkbench()
    let one = try workbench.vector(of: "cat").values.map(Double.init)
    let other = try workbench.vector(of: "mat").values.map(Double.init)
    let dot = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
    let lengths = [one, other].map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    #expect(
      abs(try workbench.similarity("cat", "mat") - dot / lengths[0] / lengths[1]) < 1e-5)
    #expect(abs(try workbench.similarity("cat", "cat") - 1) < 1e-6)
  }

  @Test func mapStatesTheVarianceItKeeps() throws {
    let workbench = try tinyWorkbench()
    let map = try workbench.tokenMap(of: ["cat", "mat", "小猫", "小鸟", "cat", " "])
    #expect(map.points.map(\.word) == ["cat", "mat", "小猫", "小鸟"])
    #expect(map.explainedVariance.count == 2)
    #expect(map.explainedVariance[0] >= map.explainedVariance[1])
    #expect((0.01...1).contains(map.explainedVariance.reduce(0, +)))
    // Four points in three dimensions: the spread along the axes is the stated share.
    #expect(abs(map.points.reduce(0) { $0 + $1.x }) < 1e-4)
    #expect(throws: StudioError.emptyText) { try workbench.tokenMap(of: ["cat", "cat"]) }
  }
}

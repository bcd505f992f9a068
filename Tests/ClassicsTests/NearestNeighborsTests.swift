import Classics
import Testing

@Suite struct NearestNeighborsTests {
  @Test func theCosineIsThatOfTheAngle() throws {
    #expect(Similarity.cosine([1, 0], [0, 2]) == 0)
    #expect(Similarity.cosine([1, 1], [3, 3]) == 1)
    #expect(Similarity.cosine([1, -1], [-2, 2]) == -1)
    let cosine = try #require(Similarity.cosine([1, 2, 3], [4, -5, 6]))
    // 12 / √(14 · 77)
    #expect(abs(cosine - 0.365_487_0) < 1e-6)
    #expect(try #require(Similarity.cosine([1e30, 1e30], [1e30, 0])) > 0.7)
  }

  @Test func vectorsWithoutADirectionHaveNoCosine() {
    #expect(Similarity.cosine([0, 0], [1, 1]) == nil)
    #expect(Similarity.cosine([.nan, 0], [1, 1]) == nil)
    #expect(Similarity.cosine([], []) == nil)
  }

  @Test func neighboursComeBestFirstAndLowerRowsBreakTies() {
    let table = NearestNeighbors(table: [1, 0, 0, 1, 2, 0, 1, 1, -1, 0], width: 2)
    #expect(table.rowCount == 5)
    let found = table.nearest(to: [5, 0], count: 4)
    #expect(found.map(\.row) == [0, 2, 3, 1])
    #expect(found[0].score == 1)
    #expect(abs(found[2].score - 0.707_106_8) < 1e-6)
    #expect(table.nearest(to: [5, 0], count: 9).last == .init(row: 4, score: -1))
  }

  @Test func theyAreThoseOfComparingOneByOne() {
    let table = (0..<600).map { Float(($0 * 7919) % 101) - 50 }
    let query = (0..<6).map { Float(($0 * 31) % 17) - 8 }
    let search = NearestNeighbors(table: table, width: 6)
    let found = search.nearest(to: query, count: 100)
    #expect(found.count == 100)
    for neighbor in found {
      let row = Array(table[(neighbor.row * 6)..<(neighbor.row * 6 + 6)])
      let cosine = Similarity.cosine(row, query) ?? .nan
      #expect(abs(neighbor.score - cosine) < 1e-5)
    }
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
  }

  @Test func rowsCanBeLeftOut() {
    let table = NearestNeighbors(table: [1, 0, 0, 0, 1, 1], width: 2)
    #expect(table.nearest(to: [1, 0], count: 3).map(\.row) == [0, 2])
    #expect(table.nearest(to: [1, 0], count: 3) { $0 != 0 }.map(\.row) == [2])
    #expect(table.nearest(to: [0, 0], count: 3) == [])
    #expect(table.nearest(to: [1, 0], count: 0) == [])
  }
}

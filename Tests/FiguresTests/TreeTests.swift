import Figures
import Testing

@Suite struct TreeTests {
  @Test func everyLeafHasARowAndParentsStandWithTheirFirstChild() {
    let tree = Tree(nodes: [
      .init(label: "root", parent: nil), .init(label: "a", parent: 0), .init(label: "b", parent: 0),
      .init(label: "c", parent: 1), .init(label: "d", parent: 2), .init(label: "e", parent: 1),
      .init(label: "second root", parent: nil),
    ])
    let places = tree.arranged()
    #expect(places.rows == [0, 0, 2, 0, 2, 1, 3])
    #expect(places.columns == [0, 1, 1, 2, 2, 2, 0])
    #expect(places.rowCount == 4 && places.columnCount == 3)
    #expect(tree.children(of: 1) == [3, 5])
    #expect(tree.nodes.indices.map(tree.depth(of:)) == places.columns)
  }

  @Test func aTreeWithoutNodesHasNoPlaces() {
    let places = Tree(nodes: []).arranged()
    #expect(places.rowCount == 0 && places.columnCount == 0)
  }
}

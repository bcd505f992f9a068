import Tensors
import Testing

@Suite struct ParameterTests {
  @Test func offsetsAreMultiplesOfSixteenAndNamesAreFound() {
    var layout = ParameterLayout()
    let a = layout.append("a", [3, 5])
    let b = layout.append("b.weight", [16])
    let c = layout.append("c", [2, 2, 7])
    #expect([a, b, c].map { layout[$0].offset } == [0, 16, 32])
    #expect(layout.count == 64 && layout.parameterCount == 15 + 16 + 28)
    #expect(layout.id(named: "b.weight") == b && layout.id(named: "d") == nil)
    #expect(layout[c].rows == 4 && layout[c].columns == 7 && layout[b].rows == 1)
  }

  @Test func copiesAreIndependentAndPaddingStaysZero() {
    var layout = ParameterLayout()
    let id = layout.append("a", [3])
    let arena = ParameterArena(layout: layout)
    arena.set(id, to: [1, 2, 3])
    let copy = ParameterArena(copying: arena)
    copy.set(id, to: [9, 9, 9])
    #expect(arena.array(of: id) == [1, 2, 3])
    #expect(arena.withAllValues { Array($0) } == [1, 2, 3] + Array(repeating: 0, count: 13))
    arena.withAllMutableValues { $0[0] = 7 }
    #expect(arena.array(of: id) == [7, 2, 3])
    arena.clear()
    #expect(arena.sumOfSquares() == 0)
  }

  @Test(arguments: [1, 2, 3, 5])
  func sharesCoverTheArenaOnce(shares: Int) {
    var layout = ParameterLayout()
    _ = layout.append("a", [10, 10])
    let arena = ParameterArena(layout: layout)
    let ones = ParameterArena(layout: layout)
    ones.withAllMutableValues { $0.update(repeating: 1) }
    for share in 0..<shares { arena.add(ones, range: arena.range(share: share, of: shares)) }
    #expect(arena.withAllValues { $0.allSatisfy { $0 == 1 } })
    arena.scale(by: 3)
    #expect(arena.sumOfSquares() == 9 * 112)
  }

  @Test func optimiserSharesGiveTheSameBitsAsOneAndSpareFrozenAndVectors() {
    let model = SmallModel()
    let gradients = model.parameters(seed: 2)
    let settings = OptimizerStep(learningRate: 0.1, weightDecay: 0.5, step: 1)
    var treatments = ParameterTreatment.usual(model.layout)
    treatments[model.qkv.index].isFrozen = true
    func result(_ shares: Int, _ settings: OptimizerStep) -> ParameterArena {
      let parameters = model.parameters()
      let optimizer = Optimizer(.adamW, layout: model.layout, treatments: treatments)
      for share in 0..<shares {
        optimizer.update(
          parameters, gradients: gradients, settings, share: share, of: shares)
      }
      return parameters
    }
    let one = result(1, settings)
    let three = result(3, settings)
    var plain = settings
    plain.weightDecay = 0
    let undecayed = result(1, plain)
    for id in model.layout.ids { #expect(one.array(of: id) == three.array(of: id)) }
    #expect(one.array(of: model.qkv) == model.parameters().array(of: model.qkv))
    #expect(one.array(of: model.gain) == undecayed.array(of: model.gain))
    #expect(one.array(of: model.dense) != undecayed.array(of: model.dense))
  }

  @Test func productOfArraysIsTheMatrixProduct() {
    let product = Vectors.product(
      [1, 2, 3, 4, 5, 6], [1, 0, 0, 1, 1, 1], rows: 2, inner: 3, columns: 2)
    #expect(product == [4, 5, 10, 11])
    #expect(Vectors.dot([1, 2], [3, 4]) == 11)
    #expect(abs(Vectors.cosine([1, 0], [1, 1]) - Float(0.5).squareRoot()) < 1e-6)
    #expect(Vectors.softmax([0, 0]) == [0.5, 0.5])
  }
}

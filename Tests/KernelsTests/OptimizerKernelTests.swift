import Kernels
import Testing

@Suite struct OptimizerKernelTests {
  private static let counts = [1, 16, 37]

  @Test(arguments: counts, [true, false])
  func adamWEqualsNaiveTwinOverThreeSteps(count: Int, isDecoupled: Bool) {
    var numbers = Numbers(seed: 9)
    let start = numbers.floats(count)
    let (p, m, v) = (Room(start), Room(count, filledWith: 0), Room(count, filledWith: 0))
    var twin = start.map { (p: Double($0), m: 0.0, v: 0.0) }
    for step in 1...3 {
      let g = numbers.floats(count)
      let gradients = Room(g)
      let settings = AdamWStep(
        learningRate: 0.01, weightDecay: 0.1, isDecoupled: isDecoupled, gradientScale: 0.5,
        step: step)
      adamW(settings, count: count, p.base, gradients: gradients.base, m.base, v.base)
      for i in 0..<count {
        twin[i] = Reference.adamW(
          twin[i].p, gradient: Double(g[i]), twin[i].m, twin[i].v, settings)
      }
    }
    #expect(distance(p.values.map(Double.init), twin.map(\.p)) < 1e-6)
    #expect(distance(v.values.map(Double.init), twin.map(\.v)) < 1e-6)
    #expect(p.guardIsIntact && m.guardIsIntact && v.guardIsIntact)
  }

  @Test(arguments: counts, [true, false])
  func momentumEqualsNaiveTwinOverThreeSteps(count: Int, isNesterov: Bool) {
    var numbers = Numbers(seed: 10)
    let start = numbers.floats(count)
    let (p, velocity) = (Room(start), Room(count, filledWith: 0))
    let settings = SGDStep(
      learningRate: 0.1, momentum: 0.9, isNesterov: isNesterov, weightDecay: 0.2,
      gradientScale: 0.5)
    var twin = start.map { (p: Double($0), velocity: 0.0) }
    for _ in 1...3 {
      let g = numbers.floats(count)
      let gradients = Room(g)
      momentumSGD(
        settings, count: count, p.base, gradients: gradients.base, velocity: velocity.base)
      for i in 0..<count {
        twin[i] = Reference.sgd(
          twin[i].p, gradient: Double(g[i]), velocity: twin[i].velocity, settings)
      }
    }
    #expect(distance(p.values.map(Double.init), twin.map(\.p)) < 1e-6)
    #expect(distance(velocity.values.map(Double.init), twin.map(\.velocity)) < 1e-6)
    #expect(p.guardIsIntact && velocity.guardIsIntact)
  }

  @Test(arguments: counts)
  func gradientDescentEqualsNaiveTwin(count: Int) {
    var numbers = Numbers(seed: 11)
    let (start, g) = (numbers.floats(count), numbers.floats(count))
    let (p, gradients) = (Room(start), Room(g))
    let settings = SGDStep(learningRate: 0.1, weightDecay: 0.2, gradientScale: 0.5)
    sgd(settings, count: count, p.base, gradients: gradients.base)
    let twin = (0..<count).map {
      Reference.sgd(Double(start[$0]), gradient: Double(g[$0]), velocity: 0, settings).p
    }
    #expect(distance(p.values.map(Double.init), twin) < 1e-6)
    #expect(p.guardIsIntact)
  }
}

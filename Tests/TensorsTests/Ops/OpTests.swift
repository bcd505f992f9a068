import Tensors
import Testing

/// Every operation of the tape against the formula in Double: its result, and its gradients against
/// central differences of the formula.
@Suite struct OpTests {
  @Test(arguments: OpCheck.all)
  func resultAndGradientsEqualTheFormula(_ check: OpCheck) {
    let numbers = check.numbers
    let given = check.matrices(numbers)
    let expected = check.reference(given)
    let (y, values, gradients) = check.run(numbers)
    #expect(y.shape == expected.shape)
    #expect(difference(values, expected.values) < OpCheck.forwardTolerance)
    let numeric = check.numericGradients(given, upstream: check.upstream(y.count))
    for (input, gradient) in gradients.enumerated() {
      let error = difference(gradient, numeric[input])
      #expect(error < OpCheck.backwardTolerance, "input \(input)")
    }
  }

  @Test(arguments: OpCheck.all)
  func gradientOfOneInputIsTheSameWhenNobodyWantsTheOthers(_ check: OpCheck) {
    let numbers = check.numbers
    let whole = check.run(numbers).gradients
    for input in check.inputs.indices where check.inputs.count > 1 {
      let alone = check.run(numbers, tracked: [input]).gradients
      #expect(distance(alone[input], whole[input]) < 1e-6)
      for other in check.inputs.indices where other != input {
        #expect(alone[other].allSatisfy { $0 == 0 })
      }
    }
  }

  @Test(arguments: OpCheck.all.filter { !$0.isFused })
  func gradientsOfTwoUsesAddUp(_ check: OpCheck) {
    let numbers = check.numbers
    let once = check.run(numbers).gradients
    let twice = OpCheck(
      name: check.name, inputs: check.inputs,
      record: { tape, x in tape.add(check.record(tape, x), check.record(tape, x)) },
      reference: check.reference
    ).run(numbers).gradients
    for (one, two) in zip(once, twice) {
      #expect(distance(two, one.map { 2 * $0 }) < 2e-6)
    }
  }

  @Test(arguments: OpCheck.all)
  func parametersGetTheGradientsThatConstantsGet(_ check: OpCheck) {
    let numbers = check.numbers
    let (parameters, gradients) = Self.arenas(check, numbers)
    let tape = Tape(parameters: parameters, gradients: gradients)
    let y = check.record(tape, parameters.layout.ids.map { tape.parameter($0) })
    tape.backward(from: y, upstream: check.upstream(y.count))
    for (id, expected) in zip(parameters.layout.ids, check.run(numbers).gradients) {
      #expect(distance(gradients.array(of: id), expected) < 1e-6)
    }
  }

  @Test(arguments: OpCheck.all)
  func secondPassOfAShapeNeedsNoMemory(_ check: OpCheck) {
    let (parameters, gradients) = Self.arenas(check, check.numbers)
    let tape = Tape(parameters: parameters, gradients: gradients)
    var seen: [(floats: Int, growths: Int, nodeCapacity: Int)] = []
    for _ in 0..<3 {
      tape.reset()
      tape.backward(
        from: check.record(tape, parameters.layout.ids.map { tape.parameter($0) }))
      seen.append(tape.memory)
    }
    #expect(seen[1] == seen[0] && seen[2] == seen[0])
  }

  /// An operation added without a check of its derivative shows up here.
  @Test func everyOperationIsChecked() {
    let seen = OpCheck.all.reduce(into: Set<OperationKind>()) { $0.formUnion($1.recordedKinds) }
    let unchecked = Set(OperationKind.allCases).subtracting(seen).subtracting([.parameter])
    #expect(unchecked.isEmpty)
  }

  @Test func namesOfChecksAreUnique() {
    #expect(Set(OpCheck.all.map { $0.name }).count == OpCheck.all.count)
  }

  private static func arenas(
    _ check: OpCheck, _ numbers: [[Float]]
  ) -> (parameters: ParameterArena, gradients: ParameterArena) {
    var layout = ParameterLayout()
    for (index, input) in check.inputs.enumerated() {
      _ = layout.append("input \(index)", input.shape)
    }
    let parameters = ParameterArena(layout: layout)
    for (id, values) in zip(layout.ids, numbers) { parameters.set(id, to: values) }
    return (parameters, ParameterArena(layout: layout))
  }
}

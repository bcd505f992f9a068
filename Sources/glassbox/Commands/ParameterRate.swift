import ArgumentParser

/// `PATTERN=FACTOR`: what the learning rate of some parameters is multiplied by.
struct ParameterRate: ExpressibleByArgument {
  let pattern: String
  let factor: Float

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "="), sign > argument.startIndex,
      let factor = Float(argument[argument.index(after: sign)...]), factor.isFinite, factor >= 0
    else { return nil }
    pattern = String(argument[..<sign])
    self.factor = factor
  }
}

import Curriculum
import Testing

/// Goals that are about the interface and not about a lab.
struct InterfaceGoalTests {
  private static let goal = "goal: {metric: count, at_least: 5, and: {metric: count, at_most: 9}}"
  private static let solution = "solution: [{count: 4}, more]"

  private func sample(keys: String, atLeast: Int = 2) throws -> SampleLesson {
    let sample = try SampleLesson()
    try sample.change(
      "lesson.yaml", Self.goal, to: "goal: {metric: interface.keys, at_least: \(atLeast)}")
    try sample.change(
      "lesson.yaml", Self.solution, to: Self.solution + "\n    solution-keys: \(keys)")
    return sample
  }

  @Test func aSolutionMayConsistOfKeys() throws {
    #expect(try sample(keys: "[z, t]").check().map(\.description) == [])
  }

  @Test func keysThatDoNotReachTheGoalAreReported() throws {
    let problems = try sample(keys: "[z]").check()
    #expect(
      problems.map(\.message) == ["the solution does not meet the goal: interface.keys = 1.0"])
  }

  @Test func unknownKeysAreNamed() throws {
    let problems = try sample(keys: "[z, t, Hyper]").check()
    #expect(problems.map(\.message) == ["there is no key 'Hyper'"])
  }

  @Test func aGoalThatHoldsFromTheStartIsReported() throws {
    let problems = try sample(keys: "[z, t]", atLeast: 0).check()
    #expect(problems.contains { $0.message.contains("met before") })
  }
}

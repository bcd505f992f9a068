import Foundation
import Models
import Testing

@Suite struct ScheduleTests {
  @Test func warmUpRisesInAStraightLineToThePeak() {
    let schedule = Schedule(shape: .cosine, warmUpSteps: 4)
    let rates = (0..<4).map { schedule.rate(at: $0, of: 20, peak: 1) }
    #expect(rates == [0.25, 0.5, 0.75, 1])
  }

  @Test func cosineGoesFromThePeakThroughTheMiddleToTheFloor() {
    let schedule = Schedule(shape: .cosine, warmUpSteps: 0, finalFraction: 0.1)
    #expect(schedule.rate(at: 0, of: 100, peak: 2) == 2)
    #expect(abs(schedule.rate(at: 50, of: 100, peak: 2) - 1.1) < 1e-6)
    #expect(abs(schedule.rate(at: 100, of: 100, peak: 2) - 0.2) < 1e-6)
  }

  @Test func linearFallsEvenlyAndStaysAtItsEnd() {
    let schedule = Schedule(shape: .linear, warmUpSteps: 10)
    #expect(abs(schedule.rate(at: 60, of: 110, peak: 1) - 0.5) < 1e-6)
    #expect(schedule.rate(at: 500, of: 110, peak: 1) == 0)
  }

  @Test func constantStays() {
    let schedule = Schedule(shape: .constant)
    #expect(schedule.rate(at: 77, of: 100, peak: 0.3) == 0.3)
  }

  /// See Scripts/golden/training.py.
  @Test func everyShapeIsThatOfPyTorch() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Golden/Training/schedules.json")
    let golden = try JSONDecoder().decode([String: [Float]].self, from: Data(contentsOf: file))
    let late = Schedule(
      shape: .oneCycle, finalFraction: 0.001, startFraction: 0.1, rise: 0.45)
    let cases: [(name: String, schedule: Schedule, total: Int)] = [
      ("constant", Schedule(shape: .constant), 20),
      ("linear", Schedule(shape: .linear, finalFraction: 0.1), 20),
      ("cosine", Schedule(shape: .cosine, finalFraction: 0.1), 20),
      ("warmCosine", Schedule(shape: .cosine, warmUpSteps: 4, finalFraction: 0.1), 20),
      ("oneCycle", .oneCycle, 21),
      ("oneCycleLate", late, 21),
    ]
    #expect(Set(cases.map(\.name)) == Set(golden.keys))
    for (name, schedule, total) in cases {
      let expected = try #require(golden[name])
      let rates = expected.indices.map { schedule.rate(at: $0, of: total, peak: 0.02) }
      #expect(largestDifference(rates, expected) < 2e-8, "\(name)")
    }
  }

  @Test func oneCycleEndsAtItsLowestAndOfOneStepIsThePeak() {
    let cycle = Schedule.oneCycle
    #expect(abs(cycle.rate(at: 99, of: 100, peak: 1) - 4e-6) < 1e-7)
    #expect(abs(cycle.rate(at: 500, of: 100, peak: 1) - 4e-6) < 1e-7)
    #expect(cycle.rate(at: 0, of: 1, peak: 1) == 1)
  }
}

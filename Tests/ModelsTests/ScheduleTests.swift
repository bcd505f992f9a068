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
}

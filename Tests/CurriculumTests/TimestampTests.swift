import Curriculum
import Testing

struct TimestampTests {
  @Test func everyDayOfFourCenturiesReadsBackAsWritten() {
    for day in stride(from: -100 * 365, through: 300 * 365, by: 1) {
      let moment = Timestamp(seconds: day * 86_400 + 4_567)
      #expect(Timestamp(moment.description) == moment)
    }
  }

  @Test func knownMomentsAreWrittenAsISO8601() {
    #expect(Timestamp(seconds: 0).description == "1970-01-01T00:00:00Z")
    #expect(Timestamp(seconds: 951_782_400).description == "2000-02-29T00:00:00Z")
    #expect(Timestamp(seconds: 1_795_234_033).date == "2026-11-21")
  }

  @Test(arguments: ["", "2026-13-01T00:00:00Z", "2026-11-21 04:05:06", "２０２６-11-21T04:05:06Z"])
  func otherTextsAreNoMoments(_ text: String) {
    #expect(Timestamp(text) == nil)
  }
}

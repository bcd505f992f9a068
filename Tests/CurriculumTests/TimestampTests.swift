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

  @Test(arguments: [
    "2026-11-21T04:05:06Z", "2026-11-21t04:05:06z", "2026-11-21T12:05:06+08:00",
    "2026-11-20T22:35:06.75-05:30",
  ])
  func offsetsAndPartsOfASecondAreUnderstood(_ text: String) {
    #expect(Timestamp(rfc3339: text)?.description == "2026-11-21T04:05:06Z")
  }

  @Test(arguments: [
    "", "tomorrow", "2026-11-21", "2026-11-21T04:05:06", "2026-02-30T00:00:00Z",
    "2026-11-21T04:05:06+8", "2026-11-21T04:05:06+08:60", "2026-11-21T04:05:06.Z",
    "2026-11-21T04:05:06+08:00Z", "2026-11-21T04:05:06+24:00", "2026-11-21T04:05:06+-8:00",
  ])
  func otherTextsAreNoTimesOfRFC3339(_ text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }
}

import Files
import Foundation
import Testing

@Suite struct DamagedFileTests {
  @Test func theFileKeepsItsContentUnderADatedName() throws {
    let scratch = try Scratch()
    let date = Date(timeIntervalSince1970: 1_795_234_500)
    for (number, suffix) in ["", "-2", "-3"].enumerated() {
      let path = try scratch.write([UInt8(number)], to: "progress.json")
      let aside = try DamagedFile.setAside(path, at: date)
      #expect(aside == path + ".damaged-20261121T041500Z" + suffix)
      #expect(try SizeLimitedFile.readBytes(aside, limit: 9) == [UInt8(number)])
    }
    #expect(try scratch.names().count == 3)
  }

  @Test(arguments: [
    (0.0, "19700101T000000Z"), (951_782_399, "20000228T235959Z"),
    (951_782_400, "20000229T000000Z"), (-1, "19691231T235959Z"),
    (4_107_542_400, "21000301T000000Z"),
  ])
  func datesAreThoseOfTheCalendar(seconds: Double, stamp: String) throws {
    let scratch = try Scratch()
    let path = try scratch.write([1], to: "f")
    let aside = try DamagedFile.setAside(path, at: Date(timeIntervalSince1970: seconds))
    #expect(aside == path + ".damaged-" + stamp)
  }

  @Test func aMissingFileIsNamed() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.missing(path: scratch.path("no"))) {
      try DamagedFile.setAside(scratch.path("no"), at: Date(timeIntervalSince1970: 0))
    }
  }
}

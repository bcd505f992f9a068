import Foundation
import Testing

/// What these tests take for the picture on the screen.
@Suite(.timeLimit(.minutes(1)))
struct PictureTests {
  @Test func aWideCharacterLooksTheSameWhateverStoodThereBefore() throws {
    let fresh = try Self.picture(#"\033[48;5;237m小\033[m猫"#)
    // Painted over cells whose colours were the other way round, as after an edit in a row of tokens.
    let over = try Self.picture(#"  \033[48;5;237m  \r小\033[m猫"#)
    #expect(fresh == over)
    #expect(fresh.count == 4)
    // Half of it is gone, or its colour is another: that is seen.
    #expect(try fresh != Self.picture(#"\033[48;5;237m小\033[m猫\b "#))
    #expect(try fresh != Self.picture("小猫"))
  }

  /// The first four cells after `printf` has written `text`.
  private static func picture(_ text: String) throws -> [Substring] {
    let home = try TemporaryHome()
    let terminal = try Terminal(
      [text], home: home.path, program: "/usr/bin/printf", rows: 4, columns: 20)
    #expect(terminal.exitStatus() == 0)
    return Array(terminal.picture[0].split(separator: "\t").prefix(4))
  }
}

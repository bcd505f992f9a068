import Display
import Testing

@Suite struct SurfaceTests {
  @Test func wideCharactersAreNeverCutInHalf() {
    var surface = Surface(size: Size(width: 5, height: 1))
    #expect(surface.put("小猫坐", x: 0, y: 0) == 4)
    #expect(surface.plainText() == "小猫")
    surface.put("x", x: 1, y: 0)
    #expect(surface.plainText() == " x猫")
    surface.put("y", x: 2, y: 0)
    #expect(surface.plainText() == " xy")
    surface.put("中", x: 1, y: 0)
    #expect(surface.plainText() == " 中")
    surface.put("z", x: 3, y: 0)
    surface.put("国", x: 2, y: 0)
    #expect(surface.plainText() == "  国")
  }

  @Test func nothingIsWrittenOutside() {
    var surface = Surface(size: Size(width: 4, height: 2))
    surface.put("abcdefgh", x: -2, y: 0)
    surface.put("abc", x: 0, y: 5)
    surface.put("abc", x: 3, y: 1, limit: 9)
    surface.put("小", x: -1, y: 1)
    surface.fill(Rect(x: -3, y: -3, width: 4, height: 4), "#")
    surface.fill(Rect(x: 3, y: 1, width: 90, height: 90), "!")
    #expect(surface.plainText() == "#def\n   !")
  }

  @Test func controlCharactersBecomePictures() {
    var surface = Surface(size: Size(width: 20, height: 1))
    surface.put("a\u{0}\u{1B}[2J\u{7F}\u{9B}\r\n\u{202E}b", x: 0, y: 0)
    #expect(surface.plainText() == "a␀␛[2J␡\u{FFFD}␍b")
    for cell in surface.cells {
      for scalar in cell.character.unicodeScalars {
        #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
      }
    }
  }

  @Test func aCopyCutsWideCharactersAtItsEdge() {
    var source = Surface(size: Size(width: 6, height: 1))
    source.put("小猫坐", x: 0, y: 0)
    var target = Surface(size: Size(width: 6, height: 1))
    target.blit(source, from: Rect(x: 1, y: 0, width: 4, height: 1), x: 0, y: 0)
    #expect(target.plainText() == " 猫")
    target.blit(source, x: 3, y: 0)
    #expect(target.plainText() == " 猫小")
  }

  @Test func rectanglesNeverGoNegative() {
    var rect = Rect(x: 2, y: 3, width: 10, height: 4)
    #expect(rect.takeTop(9).height == 4)
    #expect(rect.isEmpty)
    #expect(rect.takeBottom(1).height == 0)
    #expect(Rect(x: 0, y: 0, width: 3, height: 3).inset(left: 5).width == 0)
    #expect(
      Rect(x: 0, y: 0, width: 2, height: 2).intersection(Rect(x: 5, y: 5, width: 1, height: 1))
        .isEmpty)
  }

  @Test func colouredTextEndsPlainOnEveryLine() {
    var surface = Surface(size: Size(width: 4, height: 2))
    surface.put("小x", x: 0, y: 0, style: Style(.onHeat(0), on: .heat(0), .bold))
    #expect(surface.ansiText() == "\u{1B}[0;1;38;5;231;48;5;234m小x\u{1B}[0m \n    \n")
  }
}

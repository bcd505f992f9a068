import CVTerm
import Foundation
import Testing

/// What comes in besides single keys.
///
/// Rows of the platform notes: arrow keys in both encodings, the delay of escape, bracketed paste,
/// SGR mouse.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct InputTests {
  @Test func arrowsMoveInBothEncodings() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["--lang", "en"], home: home.path)
    terminal.expect("Text to tokens")
    terminal.type("\u{1B}[D")
    terminal.settle()
    let pictures = ["\u{1B}[B", "\u{1B}OB", "\u{1B}[A", "\u{1B}OA"].map { sequence in
      let before = terminal.picture
      terminal.type(sequence)
      #expect(terminal.wait { terminal.picture != before }, "\(sequence.dropFirst())")
      terminal.settle()
      return terminal.picture
    }
    #expect(pictures[0] == pictures[2])
    #expect(pictures[1] != pictures[3])
  }

  @Test func aLoneEscapeIsAKeySoon() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["--lang", "en"], home: home.path)
    terminal.expect("Text to tokens")
    terminal.type("?")
    terminal.expectGone("Text to tokens")
    terminal.type("\u{1B}")
    terminal.expect("Text to tokens", within: 2)
  }

  @Test(arguments: [1, 2])
  func composedTextArrivesWhole(piece: Int) throws {
    let home = try TemporaryHome()
    let terminal = try Self.editor(home: home.path)
    // An input method commits several characters at once; the network cuts them anywhere.
    let bytes = Array("输入法提交的𠀀字".utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      terminal.send(Array(bytes[start..<min(start + piece, bytes.count)]))
    }
    terminal.expect("输入法提交的𠀀字")
  }

  @Test func aPasteIsTextAndNothingElse() throws {
    let home = try TemporaryHome()
    let terminal = try Self.editor(home: home.path)
    // A quit, an interrupt, a cleared screen, a tab, and the beginning of the end mark.
    terminal.paste("拼音q\u{3}\u{1B}[2J\t低\u{1B}[20 lowest")
    terminal.expect("拼音q")
    terminal.expect("lowest")
    terminal.expect("^U")
    #expect(terminal.reap() == nil)
  }

  @Test func aPasteCutInACharacterArrivesWhole() throws {
    let home = try TemporaryHome()
    let terminal = try Self.editor(home: home.path)
    let text = "\u{1B}[200~小猫坐在垫子上\u{1B}[201~"
    for byte in text.utf8 { terminal.send([byte]) }
    terminal.expect("小猫坐在垫子上")
    #expect(!terminal.all.contains("\u{FFFD}"))
  }

  @Test func aPasteWithoutAnEndDoesNotSwallowTheKeysForEver() throws {
    let home = try TemporaryHome()
    let terminal = try Self.editor(home: home.path)
    terminal.type("\u{1B}[200~lowest小猫")
    terminal.expect("lowest小猫")
    terminal.type("完")
    terminal.expect("lowest小猫完")
  }

  @Test func aLongPasteDoesNotBlock() throws {
    let home = try TemporaryHome()
    let terminal = try Self.editor(home: home.path)
    terminal.paste(String(repeating: "小猫坐在垫子上。", count: 1250) + "完了")
    terminal.expect("完了", within: 20)
  }

  @Test func aClickChoosesAndTheWheelMoves() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["--lang", "en"], home: home.path)
    terminal.expect("Fine-tuning")
    let place = try #require(terminal.place(of: "Fine-tuning"))
    let at = "\(place.column + 1);\(place.row + 1)"
    terminal.type("\u{1B}[<0;\(at)M\u{1B}[<0;\(at)m")
    terminal.expect("LoRA")
    let before = terminal.picture
    terminal.type("\u{1B}[<64;\(at)M")
    #expect(terminal.wait { terminal.picture != before })
    // Clicks outside, and with numbers that no terminal has.
    terminal.type("\u{1B}[<0;9999;9999M\u{1B}[<0;1;1M\u{1B}[<0;99999999999999999999;1M")
    terminal.type("\u{1B}[<64;\(at)M")
    terminal.settle()
    #expect(terminal.reap() == nil)
  }

  /// Byte-pair merging with its text in the editor, emptied.
  private static func editor(home: String) throws -> Terminal {
    let terminal = try Terminal(["lab", "bpe", "--lang", "en"], home: home)
    terminal.expect("merge")
    terminal.type("i")
    terminal.expect("^U")
    terminal.type("\u{15}")
    return terminal
  }
}

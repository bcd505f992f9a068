import LabKit
import TerminalUI
import Testing

@Suite struct InputDecoderTests {
  static func decode(_ text: String) -> [TerminalEvent] {
    var decoder = InputDecoder()
    return decoder.feed(text.utf8) + decoder.flush()
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OD", .left),
    ("\u{1B}[C", .right), ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home),
    ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
    ("\u{1B}[2~", .insert), ("\u{1B}[Z", .backTab), ("\u{1B}[1;5D", .wordLeft),
    ("\u{1B}[1;3C", .wordRight), ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[[A", .function(1)), ("\r", .enter), ("\n", .enter),
    ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1}", .control("a")),
    ("\u{1A}", .control("z")), ("\u{0}", .control(" ")), ("\u{1B}", .escape),
    ("\u{1B}x", .alt("x")), ("\u{1B}注", .alt("注")), ("a", .character("a")),
    ("注", .character("注")), ("𠀀", .character("𠀀")), ("😀", .character("😀")),
  ])
  func bytesBecomeTheKey(_ bytes: String, _ key: Key) {
    #expect(Self.decode(bytes) == [.key(key)])
  }

  @Test func aSequenceMayComeByteByByte() {
    let text = "a注\u{1B}[1;5D\u{1B}[<0;12;5M\u{1B}[200~小\u{1B}[x猫\r\n.\u{1B}[201~𠀀\u{1B}Ob\u{1B}OAz"
    var decoder = InputDecoder()
    var events: [TerminalEvent] = []
    for byte in text.utf8 { events += decoder.feed([byte]) }
    events += decoder.flush()
    #expect(events == Self.decode(text))
    #expect(
      events == [
        .key(.character("a")), .key(.character("注")), .key(.wordLeft),
        .mouse(x: 11, y: 4, kind: .press), .paste("小\u{1B}[x猫\n."), .key(.character("𠀀")),
        .key(.up), .key(.character("z")),
      ])
  }

  @Test func aLoneEscapeWaitsForWhatFollows() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.patience == .milliseconds(25))
    #expect(decoder.flush() == [.key(.escape)])
    #expect(decoder.patience == nil)
    #expect(decoder.feed([0x1B, 0x1B]) == [.key(.escape)])
    #expect(decoder.feed(Array("[A".utf8)) == [.key(.up)])
  }

  @Test(arguments: [
    ("\u{1B}[<0;1;1M", 0, 0, TerminalEvent.MouseKind.press),
    ("\u{1B}[<0;300;80m", 299, 79, .release), ("\u{1B}[<64;5;6M", 4, 5, .wheelUp),
    ("\u{1B}[<65;5;6M", 4, 5, .wheelDown), ("\u{1B}[<16;2;2M", 1, 1, .press),
  ])
  func theMouseIsRead(_ bytes: String, _ x: Int, _ y: Int, _ kind: TerminalEvent.MouseKind) {
    #expect(Self.decode(bytes) == [.mouse(x: x, y: y, kind: kind)])
  }

  @Test func unknownSequencesVanishWhole() {
    #expect(Self.decode("\u{1B}[?62;c\u{1B}[99~\u{1B}[<35;4;4Mx") == [.key(.character("x"))])
    #expect(Self.decode("\u{1B}[<0;0;0Mx") == [.key(.character("x"))])
    #expect(Self.decode("\u{1B}[<0;99999999999999999999;1Mx") == [.key(.character("x"))])
  }

  @Test func brokenUTF8BecomesReplacementCharacters() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0xFF, 0x61]) == [.key(.character("\u{FFFD}")), .key(.character("a"))])
    #expect(decoder.feed([0xE6, 0x61]) == [.key(.character("\u{FFFD}")), .key(.character("a"))])
    #expect(decoder.feed([0xE6, 0xB3]).isEmpty)
    #expect(decoder.feed([0xA8]) == [.key(.character("注"))])
    // A surrogate, and an overlong slash.
    #expect(!decoder.feed([0xED, 0xA0, 0x80, 0xC0, 0xAF]).contains(.key(.character("/"))))
  }

  @Test func anyBytesAreSurvived() {
    var state: UInt64 = 7
    var decoder = InputDecoder(terminalKeys: [Array("\u{1B}[A".utf8): .up])
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 33)
        bytes.append(byte % 3 == 0 ? 0x1B : byte % 3 == 1 ? UInt8(ascii: "[") : byte)
      }
      _ = decoder.feed(bytes)
      _ = decoder.flush()
    }
    _ = decoder.feed(Array("\u{1B}[201~".utf8))
    #expect(decoder.feed(Array("q".utf8)).last == .key(.character("q")))
  }

  @Test func aLongPasteArrivesWholeAndSoon() {
    let text = String(repeating: "小猫sat在垫子上\n", count: 10_000)
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    var decoder = InputDecoder()
    var events: [TerminalEvent] = []
    let clock = ContinuousClock()
    let time = clock.measure {
      var at = 0
      while at < bytes.count {
        events += decoder.feed(bytes[at..<min(at + 4096, bytes.count)])
        at += 4096
      }
    }
    #expect(events == [.paste(text)])
    #expect(time < .seconds(2))
  }

  /// A click or a character that the network cuts in two must not be typed as text.
  @Test(arguments: ["\u{1B}[<0;12;5M", "\u{1B}OA", "注", "\u{1B}[1;5D"])
  func aSequenceThatHasBegunIsWaitedForLongerThanAnEscape(_ text: String) {
    let bytes = Array(text.utf8)
    for cut in 1..<bytes.count where bytes[..<cut] != [0x1B] {
      var decoder = InputDecoder()
      #expect(decoder.feed(bytes[..<cut]).isEmpty)
      #expect(decoder.patience == .milliseconds(250))
      #expect(decoder.feed(bytes[cut...]).count == 1)
      #expect(decoder.patience == nil)
    }
  }

  @Test func anUnfinishedPasteEndsByItself() {
    var decoder = InputDecoder()
    let begun = Array("\u{1B}[200~注意".utf8)
    #expect(decoder.feed(begun.dropLast()).isEmpty)
    #expect(decoder.patience == .seconds(2))
    #expect(decoder.flush() == [.paste("注\u{FFFD}")])
    #expect(decoder.patience == nil)
    // The end that comes late ends nothing.
    #expect(decoder.feed(Array("\u{1B}[201~x".utf8)) == [.key(.character("x"))])
    // Cut in the middle of the end mark.
    #expect(decoder.feed(Array("\u{1B}[200~小猫\u{1B}[20".utf8)).isEmpty)
    #expect(decoder.flush() == [.paste("小猫")])
    #expect(decoder.feed(Array("q".utf8)) == [.key(.character("q"))])
  }

  @Test func aPasteMayBeCutAnywhere() {
    let bytes = Array("\u{1B}[200~拼音 输入\t\u{3}\u{1B}[A𠀀é\u{1B}[201~q".utf8)
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      var events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(events.popLast() == .key(.character("q")))
      #expect(events == [.paste("拼音 输入\t\u{3}\u{1B}[A𠀀é")])
    }
  }

  @Test func theTerminalsOwnKeysComeFirst() {
    var decoder = InputDecoder(terminalKeys: [Array("\u{1B}[11^".utf8): .function(1)])
    #expect(decoder.feed(Array("\u{1B}[11^".utf8)) == [.key(.function(1))])
  }
}

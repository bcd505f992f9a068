import CTerminal
import Foundation
import Testing

/// The real program under random bytes and random sizes, in a pseudo-terminal.
///
/// `GLASSBOX_MONKEY=100000` presses so many keys instead of a few thousand, `GLASSBOX_RESIZES=1000`
/// resizes so often, `GLASSBOX_SEED=7` chooses other keys. A failure prints the seed and the last keys.
@Suite(.serialized, .timeLimit(.minutes(60)))
struct MonkeyTests {
  static func count(_ name: String, or usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  static let seed = UInt64(count("GLASSBOX_SEED", or: 1))
  /// What the program may take: two models, a training, the lessons.
  static let megabytes = 700

  /// What stands in the header of every screen.
  static let screens = [
    ["GlassBox"], ["实验室", "playground"], ["进度", "progress"], ["复习", "Review"],
    ["术语表", "Glossary"], ["笔记本", "Notebook"], ["摸底测验", "Placement test"],
    ["设置", "Settings"], ["搜索", "Search"], ["按键", "keys"], ["02 ·"], ["LoRA"],
  ]

  @Test func randomKeysNeitherEndItNorFillTheMemory() throws {
    let home = try TemporaryHome()
    var monkey = ByteMonkey(seed: Self.seed)
    var last: [[UInt8]] = []
    var most = 0
    var headers: Set<String> = []
    var terminal = try Self.start(home: home.path, 0)
    let keys = Self.count("GLASSBOX_MONKEY", or: 3000)
    var pressed = 0
    var starts = 1
    while pressed < keys {
      let burst = (0..<monkey.number(30) + 1).map { _ in monkey.bytes() }
      pressed += burst.count
      last = Array((last + burst).suffix(60))
      terminal.send(burst.flatMap { $0 })
      terminal.settle(quiet: 0.001, within: 0.02)
      most = max(most, terminal.residentMegabytes ?? 0)
      headers.insert(terminal.text(row: 0))
      if let status = terminal.reap() {
        _ = terminal.exitStatus()
        try #require(status == 0, "\(Self.report(status, last, terminal))")
        terminal.expectGivenBack()
        terminal = try Self.start(home: home.path, starts)
        starts += 1
      }
    }
    #expect(most < Self.megabytes, "\(most) MB; \(Self.report(0, last, terminal))")
    // The last keys may still be on their way, and one of them may end it.
    terminal.settleAsleep()
    if terminal.reap() != nil { terminal = try Self.start(home: home.path, starts) }
    for names in Self.screens where keys >= 20_000 {
      let isSeen = headers.contains { header in names.contains { header.contains($0) } }
      #expect(isSeen, "\(names) was never on the screen")
    }
    print("\(pressed) keys, \(starts) starts, at most \(most) MB")
    terminal.signal(SIGTERM)
    #expect(terminal.exitStatus() == -SIGTERM, "\(Self.report(0, last, terminal))")
    terminal.expectGivenBack()
    try Self.expectProgressOpens(home: home.path)
  }

  @Test func afterAnyResizesTheScreenIsWhatAFreshPaintWouldBe() throws {
    let home = try TemporaryHome()
    var monkey = ByteMonkey(seed: Self.seed)
    let terminal = try Terminal(
      ["lab", "attention", "小猫坐在垫子上，因为它累了。", "--lang", "en"], home: home.path)
    terminal.expect("小猫", within: 20)
    let resizes = Self.count("GLASSBOX_RESIZES", or: 150)
    var last: [[UInt8]] = []
    for number in 1...resizes {
      let usual = [(1, 1), (200, 500), (24, 80), (50, 160), (16, 60), (15, 59), (2, 500), (200, 2)]
      let size =
        monkey.number(4) == 0
        ? usual[monkey.number(usual.count)] : (monkey.number(70) + 1, monkey.number(200) + 1)
      terminal.resizeAnew(rows: size.0, columns: size.1)
      let keys = (0..<monkey.number(4)).map { _ in monkey.movingBytes() }
      last = Array((last + keys).suffix(60))
      terminal.send(keys.flatMap { $0 })
      if monkey.number(3) == 0 { terminal.settle(quiet: 0.001, within: 0.02) }
      try #require(terminal.reap() == nil, "\(Self.report(0, last, terminal))")
      if number % 25 == 0, size.0 >= 16, size.1 >= 60 {
        Self.expectFreshPaint(terminal, "\(size), \(Self.report(0, last, terminal))")
      }
    }
    terminal.resizeAnew(rows: 24, columns: 80)
    Self.expectFreshPaint(terminal, "24×80, \(Self.report(0, last, terminal))")
    terminal.signal(SIGTERM)
    #expect(terminal.exitStatus() == -SIGTERM)
    terminal.expectGivenBack()
  }

  /// `^L` paints every cell anew: nothing may change.
  private static func expectFreshPaint(
    _ terminal: Terminal, _ what: @autoclosure () -> String
  ) {
    // The rule below the header reaches from side to side once the new size is painted.
    let isWide = terminal.wait { terminal.text(row: 1).count == terminal.columns }
    #expect(isWide, "not painted at \(what())")
    terminal.settleAsleep()
    let (before, lines) = (terminal.picture, terminal.lines)
    let sent = terminal.bytesReceived
    let bytes = terminal.bytesOfThisSize
    terminal.type("\u{0C}")
    #expect(terminal.wait { terminal.bytesReceived > sent + terminal.columns })
    terminal.settleAsleep()
    let after = terminal.picture
    let rows = before.indices.filter { before[$0] != after[$0] }
    guard let row = rows.first else { return }
    let log = NSTemporaryDirectory() + "glassbox-resize-bytes"
    try? Data(bytes).write(to: URL(fileURLWithPath: log))
    let cells = zip(before[row].split(separator: "\t"), after[row].split(separator: "\t"))
      .filter { $0 != $1 }.map { "\($0) → \($1)" }.prefix(20)
    Issue.record(
      "\(log) holds what was sent; rows \(rows) differ, the first was\n\(lines[row])\n\(cells)\nat \(what())"
    )
  }

  private static func start(home: String, _ number: Int) throws -> Terminal {
    let ways = [
      [], ["learn", "00-welcome"], ["lab", "lora"], ["learn", "05-heatmap"], ["lab", "bpe"],
      ["learn", "08-lora"], ["lab", "attention"],
    ]
    let isLarge = number % 2 == 1
    let terminal = try Terminal(
      ways[number % ways.count], home: home, rows: isLarge ? 50 : 24, columns: isLarge ? 160 : 80)
    // Before it has taken the terminal, ^C and ^\ are signals.
    #expect(terminal.wait { terminal.modes.on.contains(2004) })
    terminal.settle()
    return terminal
  }

  private static func report(_ status: Int32, _ keys: [[UInt8]], _ terminal: Terminal) -> String {
    let text = keys.map { String(decoding: $0, as: UTF8.self).debugDescription }
    return "status \(status), seed \(seed), the last keys: \(text.joined(separator: " "))\n"
      + terminal.all
  }

  private static func expectProgressOpens(home: String) throws {
    let show = try Terminal(["progress", "show"], home: home)
    #expect(show.exitStatus(within: 20) == 0, "\(show.all)")
    let names = try FileManager.default.contentsOfDirectory(atPath: home)
    #expect(!names.contains { $0.contains("damaged") }, "\(names)")
  }
}

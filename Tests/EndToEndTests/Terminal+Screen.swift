import CVTerm
import Foundation
import Testing

/// What stands on the screen.
extension Terminal {
  func cell(row: Int, column: Int) -> VTermScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return cell
  }

  func text(row: Int) -> String {
    var line = ""
    var column = 0
    while column < columns {
      let cell = cell(row: row, column: column)
      line.unicodeScalars.append(contentsOf: Self.scalars(of: cell))
      column += max(1, Int(cell.width))
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func scalars(of cell: VTermScreenCell) -> [Unicode.Scalar] {
    let scalars = withUnsafeBytes(of: cell.chars) { bytes in
      bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 && $0 != .max }
        .compactMap(Unicode.Scalar.init)
    }
    return scalars.isEmpty ? [" "] : scalars
  }

  var lines: [String] { (0..<rows).map(text(row:)) }
  var all: String { lines.joined(separator: "\n") }

  /// Waits until `text` stands somewhere on the screen.
  func expect(
    _ text: String, within seconds: Double = 30,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = wait(seconds) { all.contains(text) }
    #expect(found, "“\(text)” did not appear in\n\(all)", sourceLocation: sourceLocation)
  }

  /// Waits until `text` is gone from the screen.
  func expectGone(
    _ text: String, within seconds: Double = 30,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let gone = wait(seconds) { !all.contains(text) }
    #expect(gone, "“\(text)” is still there in\n\(all)", sourceLocation: sourceLocation)
  }

  /// Where `text` begins, for a click on it.
  func place(of text: String) -> (row: Int, column: Int)? {
    for row in 0..<rows {
      let line = self.text(row: row)
      guard let range = line.range(of: text) else { continue }
      var column = 0
      var left = line[..<range.lowerBound].unicodeScalars.count
      while left > 0 {
        let cell = cell(row: row, column: column)
        left -= Self.scalars(of: cell).count
        column += max(1, Int(cell.width))
      }
      return (row, column)
    }
    return nil
  }

  /// The background colours of all cells, as far as they tell figures apart.
  var backgrounds: [UInt32] { allCells.map { Self.number(of: $0.bg) } }

  var foregrounds: [UInt32] { allCells.map { Self.number(of: $0.fg) } }

  /// All that can be seen, cell by cell: text, colours, weight. The ink of a blank is not seen, nor
  /// the second half of a wide character: terminals show both halves in the look of the first, and
  /// libvterm keeps there what the cell looked like before.
  var picture: [String] {
    (0..<rows).map { row in
      (0..<columns).map { column in
        let cell = cell(row: row, column: column)
        if Self.isSecondHalf(cell) { return "wide" }
        let text = String(String.UnicodeScalarView(Self.scalars(of: cell)))
        let look =
          (text == " " ? 0 : cell.attrs.bold << 2) | cell.attrs.reverse << 1
          | (cell.attrs.underline & 1)
        let ink = text == " " && look & 3 == 0 ? 0 : Self.number(of: cell.fg)
        return "\(text)/\(ink)/\(Self.number(of: cell.bg))/\(look)"
      }.joined(separator: "\t")
    }
  }

  private static func isSecondHalf(_ cell: VTermScreenCell) -> Bool {
    withUnsafeBytes(of: cell.chars) { $0.load(as: UInt32.self) == .max }
  }

  private var allCells: [VTermScreenCell] {
    (0..<rows).flatMap { row in (0..<columns).map { cell(row: row, column: $0) } }
  }

  private static func number(of colour: VTermColor) -> UInt32 {
    UInt32(colour.type) << 24 | UInt32(colour.indexed.idx)
  }

  // MARK: - Afterwards

  /// Whether the terminal is as it was before the program came: its settings (`stty`), and every mode
  /// that was switched on off again.
  func expectGivenBack(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(modes.leftOver == [], sourceLocation: sourceLocation)
    #expect(settingsAreUntouched, "the settings differ", sourceLocation: sourceLocation)
  }

  /// Resident memory of the program in MB; nil when it has ended.
  var residentMegabytes: Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8),
      let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE))) >> 20
  }

  // MARK: - Where things are

  /// What is built lies beside the test bundle.
  static func built(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count - 1))
    let test = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return test.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
  }

  static let program = built("glassbox")

  static let sourceFolder: String = {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }()
}

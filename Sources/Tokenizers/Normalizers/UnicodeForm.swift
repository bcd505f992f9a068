/// The normal forms NFD, NFC, NFKD and NFKC: characters in parts, marks in one order, and, for the forms
/// with C, parts put together again.
///
/// - Source: Unicode Standard Annex 15; The Unicode Standard 16.0, section 3.11.
package struct UnicodeForm: Normalizer {
  let decomposition: Decomposition
  let composes: Bool

  package init(decomposition: Decomposition, composes: Bool) {
    self.decomposition = decomposition
    self.composes = composes
  }

  /// A character on its way, with what `Rewriter` has to know.
  private struct Unit {
    var point: UInt32
    var combiningClass: UInt8
    var growth: Int
  }

  var isLocal: Bool { true }
  var growth: Double { 18 }

  package func normalize(_ text: inout AlignedText) {
    if text.isASCII { return }
    var units = decomposed(text)
    if composes { units = composed(units) }
    var rewriter = Rewriter(text)
    for unit in units { rewriter.append(unit.point, growth: unit.growth) }
    text = rewriter.result
  }

  /// All parts, the marks after each character in the order of their classes.
  private func decomposed(_ text: AlignedText) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(text.bytes.count)
    var firstMark = 0
    func sortMarks() {
      if units.count - firstMark > 1 {
        let marks = units[firstMark...].enumerated().sorted { one, other in
          (one.element.combiningClass, one.offset) < (other.element.combiningClass, other.offset)
        }
        for (index, mark) in marks.enumerated() { units[firstMark + index] = mark.element }
      }
      firstMark = units.count
    }
    text.bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let (point, length) = Character32.read(buffer, at: index, end: buffer.count)
        var growth = 0
        decomposition.forEachPart(of: point) { part in
          let combiningClass = Decomposition.combiningClass(part)
          if combiningClass == 0 { sortMarks() }
          units.append(Unit(point: part, combiningClass: combiningClass, growth: growth))
          if combiningClass == 0 { firstMark = units.count }
          growth = 1
        }
        index += length
      }
    }
    sortMarks()
    return units
  }

  /// Puts each part to the last character before it that is no mark, where the two make one and nothing
  /// of the same or a higher class stands between them.
  private func composed(_ units: [Unit]) -> [Unit] {
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    var starter: Int?
    for unit in units {
      if let place = starter,
        result.count == place + 1
          || (result[result.count - 1].combiningClass != 0
            && result[result.count - 1].combiningClass < unit.combiningClass),
        let whole = Composition.shared.whole(result[place].point, unit.point)
      {
        result[place].point = whole
        result[place].growth += unit.growth - 1
        continue
      }
      if unit.combiningClass == 0 { starter = result.count }
      result.append(unit)
    }
    return result
  }
}

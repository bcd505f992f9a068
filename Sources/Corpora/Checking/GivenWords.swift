/// Which words a story has to introduce before it speaks of them as known.
///
/// What templates spell out is given: stories speak of Mum or of a doctor without introducing them.
struct GivenWords: Sendable {
  /// Words that are the name of somebody and nothing else.
  private let names: WordMask
  /// Things that come into stories only as what somebody has.
  let belongings: WordMask

  init(_ language: CompiledLanguage, _ programs: [UnitProgram]) {
    let words = language.words
    let plots = programs.filter { $0.unit.kind == .plot }
    let candidates = words.indices.filter { words[$0].role == .name && words[$0].gender != .they }
      .filter { words[$0].reference == words[$0].text }
      .filter { !language.commonTexts.contains(words[$0].text) }
    let spelled = Self.spelledOut(candidates, language, programs)
    names = WordMask(
      candidates.filter { !spelled.contains(words[$0].text) }, count: words.count)

    var had: Set<Int> = []
    var other: Set<[UInt8]> = []
    for plot in plots {
      let slots = Self.belongings(of: plot)
      for (index, slot) in plot.unit.slots.enumerated() {
        if slots.contains(index) {
          had.formUnion(slot.candidates)
        } else {
          other.formUnion(slot.candidates.map { words[$0].text })
        }
      }
    }
    had = had.filter { words[$0].role == .object && !other.contains(words[$0].text) }
    let given = Self.spelledOut(Array(had), language, plots)
    belongings = WordMask(had.filter { !given.contains(words[$0].text) }, count: words.count)
  }

  func isName(_ word: Int) -> Bool { names.contains(word) }

  /// The slots of what somebody has.
  private static func belongings(of plot: UnitProgram) -> Set<Int> {
    Set(
      plot.changes.filter { $0.event.relation == "has" }.flatMap { $0.event.slots.dropFirst() })
  }

  /// Which of some words stand in the plain text of templates.
  private static func spelledOut(
    _ words: [Int], _ language: CompiledLanguage, _ programs: [UnitProgram]
  ) -> Set<[UInt8]> {
    let finder = WordFinder(language, words: words)
    var found: Set<[UInt8]> = []
    for program in programs {
      for case .literal(let bytes) in program.code {
        for start in bytes.indices {
          for hit in finder.hits(in: bytes, at: start, isCapital: false).hits
          where hit.form == 0
            && LiteralPieces.isWhole(start..<hit.end, in: bytes, language.language)
          {
            found.insert(language.words[hit.word].text)
          }
        }
      }
    }
    return found
  }
}

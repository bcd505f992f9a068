import Corpora
import Testing

@Suite struct StoryGrammarTests {
  @Test func aFolderWithoutFilesIsAnError() throws {
    try withTemporaryFolder { folder in
      _ = #expect(throws: GrammarError.empty(path: folder + "/zh")) {
        try StoryGrammar(folder: folder)
      }
    }
  }

  @Test(arguments: [
    (
      "小猫",
      GrammarError.syntax(
        path: "zh/a.story", line: 1,
        reason: "a line outside words, phrase, ask, plot, fact and copy")
    ),
    (
      "words x\n猫 | unit",
      .syntax(
        path: "zh/a.story", line: 2, reason: "expected attribute=value or +tag, found “unit”")
    ),
    (
      "plot p\ncast a nobody\n- {a}",
      .unknown(
        path: "zh/a.story", line: 2, kind: "class or tag", name: "nobody")
    ),
    ("plot p\n- {a}", .unknown(path: "zh/a.story", line: 2, kind: "slot", name: "a")),
    ("plot p\n- [一|二", .syntax(path: "zh/a.story", line: 2, reason: "“[” without “]”")),
    ("plot p\n- 一}", .syntax(path: "zh/a.story", line: 2, reason: "a stray “}”")),
    ("plot p\n- {+x}", .unknown(path: "zh/a.story", line: 2, kind: "phrase", name: "+x")),
    (
      "phrase x\n- {+x}\nplot p\n- {+x}",
      .syntax(
        path: "zh/a.story", line: 2, reason: "phrases call each other in a circle")
    ),
    (
      "words x\n猫\nplot p\ncast a x\n- {a.a}",
      .missingAttribute(
        path: "zh/a.story", line: 5, attribute: "a", word: "猫")
    ),
    (
      "words x\n猫\nplot p\ncast a x\ncast b x\n- {a}{b}",
      .unsatisfiable(
        path: "zh/a.story", line: 3, unit: "p")
    ),
    (
      "words x\n猫\nplot p\ncast a x\n- {a}\n! has a a",
      .unknown(
        path: "zh/a.story", line: 6, kind: "relation", name: "has")
    ),
    (
      "words x gender=no\n猫",
      .unknown(
        path: "zh/a.story", line: 2, kind: "gender", name: "no")
    ),
  ])
  func mistakesAreReportedWithFileAndLine(text: String, expected: GrammarError) {
    #expect(throws: expected) { try grammar(chinese: text) }
  }

  @Test func theChecksumIsThatOfWhatIsWritten() throws {
    let text = "words x\n猫\nplot p\ncast a x\n- {a}。"
    let first = try grammar(chinese: text).checksum
    #expect(first == (try grammar(chinese: text).checksum))
    #expect(first != (try grammar(chinese: text + "！").checksum))
    #expect(first != (try grammar(chinese: "", english: text).checksum))
  }

  @Test func aPronounIsUsedOnlyWhereItIsClear() throws {
    let text = """
      words boy gender=he
      小明
      小刚
      words girl gender=she
      小红
      plot two-boys weight=1000
      cast a boy
      cast b boy
      - {a}和{b}。{@a}！
      plot boy-and-girl weight=1000
      cast a boy
      cast b girl
      - {a}和{b}。{@a}！{@b.his}？
      """
    let generator = StoryGenerator(grammar: try grammar(chinese: text), seed: 1)
    var pronouns = 0
    for index in 0..<2000 {
      let record = generator.record(index: index, language: .zh)
      let text = String(decoding: record.bytes, as: UTF8.self)
      switch record.units[0].name {
      case "two-boys": #expect(!text.contains("他"), "\(text)")
      case "boy-and-girl":
        #expect(!text.contains("她！") && !text.contains("他的"), "\(text)")
        if text.contains("他！") && text.contains("她的？") { pronouns += 1 }
      default: break
      }
    }
    #expect(pronouns > 100)
  }

  @Test func pluralsAndArticlesFollowTheSpelling() throws {
    let forms = shippedGrammar.words(.en).reduce(into: [String: [String: String]]()) {
      $0["\($1.className) \($1.text)"] = $1.attributes
    }
    #expect(forms["animal fox"]?["s"] == "foxes")
    #expect(forms["animal mouse"]?["s"] == "mice")
    #expect(forms["thing scarf"]?["s"] == "scarves")
    #expect(forms["food peach"]?["s"] == "peaches")
    #expect(forms["thing umbrella"]?["a"] == "an umbrella")
    #expect(forms["thing key"]?["s"] == "keys")
  }
}

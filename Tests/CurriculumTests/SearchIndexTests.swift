import Curriculum
import Figures
import Foundation
import Testing

struct PinyinTests {
  private func match(_ typed: String, _ text: String, _ reading: String) -> Range<Int>? {
    Pinyin(of: text, reading: reading)?.match(Array(typed.utf8))
  }

  @Test(arguments: ["zhuyili", "zyl", "zhyl", "zhuyl", "zyili", "zhuy"])
  func fullInitialsAndMixedFind(_ typed: String) {
    #expect(match(typed, "注意力头", "zhù yì lì tóu") == 0..<(typed == "zhuy" ? 2 : 3))
  }

  @Test(arguments: ["zhuxili", "zhlu", "huyili", "zhuyilitouu", "z"])
  func whatIsNotTheReadingDoesNot(_ typed: String) {
    #expect(match(typed, "注意力头", "zhù yì lì tóu") == nil)
  }

  @Test func umlautIsTypedAsVOrU() {
    for typed in ["xuexilv", "xuexilu", "xxl"] {
      #expect(match(typed, "学习率", "xué xí lǜ") == 0..<3, "\(typed)")
    }
  }

  @Test func latinWordsCountAsOne() {
    #expect(match("lorazhi", "LoRA：只改一点", "lora zhi gai yi dian") == 0..<6)
    #expect(match("zhigai", "LoRA：只改一点", "lora zhi gai yi dian") == 5..<7)
    #expect(Pinyin(of: "LoRA：只改", reading: "lo ra zhi gai") == nil)
  }

  @Test func titlesAreReadByTheGlossaryFirst() throws {
    let glossary = Glossary([
      GlossaryTerm(
        id: "context-length", zh: .init("上下文长度", pinyin: "shàng xià wén cháng dù"),
        en: "context length", definition: Phrase(zh: "。", en: "."))
    ])
    let reader = TitleReader(glossary)
    #expect(reader.reading(of: "上下文长度是什么？") == "shang xia wen chang du shi shen me")
    #expect(reader.reading(of: "BPE 与率") == "bpe yu lv")
    #expect(reader.reading(of: "GPT") == nil)
  }
}

struct TermFinderTests {
  private func find(_ text: String, in lesson: String? = nil) -> [String] {
    let names: [(String, String, String, [String])] = [
      ("attention", "注意力", "attention", []),
      ("attention-head", "注意力头", "attention head", ["head"]), ("react", "ReAct", "ReAct", []),
      ("vocabulary", "词表", "vocabulary", []), ("loss", "损失", "loss", ["objective"]),
    ]
    let glossary = Glossary(
      names.map { id, zh, en, also in
        GlossaryTerm(
          id: id, zh: .init(zh, pinyin: ""), en: en, alsoEn: also, ambiguous: ["objective"],
          definition: Phrase(zh: "", en: ""), lessons: ["06-training"])
      })
    let characters = Array(text)
    return TermFinder(glossary, lesson: lesson).occurrences(in: characters).map {
      $0.term + ":" + String(characters[$0.range])
    }
  }

  @Test func theLongestNameWins() {
    #expect(find("每个注意力头的注意力") == ["attention-head:注意力头", "attention:注意力"])
    #expect(find("Attention heads attend.") == ["attention-head:Attention heads"])
  }

  @Test func latinNamesAreWholeWordsInAnyNumber() {
    #expect(
      find("heads, headless, vocabularies") == ["attention-head:heads", "vocabulary:vocabularies"])
    #expect(find("用head看") == ["attention-head:head"])
  }

  @Test func namesWithCapitalsMatchAsTheyAreWritten() {
    #expect(find("They react to ReAct.") == ["react:ReAct"])
  }

  @Test func ambiguousNamesCountOnlyAtHome() {
    #expect(find("The objective.") == [])
    #expect(find("The objective.", in: "06-training") == ["loss:objective"])
  }
}

struct SearchIndexTests {
  private static let index: SearchIndex = {
    func lesson(_ id: String, _ zh: String, _ en: String, _ pinyin: String) -> LessonSummary {
      LessonSummary(
        id: id, track: "05", title: Phrase(zh: zh, en: en), isCore: true, minutes: 9, requires: [],
        why: nil, stepIDs: ["one"], pinyin: pinyin)
    }
    let summaries = [
      lesson("05-heatmap", "注意力热力图", "Attention heatmaps", "zhu yi li re li tu"),
      lesson("05-masks", "遮罩", "Masks", "zhe zhao"),
    ]
    let text = Localized(
      zh: Markdown.prose("## 看看\n\n因果遮罩让注意力只看前面，ＧＰＴ 就是这样。"),
      en: Markdown.prose("## Looking\n\nA causal mask lets attention see the past."))
    let lessons = summaries.map {
      Lesson(
        summary: $0, concepts: [], sources: [],
        steps: $0.id == "05-masks" ? [Step(id: "one", kind: .read(nil), prose: text)] : [])
    }
    let glossary = Glossary([
      GlossaryTerm(
        id: "attention", zh: .init("注意力", pinyin: "zhù yì lì"), en: "attention",
        definition: Phrase(zh: "按相关程度分份额。", en: "Shares by relevance.")),
      GlossaryTerm(
        id: "self-attention", zh: .init("自注意力", pinyin: "zì zhù yì lì"), en: "self-attention",
        definition: Phrase(zh: "自己看自己。", en: "Within one sequence.")),
    ])
    return SearchIndex(
      LessonIndex(tracks: [], lessons: summaries), lessons: lessons, glossary: glossary)
  }()

  private func find(_ text: String, _ language: Language = .zh) -> [String] {
    Self.index.search(text, languages: [language]).hits.map { hit in
      switch hit.target {
      case .lesson(let id, let step): "\(hit.kind) \(id)" + (step.map { "/" + $0 } ?? "")
      case .term(let id): "\(hit.kind) \(id)"
      }
    }
  }

  @Test func titlesComeBeforeTermsAndTermsBeforeProse() {
    let expected = [
      "title 05-heatmap", "term attention", "term self-attention", "prose 05-masks/one",
    ]
    #expect(find("注意力") == expected)
    #expect(find("attention", .en) == expected)
    #expect(find("zhuyl") == Array(expected.dropLast()))
    #expect(find("看看") == ["heading 05-masks/one"])
  }

  @Test func widthAndCaseDoNotMatter() {
    #expect(find("gpt") == ["prose 05-masks/one"])
    #expect(find("ＭＡＳＫ", .en) == ["title 05-masks", "prose 05-masks/one"])
  }

  @Test func allWordsMustOccur() {
    #expect(find("遮罩 注意力") == ["prose 05-masks/one"])
    #expect(find("遮罩 天气") == [])
    #expect(find("gpt注意力") == ["prose 05-masks/one"])
  }

  @Test func aChineseWordThatIsNowhereIsFoundByItsPairs() {
    #expect(find("因果遮罩让人") == ["prose 05-masks/one"])
    #expect(find("热力图片").first == "title 05-heatmap")
  }

  @Test func matchesAreMarkedInTitleAndSnippet() throws {
    let title = try #require(Self.index.search("zyl", languages: [.zh]).hits.first)
    #expect(title.titleMatches == [0..<3])
    let other = try #require(Self.index.search("zyl", languages: [.en]).hits.first)
    #expect(other.title == "Attention heatmaps")
    #expect(other.snippet == "注意力热力图")
    #expect(other.snippetMatches == [0..<3])
    let prose = try #require(Self.index.search("只看", languages: [.zh]).hits.first)
    let range = try #require(prose.snippetMatches.first)
    #expect(String(Array(prose.snippet)[range]) == "只看")
  }

  /// As much text as a course of 130 lessons has: seven steps of 900 characters in each language.
  @Test func aKeystrokeIsFastInACourseOf130Lessons() {
    let zh = String(repeating: "模型看着前面的词元给每一个可能的词打分再把分数变成概率。", count: 32)
    let en = String(
      repeating: "It looks at the text so far and scores every token that may come. ", count: 14)
    let summaries = (0..<130).map { place in
      LessonSummary(
        id: "05-l\(place)", track: "05", title: Phrase(zh: "第课注意力", en: "Lesson \(place)"),
        isCore: true, minutes: 9, requires: [], why: nil, stepIDs: (0..<7).map { "s\($0)" },
        pinyin: "di ke zhu yi li")
    }
    let lessons = summaries.map { summary in
      Lesson(
        summary: summary, concepts: [], sources: [],
        steps: summary.stepIDs.map { id in
          let end = id + summary.id
          return Step(
            id: id, kind: .read(nil),
            prose: Localized(
              zh: Markdown.prose(zh + end), en: Markdown.prose(en + end)))
        })
    }
    let index = SearchIndex(
      LessonIndex(tracks: [], lessons: summaries), lessons: lessons, glossary: Glossary([]))
    var slowest = Duration.zero
    for query in ["模", "模型", "to", "token", "zhuyili", "zyl", "概率 打分", "s6 05-l129", "没有这样的话", "e"]
    {
      let best =
        (0..<5).map { _ in
          ContinuousClock().measure { _ = index.search(query, languages: [.zh, .en]) }
        }.min() ?? .zero
      slowest = max(slowest, best)
    }
    print("slowest keystroke: \(slowest)")
    #if DEBUG
      #expect(slowest < .seconds(2))
    #else
      // Two thirds of a frame, on a machine that runs other tests meanwhile.
      #expect(slowest < .milliseconds(10))
    #endif
  }
}

import Curriculum
import Figures
import Testing

struct MarkdownTests {
  @Test func chineseLinesAreJoinedWithoutASpaceAndOthersWithOne() {
    #expect(Markdown.spans("小猫\n坐着。\n它") == [Prose.Span("小猫坐着。它")])
    #expect(Markdown.spans("a cat\nsits") == [Prose.Span("a cat sits")])
    #expect(Markdown.spans("小猫\ncat") == [Prose.Span("小猫 cat")])
    #expect(Markdown.spans("小猫\n**坐着**") == [Prose.Span("小猫"), Prose.Span("坐着", .strong)])
  }

  @Test func theSpaceThatClosesEmphasisIsNotSeenInChinese() {
    #expect(
      Markdown.spans("**看这里：** 右边") == [Prose.Span("看这里：", .strong), Prose.Span("右边")])
    #expect(
      Markdown.spans("**Look:** right") == [Prose.Span("Look:", .strong), Prose.Span(" right")])
    #expect(
      Markdown.spans("**重要**：`a` 和 `b`").map(\.text) == ["重要", "：", "a", " 和 ", "b"])
  }

  @Test func everyKindOfBlockIsRead() {
    let text = """
      # A *b*

      - one
      - two `x`

      1. first

      > said

      ```
      code  line
      ```

      | a | b |
      |---|---|
      | 1 | ~~2~~ |

      ---
      """
    #expect(
      Markdown.prose(text).blocks == [
        .heading(level: 1, [Prose.Span("A "), Prose.Span("b", .emphasis)]),
        .list(
          ordered: false,
          items: [
            [.paragraph([Prose.Span("one")])],
            [.paragraph([Prose.Span("two "), Prose.Span("x", .code)])],
          ]),
        .list(ordered: true, items: [[.paragraph([Prose.Span("first")])]]),
        .quote([.paragraph([Prose.Span("said")])]),
        .code("code  line"),
        .table(
          header: [[Prose.Span("a")], [Prose.Span("b")]],
          rows: [[[Prose.Span("1")], [Prose.Span("2", .strike)]]]),
        .rule,
      ])
  }

  @Test func linksShowTheirText() {
    #expect(Markdown.spans("see [the paper](https://example.org)") == [Prose.Span("see the paper")])
  }
}

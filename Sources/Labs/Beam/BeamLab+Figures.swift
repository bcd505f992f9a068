import Figures
import Foundation
import LabKit
import Models
import Studio

extension BeamLab {
  public var panels: [Panel] {
    var panels: [Panel] = []
    let report = answer.value
    if let notice = Notices.panel(answer, truncation: report?.search.truncation) {
      panels.append(notice)
    }
    guard let report else { return panels }
    panels.append(settingsPanel(report))
    panels.append(treePanel(report))
    if step > 0 { panels.append(standingPanel(report)) }
    if step == report.search.trace.depth { panels += comparisonPanels(report) }
    return panels
  }

  private func settingsPanel(_ report: BeamReport) -> Panel {
    Panel(
      id: "settings",
      figure: .facts(
        Facts([
          .pairs([
            .init(Phrase(zh: "步", en: "step"), "\(step) / \(report.search.trace.depth)"),
            .init(Phrase(zh: "束宽", en: "width"), "\(choices.width)"),
            .init(Phrase(zh: "最长", en: "length"), "\(choices.length)"),
            .init(Phrase(verbatim: "α"), Numerals.setting(Double(choices.tenths) / 10)),
            .init(
              Phrase(zh: "词表", en: "vocabulary"), Numerals.grouped(report.search.vocabularySize)),
          ])
        ])), priority: 3)
  }

  // MARK: The tree

  private func treePanel(_ report: BeamReport) -> Panel {
    let nodes = report.search.trace.nodes(atDepth: step)
    let kept = nodes.count { report.search.trace.nodes[$0].fate == .kept }
    let caption =
      step == 0
      ? Phrase(zh: "起点。按 → 走第一步", en: "The start. Press → for the first step")
      : Phrase(
        zh: "第 \(step) 步：看 \(nodes.count) 个，留 \(kept) 条；（）里的丢掉",
        en: "Step \(step): of \(nodes.count) looked at, \(kept) go on; (…) is dropped")
    // At the end what the search found matters more: the tree makes room for it.
    let priority = step == report.search.trace.depth ? 4 : 7
    return Panel(id: "tree", figure: .tree(tree(report)), caption: caption, priority: priority)
  }

  /// The part of the search that this step knows: whatever was kept until now, and the candidates of
  /// the last step.
  private func tree(_ report: BeamReport) -> Tree {
    let trace = report.search.trace
    let standing = standing
    let chosen = standing.indices.contains(choices.selected) ? standing[choices.selected] : nil
    let best = Set(chosen.map(trace.path(to:)) ?? [])
    let alive = Set(standing.flatMap(trace.path(to:)))
    var places: [Int: Int] = [:]
    var nodes: [Tree.Node] = []
    for (index, node) in trace.nodes.enumerated() where node.depth <= step {
      guard node.depth == step || node.fate != .dropped else { continue }
      places[index] = nodes.count
      let total = Numerals.fixed(node.total, 2)
      let isAlive = node.depth == 0 || alive.contains(index)
      nodes.append(
        Tree.Node(
          label: node.token.map(report.label) ?? start(report),
          detail: node.depth == 0 ? "" : node.fate == .dropped ? "(\(total))" : total,
          parent: node.depth == 0 ? nil : places[node.parent],
          emphasis: best.contains(index) ? .best : isAlive ? .plain : .dim))
    }
    return Tree(nodes: nodes, selected: chosen.flatMap { places[$0] })
  }

  private func start(_ report: BeamReport) -> String {
    let tokens = report.search.prompt
    return (tokens.count > 1 ? "…" : "") + (tokens.last?.label ?? "")
  }

  // MARK: The texts

  private func standingPanel(_ report: BeamReport) -> Panel {
    let trace = report.search.trace
    let rows = standing.map { node in
      let found = trace.hypothesis(at: node)
      return [
        report.text(found), "\(found.tokens.count)", Numerals.fixed(found.logProbability, 2),
        Numerals.fixed(report.score(found), 2),
      ]
    }
    let columns: [Table.Column] = [
      .init(title: Phrase(zh: "接上的文字", en: "what was added")),
      .init(title: Phrase(zh: "长", en: "len"), isNumeric: true),
      .init(title: Phrase(verbatim: "Σ ln p"), isNumeric: true),
      .init(title: Phrase(zh: "得分", en: "score"), isNumeric: true),
    ]
    // Without a penalty the score is the sum.
    let shown = choices.tenths > 0 ? 4 : 3
    return Panel(
      id: "standing",
      figure: .table(
        Table(
          columns: Array(columns.prefix(shown)), rows: rows.map { Array($0.prefix(shown)) },
          selected: rows.isEmpty ? nil : choices.selected.clamped(to: 0...rows.count - 1))),
      caption: Phrase(zh: "走到这一步，留下的（最好的在上）", en: "What stands after this step, the best on top"),
      priority: 6)
  }

  private func comparisonPanels(_ report: BeamReport) -> [Panel] {
    let found = report.best
    let greedy = report.search.greedy
    var rows = [
      row("1", greedy, report, calls: greedy.tokens.count),
      row("\(choices.width)", found, report, calls: beamCalls(report)),
    ]
    var note: Phrase?
    if let result = exact.current, let best = result.best {
      rows.append(row("∞", best, report, calls: result.calls))
      note = exactNote(result, report)
    } else if let failure = exact.failure {
      note = failure
    }
    let table = Table(
      columns: [
        .init(title: Phrase(zh: "束宽", en: "width"), isNumeric: true),
        .init(title: Phrase(zh: "最后找到的", en: "found in the end")),
        .init(title: Phrase(zh: "得分", en: "score"), isNumeric: true),
        .init(title: Phrase(zh: "问模型", en: "asked"), isNumeric: true),
      ], rows: rows)
    var panels = [
      Panel(
        id: "comparison", figure: .table(table),
        caption: Phrase(
          zh: "搜到底：1 是贪心，∞ 是全部试遍", en: "At the end: 1 is greedy, ∞ is all texts"),
        priority: 7)
    ]
    if let note {
      panels.append(
        Panel(id: "note", figure: .facts(Facts([.sentence(note, .dim)])), priority: 2))
    }
    return panels
  }

  private func row(
    _ width: String, _ found: Hypothesis, _ report: BeamReport, calls: Int
  ) -> [String] {
    [
      width, report.text(found), Numerals.fixed(report.score(found), 2), Numerals.grouped(calls),
    ]
  }

  private func exactNote(_ result: ExactSearch.Result, _ report: BeamReport) -> Phrase {
    let texts = Numerals.scientific(
      pow(Double(report.search.vocabularySize), Double(choices.length)))
    let calls = Numerals.grouped(result.calls)
    guard result.isProven else {
      return Phrase(
        zh: "穷举问了 \(calls) 次还没有完，先停了：更好的可能还有。共有 \(texts) 条可选。",
        en:
          "The search of all gave up after \(calls) questions: there may be better. "
          + "There are \(texts) texts.")
    }
    return Phrase(
      zh: "\(texts) 条里没有更好的：和只会越加越小，开头已经输了的不必看完。",
      en:
        "None of \(texts) texts is better: sums only fall, so a beginning that has lost "
        + "need not be read to its end.")
  }

  private func beamCalls(_ report: BeamReport) -> Int {
    let trace = report.search.trace
    return trace.nodes.count { $0.fate == .kept && $0.depth < trace.depth }
  }
}

extension BeamLab {
  public static let metricNames = [
    "width", "length", "alpha", "step", "steps", "candidates", "kept", "standing", "ended",
    "beam-score", "greedy-score", "exact-score", "beam-gain", "exact-gap", "exact-proven",
    "beam-calls", "exact-calls", "best-tokens", "typed-characters",
  ]

  public func metric(_ name: String) -> Double? {
    switch name {
    case "width": return Double(choices.width)
    case "length": return Double(choices.length)
    case "alpha": return Double(choices.tenths) / 10
    case "typed-characters": return Double(choices.text.count)
    default: return answer.current.flatMap { searchMetric(name, $0) }
    }
  }

  private func searchMetric(_ name: String, _ report: BeamReport) -> Double? {
    let trace = report.search.trace
    switch name {
    case "step": return Double(step)
    case "steps": return Double(trace.depth)
    case "candidates": return Double(trace.nodes(atDepth: step).count)
    case "kept": return Double(trace.nodes(atDepth: step).count { trace.nodes[$0].fate == .kept })
    case "standing": return Double(standing.count)
    case "ended": return Double(trace.hypotheses.count(where: \.isEnded))
    case "beam-score": return report.score(report.best)
    case "greedy-score": return report.score(report.search.greedy)
    case "beam-gain": return report.score(report.best) - report.score(report.search.greedy)
    case "beam-calls": return Double(beamCalls(report))
    case "best-tokens": return Double(report.best.tokens.count)
    default: return exactMetric(name, report)
    }
  }

  private func exactMetric(_ name: String, _ report: BeamReport) -> Double? {
    guard let result = exact.current, let best = result.best else { return nil }
    switch name {
    case "exact-score": return report.score(best)
    case "exact-gap": return report.score(best) - report.score(report.best)
    case "exact-proven": return result.isProven ? 1 : 0
    case "exact-calls": return Double(result.calls)
    default: return nil
    }
  }
}

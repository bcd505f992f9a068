import Figures
import LabKit
import Models
import Studio

extension LoRALab {
  public var panels: [Panel] {
    var panels: [Panel] = []
    if let notice = Notices.panel(inspection) { panels.append(notice) }
    if case .failed(let reason) = phase {
      panels.append(
        Panel(id: "failure", figure: .facts(Facts([.sentence(reason, .warning)])), priority: 9))
    }
    guard let inspection = inspection.value else { return panels }
    panels.append(settingPanel(inspection))
    panels.append(progressPanel)
    if !losses.isEmpty { panels.append(lossPanel) }
    if !answerRows.isEmpty { panels.append(answerPanel) }
    if let adapter { panels.append(deltaPanel(adapter.value)) }
    if let result { panels.append(resultPanel(result.value)) }
    return panels
  }

  private func settingPanel(_ inspection: LoRAInspection) -> Panel {
    let trainable = configuration.trainableCount(of: inspection.configuration)
    let total = inspection.configuration.parameterCount
    let share = Numerals.percent(Double(trainable) / Double(total))
    let ours = choices.data.isEmpty
    return Panel(
      id: "settings",
      figure: .facts(
        Facts([
          .pairs([
            .init(Phrase(zh: "秩", en: "rank"), String(choices.rank)),
            .init(Phrase(verbatim: "α"), String(choices.alpha)),
            .init(Phrase(zh: "目标", en: "targets"), choices.targets),
            .init(Phrase(zh: "学习率", en: "rate"), Numerals.setting(choices.learningRate)),
            .init(Phrase(zh: "轮数", en: "epochs"), String(choices.epochs)),
            .init(
              ours ? Phrase(zh: "事实", en: "facts") : Phrase(zh: "自己的样本", en: "own examples"),
              String(inspection.examples.count)),
          ]),
          .pairs([
            .init(
              Phrase(zh: "可训练／全部参数", en: "trainable of all parameters"),
              "\(Numerals.grouped(trainable)) / \(Numerals.grouped(total)) (\(share))")
          ]),
        ])), priority: 6)
  }

  private var progressPanel: Panel {
    var lines: [Facts.Line] = []
    if let snapshot {
      let fraction = Double(snapshot.step) / Double(max(snapshot.totalSteps, 1))
      lines.append(.progress(fraction: fraction, text: pace(snapshot)))
    }
    let (sentence, emphasis): (Phrase, Facts.Emphasis) =
      switch phase {
      case .idle:
        (
          Phrase(
            zh: "还没有训练：ΔW 还是 0，模型是原来的。", en: "Not trained yet: ΔW is 0, the model is as it was."),
          .dim
        )
      case .running where snapshot == nil:
        (Phrase(zh: "正在量训练前的损失和回答……", en: "Measuring loss and answers before…"), .dim)
      case .running: (Phrase(zh: "▸ 训练中", en: "▸ running"), .strong)
      case .paused: (Phrase(zh: "‖ 已暂停", en: "‖ paused"), .strong)
      case .finished: (Phrase(zh: "✓ 完成", en: "✓ finished"), .success)
      case .failed: (Phrase(zh: "没有完成；模型保持原样。", en: "Not finished; the model is as it was."), .dim)
      }
    lines.append(.sentence(sentence, emphasis))
    return Panel(id: "progress", figure: .facts(Facts(lines)), priority: 7)
  }

  /// "step 148 of 400 · 31 steps/s · 8 s left"
  private func pace(_ snapshot: TrainingSnapshot) -> Phrase {
    var zh = "第 \(snapshot.step) 步，共 \(snapshot.totalSteps) 步"
    var en = "step \(snapshot.step) of \(snapshot.totalSteps)"
    if let seconds = snapshot.remainingSeconds, seconds > 0, phase != .finished {
      let rate = Double(snapshot.totalSteps - snapshot.step) / seconds
      let speed = Numerals.fixed(rate, rate < 10 ? 1 : 0)
      zh += "  每秒 \(speed) 步  还要 \(Numerals.duration(seconds))"
      en += "  \(speed) steps/s  \(Numerals.duration(seconds)) left"
    }
    return Phrase(zh: zh, en: en)
  }

  private var lossPanel: Panel {
    let total = Double(snapshot?.totalSteps ?? losses.count)
    let last = losses.last.map { Numerals.fixed($0.y, 2) } ?? "–"
    return Panel(
      id: "loss",
      figure: .lineChart(
        LineChart(
          series: [.init(name: Phrase(zh: "损失", en: "loss"), points: losses)],
          xLabel: Phrase(zh: "步", en: "step"),
          yLabel: Phrase(zh: "损失（nat／词元）", en: "loss (nats per token)"),
          xRange: 1...max(total, 2))),
      caption: Phrase(
        zh: "每步的损失，现在 \(last)", en: "Loss of each step, now \(last)"),
      priority: 5)
  }

  // MARK: - Answers

  /// Question, answer before, answer now.
  private var answerRows: [[String]] {
    guard let report = answers.value else { return [] }
    return report.prompts.enumerated().map { index, prompt in
      let settled = report.now.indices.contains(index) ? report.now[index] : nil
      let now = isBusy ? onTheWay(prompt) ?? settled : settled ?? onTheWay(prompt)
      return [prompt, report.before[index], now ?? "–"]
    }
  }

  /// The half-trained model's answer.
  private func onTheWay(_ prompt: String) -> String? {
    guard let index = asked.firstIndex(of: prompt), halfway.indices.contains(index) else {
      return nil
    }
    return halfway[index]
  }

  private var answerPanel: Panel {
    let table = Table(
      columns: [
        .init(title: Phrase(zh: "问题", en: "question")),
        .init(title: Phrase(zh: "训练前", en: "before")),
        .init(title: Phrase(zh: "现在", en: "now")),
      ], rows: answerRows.map { $0.map(LoRALab.oneLine) })
    let strength = Numerals.fixed(Double(choices.quarters) / 4, 2)
    let caption =
      adapter == nil
      ? Phrase(zh: "训练前的回答（同一个种子）", en: "Answers before training (same seed)")
      : choices.adapter
        ? Phrase(
          zh: "同一个种子的回答，强度 \(strength)",
          en: "Same seed, adapter at \(strength)")
        : Phrase(
          zh: "适配器关着：两列应当一样", en: "Adapter off: both columns should agree")
    return Panel(id: "answers", figure: .table(table), caption: caption, priority: 5)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ⏎ ")
  }

  // MARK: - What was learned

  /// The largest picture of ΔW.
  private static let pictureSize = (rows: 12, columns: 32)

  private func deltaPanel(_ adapter: LoRAAdapter) -> Panel {
    let delta = adapter.delta(of: matrix, layer: layer)
    let (rows, columns) = (delta.shape[0], delta.shape[1])
    let size = (
      rows: min(rows, Self.pictureSize.rows), columns: min(columns, Self.pictureSize.columns)
    )
    let values = BlockMaximum.reduce(delta.values, rows: rows, columns: columns, to: size)
    let largest = delta.values.reduce(0) { max($0, abs($1)) }
    let heatmap = Heatmap(
      rowLabels: (0..<size.rows).map { String($0 * rows / size.rows) },
      columnLabels: (0..<size.columns).map { String($0 * columns / size.columns) },
      values: values, scale: .diverging(maximum: max(largest, 1e-9)), showsNumbers: false)
    let most = Numerals.scientific(Double(largest))
    return Panel(
      id: "delta", figure: .heatmap(heatmap),
      caption: Phrase(
        zh: "ΔW 第 \(layer) 层 \(matrix.rawValue)：块内最大值，至多 \(most)",
        en: "ΔW layer \(layer) \(matrix.rawValue): block maxima, up to \(most)"
      ), priority: 3)
  }

  private func resultPanel(_ result: FineTuneResult) -> Panel {
    var pairs: [Facts.Pair] = [
      .init(
        Phrase(zh: "全部样本的损失", en: "loss on all examples"),
        "\(Numerals.fixed(result.lossBefore, 2)) → \(Numerals.fixed(result.lossAfter, 2))"),
      .init(
        Phrase(zh: "合并 − 未合并", en: "merged − unmerged"),
        Numerals.scientific(result.mergeDifference)),
    ]
    if let before = result.start.forgettingBefore, let after = result.forgettingAfter {
      pairs.append(
        .init(
          Phrase(zh: "遗忘：旧故事", en: "forgetting: old stories"),
          "\(Numerals.fixed(before, 3)) → \(Numerals.fixed(after, 3)) bit/byte"))
    }
    if let exactAnswers {
      let asked = min(result.start.examples, FineTuneJob.askedLimit)
      pairs.append(
        .init(Phrase(zh: "一字不差的回答", en: "answers word for word"), "\(exactAnswers) / \(asked)"))
    }
    return Panel(
      id: "facts", figure: .facts(Facts([.pairs(pairs)])),
      caption: Phrase(
        zh: "训练前 → 训练后，同样的文本", en: "Before → after, on the same texts"),
      priority: 6)
  }
}

import Figures
import LabKit
import Studio

extension CacheLab {
  public var panels: [Panel] {
    var panels: [Panel] = []
    if let notice = Notices.panel(answer, truncation: answer.value?.truncation) {
      panels.append(notice)
    }
    guard let measure = answer.value else { return panels }
    panels += [factPanel(measure), curvePanel(measure), timePanel(measure), memoryPanel(measure)]
    return panels
  }

  private static let cachedName = Phrase(zh: "有缓存", en: "with cache")
  private static let uncachedName = Phrase(zh: "没有缓存", en: "without")

  private func factPanel(_ measure: CacheMeasure) -> Panel {
    let isSame = measure.cached.tokens == measure.uncached.tokens
    let count = measure.cached.tokens.count
    return Panel(
      id: "facts",
      figure: .facts(
        Facts([
          .pairs([
            .init(Phrase(zh: "读了", en: "read"), "\(measure.prompt.count)"),
            .init(Phrase(zh: "写了", en: "written"), "\(count)"),
            .init(
              Phrase(zh: "一个位置的缓存", en: "kept for each position"),
              Numerals.grouped(measure.bytesPerToken) + " B"),
          ]),
          isSame
            ? .sentence(
              Phrase(zh: "两遍写的 \(count) 个词元完全相同。", en: "Both wrote the same \(count) tokens."),
              .success)
            : .sentence(
              Phrase(
                zh: "两遍写的不完全相同：浮点数的加法顺序不同，差一点点也会换掉最大的那个。",
                en: "They differ somewhere: sums in another order round otherwise, and that can "
                  + "tip a close choice."), .warning),
        ])), priority: 5)
  }

  private func curvePanel(_ measure: CacheMeasure) -> Panel {
    let offset = measure.prompt.count
    func series(_ name: Phrase, _ values: [Double]) -> LineChart.Series {
      .init(
        name: name,
        points: values.enumerated().map { .init(x: Double(offset + $0), y: $1) })
    }
    let (cached, uncached) = (measure.cached, measure.uncached)
    let lines: [LineChart.Series]
    let label: Phrase
    let caption: Phrase
    switch choices.shows {
    case .positions:
      lines = [
        series(Self.cachedName, cached.positions.map(Double.init)),
        series(Self.uncachedName, uncached.positions.map(Double.init)),
      ]
      label = Phrase(zh: "位置", en: "positions")
      caption = Phrase(
        zh: "写每个词元要算几个位置", en: "Positions computed for each token")
    case .time:
      lines = [
        series(Self.cachedName, cached.seconds.map { $0 * 1000 }),
        series(Self.uncachedName, uncached.seconds.map { $0 * 1000 }),
      ]
      label = Phrase(zh: "毫秒", en: "ms")
      caption = Phrase(zh: "写每个词元用的时间（毫秒）", en: "Time for each token (milliseconds)")
    case .bytes:
      var positions = 0
      lines = [
        series(
          Self.cachedName,
          cached.positions.map {
            positions += $0
            return Double(positions * measure.bytesPerToken) / 1024
          }),
        series(Self.uncachedName, uncached.positions.map { _ in 0 }),
      ]
      label = Phrase(verbatim: "KiB")
      caption = Phrase(zh: "缓存里有多少（KiB）", en: "What the cache holds (KiB)")
    }
    return Panel(
      id: "curves",
      figure: .lineChart(
        LineChart(
          series: lines, xLabel: Phrase(zh: "文字有多长（词元）", en: "length of the text (tokens)"),
          yLabel: label)), caption: caption, priority: 6)
  }

  private func timePanel(_ measure: CacheMeasure) -> Panel {
    func bar(_ name: String, _ way: CacheMeasure.Way) -> BarChart.Bar {
      let perSecond =
        way.totalSeconds > 0 ? Double(way.tokens.count) / way.totalSeconds : .nan
      return BarChart.Bar(
        label: name, value: way.totalSeconds,
        text: Numerals.fixed(way.totalSeconds * 1000, 1) + " ms · "
          + Numerals.fixed(perSecond, 0) + "/s")
    }
    return Panel(
      id: "times",
      figure: .barChart(
        BarChart(bars: [bar("KV ✓", measure.cached), bar("KV ✗", measure.uncached)])),
      caption: Phrase(
        zh: "一共用的时间 · 每秒词元（在这台机器上量的）",
        en: "Total time · tokens a second (measured on this machine)"), priority: 4)
  }

  private func memoryPanel(_ measure: CacheMeasure) -> Panel {
    let full = measure.sizes.contextLength * measure.bytesPerToken
    func bar(_ label: String, _ bytes: Int) -> BarChart.Bar {
      .init(
        label: label, value: Double(bytes),
        text: Numerals.fixed(Double(bytes) / 1_048_576, 2) + " MiB")
    }
    let length = Numerals.grouped(measure.sizes.contextLength)
    return Panel(
      id: "memory",
      figure: .barChart(
        BarChart(bars: [
          bar("KV \(measure.cachedPositions)", measure.cacheBytes), bar("KV \(length)", full),
          bar("W", measure.weightBytes),
        ])),
      caption: Phrase(
        zh: "内存：缓存现在、缓存写满 \(length) 个、全部权重（W）",
        en: "Memory: cache now, cache at \(length), all weights (W)"), priority: 3)
  }
}

extension CacheLab {
  public static let metricNames = [
    "tokens", "prompt-tokens", "same-tokens", "cached-positions", "uncached-positions",
    "position-ratio", "cached-seconds", "uncached-seconds", "time-ratio", "cache-bytes",
    "bytes-per-token", "typed-characters",
  ]

  public func metric(_ name: String) -> Double? {
    if name == "typed-characters" { return Double(choices.text.count) }
    guard let measure = answer.current else { return nil }
    let (cached, uncached) = (measure.cached, measure.uncached)
    switch name {
    case "tokens": return Double(cached.tokens.count)
    case "prompt-tokens": return Double(measure.prompt.count)
    case "same-tokens": return cached.tokens == uncached.tokens ? 1 : 0
    case "cached-positions": return Double(cached.totalPositions)
    case "uncached-positions": return Double(uncached.totalPositions)
    case "position-ratio":
      return Double(uncached.totalPositions) / Double(max(1, cached.totalPositions))
    case "cached-seconds": return cached.totalSeconds
    case "uncached-seconds": return uncached.totalSeconds
    case "time-ratio":
      return cached.totalSeconds > 0 ? uncached.totalSeconds / cached.totalSeconds : nil
    case "cache-bytes": return Double(measure.cacheBytes)
    case "bytes-per-token": return Double(measure.bytesPerToken)
    default: return nil
    }
  }
}

import Figures

/// Spans of time as learners read them.
public enum ReviewTime {
  /// Rounded: minutes within an hour, hours within a day, then days, months and years.
  public static func phrase(seconds: Int) -> Phrase {
    let minutes = (max(0, seconds) + 30) / 60
    let hours = Double(seconds) / 3600
    let days = hours / 24
    if minutes < 60 { return counted(max(1, minutes), zh: "分钟", en: "minute") }
    if hours < 23.5 { return counted(Int(hours.rounded()), zh: "小时", en: "hour") }
    if days < 59.5 { return counted(Int(days.rounded()), zh: "天", en: "day") }
    if days < 715 { return counted(Int((days / 30.44).rounded()), zh: "个月", en: "month") }
    return counted(Int((days / 365.25).rounded()), zh: "年", en: "year")
  }

  private static func counted(_ count: Int, zh: String, en: String) -> Phrase {
    Phrase(zh: "\(count) \(zh)", en: count == 1 ? "\(count) \(en)" : "\(count) \(en)s")
  }
}

import Figures

/// How far work has come and how long the rest will take, from when it began.
struct Pace: Sendable {
  private let start = ContinuousClock.now

  /// - Units: seconds.
  var elapsed: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// At the speed so far; nil at the very beginning.
  ///
  /// - Units: seconds.
  func remaining(_ share: Double) -> Double? {
    share > 0.005 ? elapsed * (1 - share) / share : nil
  }

  func text(_ share: Double, _ language: Language) -> String {
    let percent = Numbers.fixed(share * 100, 0)
    let left = remaining(share).map(Numbers.duration) ?? "–"
    return Phrase(zh: "\(percent) %，还需 \(left)", en: "\(percent) %, \(left) left")[language]
  }
}

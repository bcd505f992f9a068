import Curriculum
import Figures

extension Words {
  /// A condition of a goal and how far it is: `share of the first token 0.42 (≥ 0.6)`; of something
  /// that is so or not only its name.
  static func goalState(_ condition: Goal.Condition, _ title: Phrase, value: Double?) -> Phrase {
    let wanted = condition.relation.text
    let value = value.map(measure) ?? "—"
    switch condition.relation {
    case .equals(1): return title
    case .atLeast(let bound) where condition.metric.hasPrefix("interface."):
      let count = "\(value)/\(measure(bound))"
      return Phrase(zh: "\(title.zh) \(count)", en: "\(title.en) \(count)")
    default:
      return Phrase(
        zh: "\(title.zh) \(value)（要 \(wanted)）", en: "\(title.en) \(value) (\(wanted))")
    }
  }
}

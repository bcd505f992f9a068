/// The short name of a number of parameters, as models carry it: `124M`, `1.1B`, `7B`, `47B-A13B`.
public enum SizeName {
  /// - Parameters:
  ///   - total: all parameters.
  ///   - active: those that one token needs; named after the total where they are fewer.
  public static func name(total: Int, active: Int? = nil) -> String {
    guard let active, active < total else { return name(total) }
    return "\(name(total))-A\(name(active))"
  }

  private static func name(_ count: Int) -> String {
    let value = Double(count)
    switch value {
    case ..<1e6: return value < 1e3 ? "\(count)" : short(value / 1e3, "K")
    case ..<999.5e6: return short(value / 1e6, "M")
    case ..<999.5e9: return short(value / 1e9, "B")
    default: return short(value / 1e12, "T")
    }
  }

  /// Whole numbers from 3 on, below them one decimal where it is not 0.
  private static func short(_ value: Double, _ unit: String) -> String {
    let tenths = Int((value * 10).rounded())
    if tenths >= 30 { return "\(Int(value.rounded()))\(unit)" }
    return tenths % 10 == 0 ? "\(tenths / 10)\(unit)" : "\(tenths / 10).\(tenths % 10)\(unit)"
  }
}

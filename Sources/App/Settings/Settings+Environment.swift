extension Settings {
  /// The variables that decide a setting.
  public static let variables = ["NO_COLOR", "GLASSBOX_ASCII", "GLASSBOX_AMBIGUOUS_WIDTH"]

  /// What the environment decides; an empty variable decides nothing.
  ///
  /// - Source: no-color.org for `NO_COLOR`.
  public static func overrides(environment: [String: String]) -> [Override] {
    var found: [Override] = []
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if value("NO_COLOR") != nil { found.append(Override(.colors, "none", source: "NO_COLOR")) }
    if let ascii = value("GLASSBOX_ASCII") {
      found.append(Override(.ascii, ascii == "0" ? "false" : "true", source: "GLASSBOX_ASCII"))
    }
    if let width = value("GLASSBOX_AMBIGUOUS_WIDTH"), ["1", "2"].contains(width) {
      found.append(Override(.ambiguousWidth, width, source: "GLASSBOX_AMBIGUOUS_WIDTH"))
    }
    return found
  }
}

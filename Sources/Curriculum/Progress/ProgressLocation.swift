/// Where the progress file lies.
public enum ProgressLocation {
  /// `--progress FILE`, else `$GLASSBOX_HOME/progress.json`, else
  /// `$XDG_DATA_HOME/glassbox/progress.json`, else `~/.local/share/glassbox/progress.json`.
  ///
  /// - Source: XDG Base Directory Specification 0.8: relative paths in the variables are ignored.
  public static func path(argument: String?, environment: [String: String]) -> String {
    if let argument, !argument.isEmpty { return argument }
    return folder(environment: environment) + "/progress.json"
  }

  /// The program's own folder for data.
  public static func folder(environment: [String: String]) -> String {
    if let home = environment["GLASSBOX_HOME"], !home.isEmpty { return home }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/glassbox" }
    return (environment["HOME"] ?? ".") + "/.local/share/glassbox"
  }
}

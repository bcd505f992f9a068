/// The system's descriptions of terminals, as files.
enum Terminfo {
  /// - Source: terminfo(5), "Fetching Compiled Descriptions"; the second form is that of macOS and of
  ///   file systems that do not tell upper from lower case.
  static func knows(_ terminal: String) -> Bool {
    guard let first = terminal.utf8.first, !terminal.contains("/") else { return false }
    let hexadecimal = String(first, radix: 16)
    return folders.contains { folder in
      DataFolder.exists("\(folder)/\(terminal.prefix(1))/\(terminal)")
        || DataFolder.exists("\(folder)/\(hexadecimal)/\(terminal)")
    }
  }

  private static var folders: [String] {
    var found: [String] = []
    if let chosen = Interface.environment("TERMINFO"), !chosen.isEmpty { found.append(chosen) }
    if let home = Interface.environment("HOME") { found.append(home + "/.terminfo") }
    if let list = Interface.environment("TERMINFO_DIRS") {
      found += list.split(separator: ":").map(String.init)
    }
    return found + [
      "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo",
      "/usr/local/share/terminfo",
    ]
  }
}

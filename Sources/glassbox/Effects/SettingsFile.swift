import App
import Curriculum
import Figures
import Files
import Foundation

/// `config.json`: read at the start, written whenever a setting changes.
///
/// - Note: after `init` only the runtime's serial queue for files calls `store(_:)`.
final class SettingsFile: @unchecked Sendable {
  // Unchecked: `members` is only touched on that queue.
  let path: String
  private(set) var settings = Settings()
  /// What to tell the learner about the file.
  private(set) var notices: [Phrase] = []
  private var members: [String: Curriculum.JSONValue] = [:]

  /// - Units: bytes.
  private static let limit = 1 << 20

  /// `$GLASSBOX_HOME/config.json`, else `$XDG_CONFIG_HOME/glassbox/config.json`, else
  /// `~/.config/glassbox/config.json`.
  ///
  /// - Source: XDG Base Directory Specification 0.8: relative paths in the variables are ignored.
  static var defaultPath: String {
    if let home = Interface.environment("GLASSBOX_HOME"), !home.isEmpty {
      return home + "/config.json"
    }
    if let config = Interface.environment("XDG_CONFIG_HOME"), config.hasPrefix("/") {
      return config + "/glassbox/config.json"
    }
    let home = Interface.environment("HOME").flatMap { $0.isEmpty ? nil : $0 } ?? "/"
    return (home == "/" ? "" : home) + "/.config/glassbox/config.json"
  }

  init(path: String, at date: Date) {
    self.path = path
    read(at: date)
  }

  private func read(at date: Date) {
    do {
      let data = try SizeLimitedFile.read(path, limit: Self.limit)
      guard let found = try? JSONDecoder().decode([String: Curriculum.JSONValue].self, from: data)
      else {
        let kept = try DamagedFile.setAside(path, at: date)
        notices.append(
          Phrase(
            zh: "设置文件读不懂，已改名保存为 \(kept)；现在用默认设置。",
            en: "The settings file cannot be understood; it is kept as \(kept). Defaults hold."))
        return
      }
      members = found
      let (settings, problems) = Settings.read(found)
      self.settings = settings
      for problem in problems {
        let values = Settings.values(of: problem.name).joined(separator: " ")
        let name = problem.name.rawValue
        notices.append(
          Phrase(
            zh: "设置文件里 \(name) 的值不对，可以是：\(values)。",
            en: "\(name) in the settings file must be one of: \(values)."))
      }
    } catch FileError.missing {
    } catch {
      notices.append(Self.phrase(for: error))
    }
  }

  func store(_ settings: Settings) -> AppEvent {
    let members = settings.written(into: members)
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try Folder.create(Folder.of(path), mode: 0o755)
      try AtomicFile.write(try encoder.encode(members) + Data("\n".utf8), to: path)
      self.members = members
      return .settingsStored
    } catch {
      let reason = Self.phrase(for: error)
      return .settingsFailed(
        Phrase(zh: "设置没有存下来：\(reason.zh)", en: "The setting was not saved: \(reason.en)"))
    }
  }

  private static func phrase(for error: any Error) -> Phrase {
    ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(error)")
  }
}

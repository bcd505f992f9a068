import App
import Curriculum
import Figures
import Files
import Foundation

/// `config.json`: read at the start, written whenever a setting changes.
///
/// - Note: after `init` only the runtime's serial queue for files calls `store(_:)`.
final class SettingsFile: @unchecked Sendable {
  private typealias Members = [String: Curriculum.JSONValue]

  // Unchecked: what changes after `init` is only touched on that queue.
  let path: String
  /// As they were read, or stored last.
  private(set) var settings = Settings()
  /// What to tell the learner about the file.
  let notices: [Phrase]
  /// Why nothing may be written: the file is there and could not be read.
  private let obstacle: Phrase?

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
    var told: [Phrase] = []
    var obstacle: Phrase?
    do {
      if let members = try Self.read(path) {
        let (found, problems) = Settings.read(members)
        settings = found
        told = problems.map(Self.phrase(for:))
      } else {
        let kept = try DamagedFile.setAside(path, at: date)
        told = [
          Phrase(
            zh: "设置文件读不懂，已改名保存为 \(kept)；现在用默认设置。",
            en: "The settings file cannot be understood; it is kept as \(kept). Defaults hold.")
        ]
      }
    } catch FileError.missing {
      // Nothing has been set yet.
    } catch {
      let reason = Self.phrase(for: error)
      obstacle = reason
      told = [Phrase(zh: "设置没有读到：\(reason.zh)", en: "The settings were not read: \(reason.en)")]
    }
    self.obstacle = obstacle
    notices = told
  }

  /// The members of the file; nil when it is no JSON object.
  private static func read(_ path: String) throws -> Members? {
    let data = try SizeLimitedFile.read(path, limit: limit)
    return try? JSONDecoder().decode(Members.self, from: data)
  }

  /// Writes what has changed; whatever else the file holds by now is kept.
  func store(_ new: Settings) -> AppEvent {
    if let obstacle { return failed(obstacle) }
    do {
      let present = DataFolder.exists(path) ? try Self.read(path) ?? [:] : [:]
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let data = try encoder.encode(new.written(into: present, since: settings))
      try Folder.create(Folder.of(path))
      try AtomicFile.write(data + Data("\n".utf8), to: path)
      settings = new
      return .settingsStored
    } catch {
      return failed(Self.phrase(for: error))
    }
  }

  private func failed(_ reason: Phrase) -> AppEvent {
    .settingsFailed(
      Phrase(
        zh: "设置生效了，但没有存下来：\(reason.zh)", en: "The setting holds, but was not saved: \(reason.en)"))
  }

  private static func phrase(for problem: Settings.Problem) -> Phrase {
    let values = Settings.allowed(problem.name)
    let name = problem.name.rawValue
    return Phrase(
      zh: "设置文件里 \(name) 的值不对，可以是：\(values)。",
      en: "\(name) in the settings file must be one of: \(values).")
  }

  private static func phrase(for error: any Error) -> Phrase {
    ErrorWording.failure(for: error)?.message ?? Phrase(verbatim: "\(error)")
  }
}

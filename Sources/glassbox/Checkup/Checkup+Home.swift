import App
import Curriculum
import Figures
import Files
import Foundation

extension Checkup {
  /// The learner's own folders: there, theirs, and open to them.
  func folders() -> [Finding] {
    let wanted = [HomeFolder.path, HomeFolder.models, Folder.of(SettingsFile.defaultPath)]
    var seen: Set<String> = []
    return wanted.filter { seen.insert($0).inserted }.compactMap { closed($0) }
  }

  private func closed(_ folder: String) -> Finding? {
    let there = DataFolder.nearestExisting(folder)
    guard access(there, W_OK | X_OK) != 0 else { return nil }
    let reason = String(cString: strerror(errno))
    var state = stat()
    let isForeign = stat(there, &state) == 0 && state.st_uid != getuid()
    return Finding(
      "folder", Phrase(zh: "文件夹", en: "folder"), .problem,
      Phrase(zh: "写不进 \(there)：\(reason)", en: "\(there) cannot be written: \(reason)"),
      advice: isForeign
        ? Phrase(
          zh: "它属于另一个用户（曾用 sudo 运行过？）：sudo chown -R \(getuid()) '\(there)'",
          en:
            "It belongs to somebody else (was it run with sudo?): sudo chown -R \(getuid()) '\(there)'"
        )
        : Phrase(
          zh: "chmod u+rwx '\(there)'，或用 GLASSBOX_HOME 指定别处。",
          en: "chmod u+rwx '\(there)', or choose another place with GLASSBOX_HOME."))
  }

  // MARK: Progress

  /// Looks without opening: opening would set a damaged file aside.
  func progress() -> Finding {
    let path = progressPath
    let title = Phrase(zh: "学习进度", en: "progress")
    if FileLock.isHeld(path + ".lock") {
      let owner = FileLock.owner(of: path + ".lock").map { " \($0)" } ?? ""
      return Finding(
        "progress", title, .note,
        Phrase(
          zh: "\(path) 正被另一个 glassbox（进程\(owner)）使用。",
          en: "\(path) is in use by another glassbox (process\(owner))."),
        advice: Phrase(
          zh: "先退出那一个；同时打开的第二个不保存任何东西。",
          en: "Leave that one first; a second one keeps nothing."))
    }
    do {
      let data = try SizeLimitedFile.read(path, limit: 64 << 20)
      return document(data, path, title)
    } catch FileError.missing {
      return Finding(
        "progress", title, .fine,
        Phrase(zh: "还没有（会存到 \(path)）", en: "none yet (it will be kept at \(path))"))
    } catch {
      return Finding("progress", title, .problem, Self.phrase(for: error))
    }
  }

  private func document(_ data: Data, _ path: String, _ title: Phrase) -> Finding {
    struct Probe: Decodable { var schema: Int }
    let decoder = JSONDecoder()
    if let schema = try? decoder.decode(Probe.self, from: data).schema,
      schema > LearnerProgress.currentSchema
    {
      return Finding(
        "progress", title, .problem,
        Phrase(
          zh: "\(path) 是更新的版本写的（格式 \(schema)），这个程序不会动它，也不保存新的进度。",
          en:
            "A newer version wrote \(path) (schema \(schema)); it is left alone and nothing is kept."
        ),
        advice: Phrase(
          zh: "升级 glassbox，或用 --progress 另选一个文件。",
          en: "Update glassbox, or choose another file with --progress."))
    }
    guard (try? decoder.decode(LearnerProgress.self, from: data)) != nil else {
      let hasPrevious = DataFolder.exists(AtomicFile.previousPath(of: path))
      return Finding(
        "progress", title, .problem,
        Phrase(zh: "\(path) 读不懂。", en: "\(path) cannot be understood."),
        advice: hasPrevious
          ? Phrase(
            zh: "打开实验室就会把它另存、载入上一份，不会丢掉日志里的答题。",
            en: "Open the lab: it is set aside, and the one before and the journal are loaded.")
          : Phrase(
            zh: "打开实验室就会把它另存，从头开始；有备份请先拷回来。",
            en:
              "The lab will set it aside and begin anew; copy a backup back first if you have one.")
      )
    }
    if access(path, W_OK) != 0 {
      let reason = String(cString: strerror(errno))
      return Finding(
        "progress", title, .problem,
        Phrase(zh: "写不进 \(path)：\(reason)", en: "\(path) cannot be written: \(reason)"),
        advice: Phrase(zh: "chmod u+rw '\(path)'", en: "chmod u+rw '\(path)'"))
    }
    return Finding("progress", title, .fine, Phrase(verbatim: path))
  }

  /// Damaged files that were kept for somebody to look at.
  func setAside() -> [Finding] {
    let folders = Set([
      Folder.of(progressPath), HomeFolder.path, Folder.of(SettingsFile.defaultPath),
    ])
    let found = folders.sorted().flatMap { folder in
      DiskUse.entries(of: folder).filter { $0.contains(".damaged-") }.map { folder + "/" + $0 }
    }
    guard let newest = found.last else { return [] }
    let size = Numbers.bytes(found.map { DiskUse.size(of: $0) }.reduce(0, +))
    return [
      Finding(
        "set-aside", Phrase(zh: "损坏的文件", en: "damaged files"), .note,
        Phrase(
          zh: "另存过 \(found.count) 个，占 \(size)；例如 \(newest)",
          en: "\(found.count) were set aside, \(size); such as \(newest)"),
        advice: Phrase(zh: "用不着了就删掉。", en: "Remove them when nobody needs them."))
    ]
  }

  // MARK: Settings

  /// Columns that the program counts for an ambiguous character, as file and environment say.
  static var ambiguousWidth: Int {
    if Interface.environment("GLASSBOX_AMBIGUOUS_WIDTH") == "2" { return 2 }
    return (try? readSettings().0.ambiguousWidth) ?? 1
  }

  private static func readSettings() throws -> (Settings, [Settings.Problem]) {
    let data = try SizeLimitedFile.read(SettingsFile.defaultPath, limit: 1 << 20)
    return Settings.read(try JSONDecoder().decode([String: Curriculum.JSONValue].self, from: data))
  }

  func settings() -> Finding {
    let path = SettingsFile.defaultPath
    let title = Phrase(zh: "设置", en: "settings")
    do {
      let (_, problems) = try Self.readSettings()
      guard let first = problems.first else {
        return Finding("settings", title, .fine, Phrase(verbatim: path))
      }
      let values = Settings.values(of: first.name).joined(separator: " ")
      return Finding(
        "settings", title, .problem,
        Phrase(
          zh: "\(path)：\(first.name.rawValue) 的值不对。",
          en: "\(path): \(first.name.rawValue) is wrong."),
        advice: Phrase(zh: "可以是：\(values)", en: "It may be: \(values)"))
    } catch FileError.missing {
      return Finding(
        "settings", title, .fine,
        Phrase(zh: "都是默认（会存到 \(path)）", en: "defaults (they will be kept at \(path))"))
    } catch is DecodingError {
      return Finding(
        "settings", title, .problem,
        Phrase(zh: "\(path) 不是有效的 JSON。", en: "\(path) is no valid JSON."),
        advice: Phrase(
          zh: "改正它；否则下次打开时会另存，改用默认设置。",
          en: "Correct it; the lab will otherwise set it aside and use the defaults."))
    } catch {
      return Finding("settings", title, .problem, Self.phrase(for: error))
    }
  }

  // MARK: Disk

  /// What the learner's folder takes, by what it is; checkpoints of the current folder too.
  func disk() -> Finding {
    let title = Phrase(zh: "磁盘", en: "disk")
    let home = HomeFolder.path
    var sums = (models: 0, checkpoints: 0, journals: 0, rest: 0)
    for file in DiskUse.files(below: home) {
      let name = file.path.dropFirst(home.count)
      if Self.isCheckpoint(file.path) {
        sums.checkpoints += file.size
      } else if name.hasPrefix("/models/") {
        sums.models += file.size
      } else if name.contains(".journal") {
        sums.journals += file.size
      } else {
        sums.rest += file.size
      }
    }
    let here = FileManager.default.currentDirectoryPath
    if !here.hasPrefix(home), !home.hasPrefix(here) {
      sums.checkpoints += Self.checkpoints(in: here)
    }
    let sizes = [sums.models, sums.checkpoints, sums.journals, sums.rest].map(Numbers.bytes)
    func words(_ names: [String]) -> String {
      zip(names, sizes).map { "\($0) \($1)" }.joined(separator: " · ")
    }
    let free = DiskUse.free(at: DataFolder.nearestExisting(home))
    let room = free.map(Numbers.bytes) ?? "?"
    let message = Phrase(
      zh: "可用 \(room)；" + words(["自己的模型", "检查点", "日志", "其余"]),
      en: "\(room) free; " + words(["own models", "checkpoints", "journals", "the rest"]))
    guard let free, free < 64 << 20 else { return Finding("disk", title, .fine, message) }
    return Finding(
      "disk", title, .problem, message,
      advice: Phrase(
        zh: "腾出空间，否则进度和检查点存不下来。", en: "Make room, or progress and checkpoints cannot be saved."))
  }

  private static func isCheckpoint(_ path: String) -> Bool {
    Folder.of(path).hasSuffix("/checkpoint") || path.hasSuffix("/checkpoint.safetensors")
  }

  /// In a folder and the folders directly in it: where `train -o` puts them.
  private static func checkpoints(in folder: String) -> Int {
    let inside = [folder] + DiskUse.entries(of: folder).map { folder + "/" + $0 }
    return inside.map { DiskUse.size(of: $0 + "/checkpoint") }.reduce(0, +)
  }
}

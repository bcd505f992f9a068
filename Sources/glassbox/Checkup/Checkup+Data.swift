import Curriculum
import Figures
import Studio

extension Checkup {
  func data() -> [Finding] {
    let title = Phrase(zh: "数据文件夹", en: "data folder")
    let data: DataFolder.Found
    do {
      data = try DataFolder.find()
    } catch {
      return [Finding("data", title, .problem, Self.phrase(for: error))]
    }
    return [
      Finding("data", title, .fine, Phrase(verbatim: data.path)),
      lessons(LessonFolder(path: data.lessons)),
    ]
  }

  /// The index that start-up reads, against what the lessons' files say.
  private func lessons(_ folder: LessonFolder) -> Finding {
    let title = Phrase(zh: "课程", en: "lessons")
    let renew = Phrase(
      zh: "运行 glassbox lessons check --write-index；装好的程序请重新安装。",
      en: "Run glassbox lessons check --write-index; install an installed program again.")
    do {
      let fresh = try folder.buildIndex()
      let count = fresh.lessons.count
      guard count > 0 else {
        return Finding(
          "lessons", title, .problem,
          Phrase(zh: "一课也没有：\(folder.path)", en: "there are none in \(folder.path)"),
          advice: Phrase(zh: "请重新安装。", en: "Install the program again."))
      }
      guard let stored = folder.storedIndex() else {
        return Finding(
          "lessons", title, .problem,
          Phrase(zh: "没有索引 \(folder.indexPath)，启动会变慢。", en: "No index \(folder.indexPath)."),
          advice: renew)
      }
      guard stored == fresh else {
        return Finding(
          "lessons", title, .problem,
          Phrase(
            zh: "索引与课程文件对不上：\(folder.indexPath)",
            en: "The index and the lessons' files disagree: \(folder.indexPath)"), advice: renew)
      }
      return Finding(
        "lessons", title, .fine, Phrase(zh: "\(count) 课，索引是新的", en: "\(count), index up to date"))
    } catch {
      return Finding("lessons", title, .problem, Self.phrase(for: error))
    }
  }

  func models() -> [Finding] {
    guard let library = try? ModelAccess.models() else { return [] }
    let models = library.list()
    let title = Phrase(zh: "模型", en: "model")
    if models.isEmpty {
      let places = library.folders
      return [
        Finding(
          "model", title, .problem,
          Phrase(
            zh: "没有找到模型，找过：\(places.joined(separator: "、"))",
            en: "None was found in \(places.joined(separator: ", "))"),
          advice: Phrase(
            zh: "重新安装，或在源码里运行 make assets。", en: "Install again, or run make assets in the sources."
          ))
      ]
    }
    return models.map { model in
      do {
        return finding(of: try ModelVerification(folder: model.path), title)
      } catch {
        return Finding("model", title, .problem, Self.phrase(for: error))
      }
    }
  }

  private func finding(of model: ModelVerification, _ title: Phrase) -> Finding {
    if let broken = model.checks.first(where: { $0.problem != nil }) {
      let reason = broken.problem ?? ""
      return Finding(
        "model", title, .problem,
        Phrase(zh: "\(model.path)：\(reason)", en: "\(model.path): \(reason)"),
        advice: Phrase(
          zh: "glassbox models verify \(model.name) 说明详情；自己加的用 glassbox models remove 删掉再加，"
            + "随附的请重新安装。",
          en: "glassbox models verify \(model.name) says more; one of your own is removed with "
            + "glassbox models remove and added again, a shipped one installed again."))
    }
    let size = Numbers.bytes(model.files.map(\.size).reduce(0, +))
    return Finding(
      "model", title, .fine,
      model.hasRecord
        ? Phrase(
          zh: "\(model.name)：完好，\(size)，校验和相符", en: "\(model.name): whole, \(size), checksums agree"
        )
        : Phrase(
          zh: "\(model.name)：完好，\(size)，没有记录校验和",
          en: "\(model.name): whole, \(size), no checksums recorded"))
  }

  /// Copies that were cut short by a kill: nothing lists them, and they take room.
  func leftovers() -> [Finding] {
    let folder = HomeFolder.models
    let names = DiskUse.entries(of: folder).filter { name in
      [".adding-", ".removing-"].contains { name.hasPrefix($0) } && !isBeingMade(name)
    }
    guard !names.isEmpty else { return [] }
    let size = Numbers.bytes(names.map { DiskUse.size(of: folder + "/" + $0) }.reduce(0, +))
    let paths = names.map { "'\(folder)/\($0)'" }.joined(separator: " ")
    return [
      Finding(
        "leftovers", Phrase(zh: "残留", en: "leftovers"), .problem,
        Phrase(
          zh: "加入或删除模型时被中断，留下 \(names.count) 个文件夹，占 \(size)。",
          en: "Adding or removing a model was cut short: \(names.count) folders, \(size)."),
        advice: Phrase(zh: "可以删掉：rm -r \(paths)", en: "They can go: rm -r \(paths)"))
    ]
  }

  /// The process whose number stands in the name is still at it.
  private func isBeingMade(_ name: String) -> Bool {
    let parts = name.split(separator: "-")
    guard parts.count > 1, let process = Int32(parts[1]) else { return false }
    return DataFolder.exists("/proc/\(process)")
  }
}

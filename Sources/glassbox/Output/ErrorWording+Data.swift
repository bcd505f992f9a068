import Corpora
import Curriculum
import Figures

// Errors about data that somebody wrote: the file and the line are what helps.
extension ErrorWording {
  static func grammar(_ error: GrammarError) -> CommandFailure {
    let (place, reason): (String, String) =
      switch error {
      case .syntax(let path, let line, let reason): ("\(path):\(line)", reason)
      case .unknown(let path, let line, let kind, let name):
        ("\(path):\(line)", "unknown \(kind): \(name)")
      case .missingAttribute(let path, let line, let attribute, let word):
        ("\(path):\(line)", "\(word) has no \(attribute)")
      case .unsatisfiable(let path, let line, let unit):
        ("\(path):\(line)", "no words meet the conditions of \(unit)")
      case .empty(let path): (path, "no stories for this language")
      }
    return CommandFailure(
      "bad-grammar", zh: "故事语法有错：\(place)：\(reason)。请改正这一行。",
      en: "The story grammar has a mistake: \(place): \(reason). Correct that line.")
  }

  static func jsonLines(_ error: JSONLinesError) -> CommandFailure {
    let shapes =
      "{\"text\":…}, {\"prompt\":…,\"completion\":…}, {\"messages\":[…]}, {\"text\":…,\"label\":…}"
    let (place, zh, en): (String, String, String) =
      switch error {
      case .invalidUTF8(let path, let line):
        ("\(path):\(line)", "不是有效的 UTF-8。请转换编码", "not valid UTF-8; convert the file")
      case .lineTooLong(let path, let line, let bytes, let limit):
        (
          "\(path):\(line)", "这一行有 \(bytes) 字节，上限 \(limit)。请拆成几行",
          "\(bytes) bytes, over the limit of \(limit); split the line"
        )
      case .notAnObject(let path, let line, let reason):
        (
          "\(path):\(line)", "不是一个 JSON 对象（\(reason)）。每行写一个，形如 \(shapes)",
          "not a JSON object (\(reason)); write one a line: \(shapes)"
        )
      case .unknownShape(let path, let line, let keys):
        (
          "\(path):\(line)", "不认识这些字段：\(keys.joined(separator: "、"))。可用的形式：\(shapes)",
          "unknown fields \(keys.joined(separator: ", ")); known shapes: \(shapes)"
        )
      case .wrongType(let path, let line, let field, let expected):
        ("\(path):\(line)", "字段 \(field) 应是 \(expected)", "the field \(field) must be \(expected)")
      case .emptyField(let path, let line, let field):
        ("\(path):\(line)", "字段 \(field) 是空的", "the field \(field) is empty")
      case .noExamples(let path):
        (path, "里面没有样例。形式：\(shapes)", "holds no examples; known shapes: \(shapes)")
      }
    return CommandFailure("bad-data", zh: "\(place)：\(zh)。", en: "\(place): \(en).")
  }

  static func assignment(_ error: AssignmentError) -> CommandFailure {
    switch error {
    case .malformed(let problem):
      CommandFailure(
        "bad-assignment", zh: "作业文件有错：\(problem)。请改正后再试。",
        en: "The assignment has a mistake: \(problem). Correct it and try again.")
    }
  }

  static func progress(_ error: ProgressError) -> CommandFailure {
    switch error {
    case .newer(let found, let path):
      CommandFailure(
        "progress-newer",
        zh: "\(path) 由更新的版本写成（格式 \(found)），没有动它。请升级 GlassBox。",
        en: "\(path) was written by a newer version (format \(found)) and is left alone. "
          + "Update GlassBox.")
    case .damaged(let path):
      CommandFailure(
        "progress-damaged", zh: "\(path) 不是进度文件，或者已经损坏。什么也没有改动。",
        en: "\(path) is no progress file, or a damaged one. Nothing was changed.")
    case .nothingToUndo(let path):
      CommandFailure(
        "nothing-to-undo", zh: "\(path) 旁边没有可以恢复的备份。",
        en: "There is no backup beside \(path) that could be brought back.")
    }
  }
}

import Corpora
import Curriculum
import Figures
import Files
import Labs
import Models
import Studio
import Tokenizers

/// Words for the errors that the modules throw: what happened, where, and what to do next.
enum ErrorWording {
  /// Nil when the error is not one of ours (the argument parser words its own).
  static func failure(for error: any Error) -> CommandFailure? {
    switch error {
    case let error as FileError: CommandFailure(code(of: error), phrase(for: error))
    case let error as StudioError: CommandFailure(code(of: error), JobFailure.describe(error))
    case let error as ModelError: CommandFailure(code(of: error), JobFailure.describe(error))
    case let error as TokenizerError: tokenizer(error)
    case let error as ModelStoreError: store(error)
    case let error as GrammarError: grammar(error)
    case let error as JSONLinesError: jsonLines(error)
    case let error as LessonError: lesson(error)
    case let error as GlossaryError: glossary(error)
    case let error as AssignmentError: assignment(error)
    case let error as ProgressError: progress(error)
    default: nil
    }
  }

  /// What a file error means for the person, and the way out.
  static func phrase(for error: FileError) -> Phrase {
    switch error {
    case .missing(let path):
      Phrase(
        zh: "没有 \(path)。请检查路径；文件夹需要先建好。",
        en: "There is no \(path). Check the path; folders must exist already.")
    case .isFolder(let path):
      Phrase(
        zh: "\(path) 是文件夹，这里需要一个文件。", en: "\(path) is a folder; a file is needed here.")
    case .notAFolder(let path):
      Phrase(
        zh: "\(path) 不是文件夹。请换一个位置。", en: "\(path) is not a folder. Choose another place.")
    case .notAPlainFile(let path):
      Phrase(
        zh: "\(path) 不是普通文件（可能是管道或设备）。请先存成文件。",
        en: "\(path) is not a plain file (a pipe or a device?). Save it as a file first.")
    case .notPermitted(let path, let reason):
      Phrase(
        zh: "没有权限使用 \(path)：\(reason)。请检查权限，或换一个位置。",
        en: "\(path): \(reason). Check its permissions, or choose another place.")
    case .readOnly(let path, let reason):
      Phrase(
        zh: "写不进 \(path)：\(reason)。请换一个可写的位置。",
        en: "Cannot write \(path): \(reason). Choose a place that can be written.")
    case .diskFull(let path, let reason):
      Phrase(
        zh: "写不下 \(path)：\(reason)。请腾出空间再试；原来的内容没有动。",
        en: "Cannot write \(path): \(reason). Make room and try again; the old content is intact.")
    case .tooLarge(let path, let size, let limit):
      Phrase(
        zh: "\(path) 有 \(Numbers.bytes(size))，超过上限 \(Numbers.bytes(limit))。请换一个小一些的文件。",
        en: "\(path) has \(Numbers.bytes(size)), over the limit of \(Numbers.bytes(limit)). "
          + "Use a smaller file.")
    case .outOfBounds(let path, let offset, let count, let size):
      Phrase(
        zh: "\(path) 不完整：需要从 \(offset) 起的 \(count) 字节，文件只有 \(size) 字节。请重新取得这个文件。",
        en: "\(path) is cut short: \(count) bytes at \(offset) are needed, it has \(size). "
          + "Get the file again.")
    case .locked(let path, let owner):
      Phrase(
        zh: "\(path) 正被另一个程序使用\(owner.map { "（进程 \($0)）" } ?? "")。请先结束它。",
        en: "\(path) is in use by another program\(owner.map { " (process \($0))" } ?? ""). "
          + "End it first.")
    case .system(let path, let operation, let reason):
      Phrase(
        zh: "\(path)：\(operation) 失败：\(reason)。请检查这个位置后再试。",
        en: "\(path): \(operation) failed: \(reason). Check the place and try again.")
    }
  }

  private static func tokenizer(_ error: TokenizerError) -> CommandFailure {
    let reason = error.description
    return switch error {
    case .vocabularyTooSmall(let asked, let needed):
      CommandFailure(
        "vocabulary-too-small", zh: "词表大小 \(asked) 不够，至少需要 \(needed)。请调大 --vocabulary。",
        en: "A vocabulary of \(asked) is too small; at least \(needed) are needed. "
          + "Raise --vocabulary.")
    case .cancelled:
      CommandFailure("cancelled", zh: "已取消。", en: "Cancelled.", status: ExitStatus.interrupted)
    default:
      CommandFailure(
        "bad-tokenizer", zh: "这个分词器文件不能用：\(reason)。请换一个 tokenizer.json，或重新取得它。",
        en: "This tokenizer cannot be used: \(reason). Use another tokenizer.json or get it again.")
    }
  }

  private static func glossary(_ error: GlossaryError) -> CommandFailure {
    switch error {
    case .unknownTerm(let term):
      CommandFailure(
        "unknown-term", zh: "术语表里没有“\(term)”。不带参数运行 glossary 会列出全部。",
        en: "The glossary has nothing like '\(term)'. Without an argument glossary lists all terms."
      )
    }
  }

  private static func lesson(_ error: LessonError) -> CommandFailure {
    switch error {
    case .unknownLesson(let id, let known):
      CommandFailure(
        "unknown-lesson", zh: "没有课程 \(id)。现有：\(known.joined(separator: "、"))。",
        en: "There is no lesson \(id). There are: \(known.joined(separator: ", ")).")
    case .malformed:
      CommandFailure(
        "bad-lesson",
        zh: "课程文件有错：\n\(error.description)\n请改正后用 glassbox lessons check 检查。",
        en: "A lesson's files have mistakes:\n\(error.description)\n"
          + "Correct them and run glassbox lessons check.")
    case .cannotBegin(let obstacle): beginning(obstacle)
    }
  }

  private static func beginning(_ obstacle: LessonError.Obstacle) -> CommandFailure {
    switch obstacle {
    case .badID(let id):
      CommandFailure(
        "bad-lesson-id", zh: "“\(id)”不能做课程编号。要小写字母、数字和连字符，例如 05-two-heads。",
        en: "“\(id)” is no id of a lesson: lower case, digits and hyphens, such as 05-two-heads.")
    case .noTrack(let id, let known):
      CommandFailure(
        "unknown-track",
        zh: "“\(id)”不属于任何部分。编号要以部分的号码开头：\(known.joined(separator: "、"))；也可用 --track 指定。",
        en: "“\(id)” belongs to no track. Begin the id with one of "
          + "\(known.joined(separator: ", ")), or use --track.")
    case .exists(let path):
      CommandFailure(
        "lesson-exists", zh: "\(path) 已经有了，没有改动它。请换一个编号。",
        en: "\(path) is there already and was left alone. Choose another id.")
    }
  }
}
